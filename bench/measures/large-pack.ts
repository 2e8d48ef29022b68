import { fork } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { typeset } from '../../src/typesetting/compile.ts';
import type { Pack, Paper } from '../../src/typesetting/document.ts';
import {
  agendaEntry,
  foreign,
  foreignPdf,
  heading,
  longText,
  samplePack,
  written,
} from '../../src/typesetting/sample-pack.ts';
import { fullPages } from '../inputs/board-pack.ts';
import { peakOfPress } from '../press.ts';
import type { Measure, Row } from '../row.ts';
import { secondsOf } from '../timing.ts';

const matters = 18;
const withLeaflet = 9;

/** Every matter has a report written here; half of them also have a PDF made elsewhere. */
const papersOf = (matter: number): Paper[] => {
  const n = String(matter);
  // The last one is a little shorter, so that the pages come to 944.
  const text = longText(matter === matters ? 21 : 24);
  const report = written(`report ${n}`, n, `Report ${n}`, [heading(1, 'Purpose'), ...text]);
  if (matter > withLeaflet) return [report];
  return [report, foreign(`leaflet ${n}`, n, `Leaflet ${n}`, foreignPdf(fullPages(35)))];
};

/** As large as the largest pack seen in a council, 944 pages; a third of them were made elsewhere. */
const largePack = (): Pack => {
  const papers = Array.from({ length: matters }, (_, index) => papersOf(index + 1));
  const agenda = papers.map((ofMatter, index) =>
    agendaEntry(
      String(index + 1),
      `Matter ${index + 1}`,
      ofMatter.map((paper) => paper.id),
    ),
  );
  return samplePack({ agenda, papers: papers.flat() });
};

/** What bare Typst needs for as many pages, in a process of its own. */
const bareTypst = async (pages: number): Promise<{ seconds: number; megabytes: number }> => {
  const child = fork(new URL('../bare/typst.ts', import.meta.url), [String(pages)]);
  const [answer] = await once(child, 'message');
  return answer as { seconds: number; megabytes: number };
};

/** Time and memory of the largest pack, and how long the process that asks for it cannot answer anybody else. */
export const largePackMeasure: Measure = async () => {
  const large = largePack();
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  let pages = 0;
  const seconds = await secondsOf(async () => {
    const made = await typeset(large);
    if (made.problems.length > 0) throw new Error('A paper was left out of the large pack.');
    pages = made.pageCount;
  });
  pauses.disable();
  const peak = await peakOfPress();
  const bare = await bareTypst(pages);
  const name = `Pack of ${pages} pages`;
  const against = `bare Typst, ${pages} pages of words`;
  const rows: Row[] = [
    { name: `${name}, whole`, figure: seconds, unit: 's', baseline: { name: against, figure: bare.seconds } },
    {
      name: `${name}, longest pause of the site`,
      figure: pauses.max / 1e6,
      unit: 'ms',
      baseline: { name: 'bare Typst, were it in the same process', figure: bare.seconds * 1000 },
    },
  ];
  if (peak === null) return rows;
  return [
    ...rows,
    {
      name: `${name}, memory of the press`,
      figure: peak,
      unit: 'MB',
      baseline: { name: against, figure: bare.megabytes },
    },
  ];
};
