import { type CharacterCheck, characterCheck } from './characters.ts';
import { CompositionRefused, type Compositor } from './composition.ts';
import type { Pack, Paper, Standard, Typeset } from './document.ts';
import { readForeign } from './foreign.ts';
import { leftOut } from './left-out.ts';
import { printData, type ReadyPaper } from './print-data.ts';

const cannotBePrinted = 'a part of the file cannot be printed';

/**
 * Binds a pack into one PDF. A paper that cannot be printed leaves a page that says so and a problem;
 * the rest is made all the same. It blocks its thread while it composes: `typeset` has it done in a process of its own.
 *
 * @throws Error when the pack contradicts itself (two papers of one id, an agenda entry naming no paper)
 */
export async function bind(pack: Pack, compositor: Compositor): Promise<Typeset> {
  refuseContradictions(pack);
  const characters = characterCheck(compositor.fonts.coverage);
  const opened = await Promise.all(pack.papers.map(openPaper));
  const { papers, composition, standard } = composeWhatCanBe(pack, opened, compositor, characters);
  return {
    pdf: composition.pdf,
    pageCount: composition.pageCount,
    ranges: composition.ranges,
    standard,
    problems: [...papers.flatMap(problemOf), ...problemOfCharacters(pack, characters)],
  };
}

async function openPaper({ content, ...paper }: Paper): Promise<ReadyPaper> {
  if (content.kind !== 'foreign') return { ...paper, content };
  const pages = await readForeign(content.fileName, content.bytes);
  return pages.ok
    ? { ...paper, content: { ...content, pages: pages.value } }
    : leftOut({ ...paper, content }, pages.reason);
}

function composeWhatCanBe(
  pack: Pack,
  opened: ReadyPaper[],
  compositor: Compositor,
  characters: CharacterCheck,
) {
  const compose = (papers: ReadyPaper[], whole: Pack) => {
    const standard = standardFor(papers);
    return {
      papers,
      standard,
      composition: compositor.compose(printData(whole, papers, characters), standard),
    };
  };
  try {
    return compose(opened, pack);
  } catch (refusal) {
    const kept = opened.map((paper) =>
      isRefused(() => compose([paper], { ...pack, agenda: [] })) ? leftOut(paper, cannotBePrinted) : paper,
    );
    // Where no paper fails by itself, leaving papers out would hide a fault of ours.
    if (kept.every((paper, index) => paper === opened[index])) throw refusal;
    return compose(kept, pack);
  }
}

function isRefused(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch (error) {
    if (error instanceof CompositionRefused) return true;
    throw error;
  }
}

const standardFor = (papers: ReadyPaper[]): Standard =>
  papers.some((paper) => paper.content.kind === 'foreign') ? '1.7' : 'ua-1';

const problemOf = ({ title, content }: ReadyPaper): Typeset['problems'] =>
  content.kind === 'unreadable'
    ? [{ paper: title, message: `“${content.fileName}” was left out because ${content.reason}.` }]
    : [];

const problemOfCharacters = (pack: Pack, { missing }: CharacterCheck): Typeset['problems'] => {
  if (missing.size === 0) return [];
  const named = Array.from(missing, (c) => `${c} (U+${c.codePointAt(0)?.toString(16).toUpperCase()})`);
  return [
    { paper: pack.title, message: `Printed as □, because no font here draws them: ${named.join(', ')}.` },
  ];
};

function refuseContradictions({ papers, agenda, authority, firstPageNumber, madeAt }: Pack): void {
  const ids = new Set(papers.map((paper) => paper.id));
  if (ids.size < papers.length) throw new Error('two papers of the pack have the same id');
  const unknown = agenda.flatMap((entry) => entry.paperIds).find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new Error(`the agenda names the paper ${unknown}, which is not in the pack`);
  if (!/^#[0-9a-f]{6}$/i.test(authority.colour))
    throw new Error('the colour of the authority is not "#rrggbb"');
  if (!Number.isSafeInteger(firstPageNumber) || firstPageNumber < 1)
    throw new Error('page numbers start at 1 or later');
  if (!Number.isSafeInteger(madeAt) || madeAt < 0) throw new Error('madeAt is not in whole seconds');
}
