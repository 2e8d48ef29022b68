import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../kernel/paper.ts';
import { passagesOf } from '../../../../kernel/passages.ts';
import { plainEnglish } from '../../../../platform/plain-english/plain-english.ts';
import { ownVocabulary } from '../../../../platform/plain-english/vocabulary.ts';
import { noSections, type Sections } from '../sections.ts';
import { checkReport, goldenRules, titleOfRule } from './golden-rules.ts';
import type { FileLook, Look } from './look.ts';

const p = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const h = (text: string): Block => ({ kind: 'heading', level: 2, text });
const cell = (text: string) => (text === '' ? [] : [{ text }]);
const table = (header: string[], ...rows: string[][]): Block => ({
  kind: 'table',
  caption: null,
  header: header.map(cell),
  rows: rows.map((row) => row.map(cell)),
});
const chart = (alt: string): Block => ({
  kind: 'figure',
  sha256: 'a'.repeat(64),
  mediaType: 'image/png',
  alt,
});

/** A written report that keeps every Golden Rule. */
const good: Sections = {
  ...noSections,
  recommendation: 'The Board is asked to note the report.',
  whyItMatters: 'It matters.',
  whatChanged: 'Two homes opened.',
  impact: 'More of us live close to our friends.',
  whatNext: 'We open a third home in May.',
  youngSummary: 'We opened two homes.',
  interactive: 'A poll',
  talkMinutes: '10',
};

type Parts = {
  blocks?: Block[];
  sections?: Partial<Sections>;
  file?: FileLook | null;
  attached?: string[];
  slot?: number | null;
  youngDue?: string | null;
  today?: string;
};

const look = ({ blocks = [p('We opened two homes.')], sections = {}, ...parts }: Parts): Look => ({
  blocks,
  sections: { ...good, ...sections },
  file: null,
  words: plainEnglish(passagesOf(blocks), ownVocabulary),
  attached: [],
  slot: 20,
  youngDue: '2026-03-17',
  today: '2026-03-10',
  ...parts,
});

const found = (rule: string, parts: Parts) => checkReport(look(parts)).filter((point) => point.rule === rule);
const file = (kind: FileLook['kind'], parts: Partial<FileLook> = {}): FileLook => ({
  kind,
  pages: null,
  slides: null,
  ...parts,
});
/** An uploaded file beside which nothing was said. */
const uploaded = (blocks: Block[], parts: Parts = {}): Parts => ({
  blocks,
  file: file('word'),
  ...parts,
  sections: { ...noSections, ...parts.sections },
});
const words = (count: number): Block[] =>
  Array.from({ length: count / 10 }, () => p('We opened two homes in May for all of us.'));

it('a report that keeps the Golden Rules has no point', () => {
  expect(checkReport(look({}))).toEqual([]);
});

it('every rule has a name of its own and a title', () => {
  expect(new Set(goldenRules.map(({ name }) => name)).size).toBe(goldenRules.length);
  expect(titleOfRule('slides')).toBe('Ten slides at most');
});

it('the same report has the same keys again, so that answers stay with their points', () => {
  const parts = { blocks: [p('The IRO met the QRST about a placement.')], sections: noSections };
  const keys = checkReport(look(parts)).map(({ key }) => key);
  expect(checkReport(look(parts)).map(({ key }) => key)).toEqual(keys);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('acronyms', () => {
  it('are named with their place, and the expansion is offered', () => {
    expect(found('acronyms', { blocks: [h('Detail'), p('The IRO came. The IRO left.')] })).toEqual([
      {
        key: 'acronyms: IRO',
        rule: 'acronyms',
        message: 'IRO is not explained where it is first used (it is used 2 times).',
        mend: 'Write “Independent Reviewing Officer” in place of IRO, or put IRO in brackets behind it the first time.',
        place: 'under “Detail”, paragraph 1',
        quote: 'The IRO came.',
      },
    ]);
  });
  it.each([
    ['nobody has an expansion', 'The QRST met.', /Write in full what QRST stands for/],
    [
      'it is explained later',
      'The IRO came. Independent Reviewing Officer (IRO) is the name.',
      /Independent/,
    ],
  ])('%s', (_what, text, mend) => {
    expect(found('acronyms', { blocks: [p(text)] })[0]?.mend).toMatch(mend);
  });
  it('for which young people have a word are told once, as jargon', () => {
    const blocks = [p('There are 40 LAC.')];
    expect(found('acronyms', { blocks })).toEqual([]);
    expect(found('jargon', { blocks })[0]?.mend).toBe('Young people say: children in our care.');
  });
});

describe('jargon', () => {
  it.each([
    ['The placement ended.', '“placement” is a word of the trade.', 'Young people say: home.'],
    [
      'A placement and a placement.',
      '“placement” is a word of the trade (it is used 2 times).',
      'Young people say: home.',
    ],
  ])('%s', (text, message, mend) => {
    expect(found('jargon', { blocks: [p(text)] })[0]).toMatchObject({ message, mend });
  });
});

describe('reading level', () => {
  const hard =
    'Organisational accountability necessitates comprehensive multidisciplinary commissioning responsibilities throughout.';
  it('names a hard sentence, its hard words and its place, and the whole', () => {
    const points = found('reading level', { blocks: [p(hard)] });
    expect(points).toHaveLength(2);
    expect(points[0]?.message).toContain('The report as a whole reads at age');
    expect(points[1]).toMatchObject({ quote: hard, place: 'paragraph 1' });
    expect(points[1]?.mend).toContain('“accountability”');
  });
  it('names the eight hardest of many, and says how many there are', () => {
    const blocks = Array.from({ length: 12 }, (_, at) => p(`${'Notwithstanding '.repeat(at + 1)}${hard}`));
    const points = found('reading level', { blocks });
    expect(points).toHaveLength(9);
    expect(points[0]?.message).toContain('12 sentences are hard; the hardest 8 follow');
  });
});

describe('explained tables', () => {
  const figures = table(['Month', 'Homes'], ['May', '4'], ['June', '6']);
  const because = p('In June two more homes had opened, so more of us live near our schools and friends.');
  it.each<[string, Block[], number]>([
    ['alone', [figures], 1],
    ['announced only', [p('The table below shows the homes of each month of the year:'), figures], 1],
    ['with a few words', [figures, p('See above.')], 1],
    ['explained behind it', [figures, because], 0],
    ['explained before it', [because, figures], 0],
    ['with a heading between', [figures, h('What we see'), because], 0],
    ['two, one explained', [because, figures, p('Next.'), figures], 1],
    ['a form at the front', [table([], ['Report of:', 'Head of Service'], ['Contact:', 'A. Officer'])], 0],
    ['a chart alone', [chart('Homes by month')], 1],
    ['a chart explained', [chart('Homes by month'), because], 0],
    ['a picture that is decoration', [chart('')], 0],
    ['one without rows', [table(['Month'])], 0],
    [
      'a list of names',
      [table([], ['Ash Alder', 'Chair', 'Northfold'], ['Bram Oakes', 'Member', 'Harrowby'])],
      0,
    ],
  ])('a table %s', (_what, blocks, count) => {
    expect(found('explained tables', { blocks })).toHaveLength(count);
  });
});

describe('slides', () => {
  it.each<[FileLook | null, number]>([
    [file('slides', { pages: 11, slides: 11 }), 1],
    [file('slides', { pages: 10, slides: 10 }), 0],
    [file('pdf', { pages: 40 }), 0],
    [file('word'), 0],
    [null, 0],
  ])('%j', (one, count) => {
    expect(found('slides', { file: one })).toHaveLength(count);
  });
});

describe("a young person's summary", () => {
  it.each<[string, Parts, number]>([
    ['of a page', uploaded(words(400)), 0],
    ['of two pages', uploaded(words(600)), 1],
    [
      'of two pages by its tables',
      uploaded([...words(300), ...Array.from({ length: 20 }, () => table(['A', 'B'], ['one', 'two']))]),
      1,
    ],
    ['of a PDF of one page', uploaded(words(900), { file: file('pdf', { pages: 1 }) }), 0],
    ['of a PDF of two pages', uploaded([], { file: file('pdf', { pages: 2 }) }), 1],
    ['of slides', uploaded(words(900), { file: file('slides', { pages: 9, slides: 9 }) }), 0],
    ['typed', uploaded(words(600), { sections: { youngSummary: 'We opened homes.' } }), 0],
    ['headed so', uploaded([...words(600), h("Young person's summary"), p('We opened homes.')]), 0],
    ['headed otherwise', uploaded([h('A summary for young people'), ...words(600)]), 0],
    ['attached', uploaded(words(600), { attached: ['Easy read version'] }), 0],
    ['called executive', uploaded([h('Executive summary'), ...words(600)]), 1],
  ])('%s', (_what, parts, count) => {
    expect(found('young summary', parts)).toHaveLength(count);
  });
});

describe('what the report means for children', () => {
  it.each(['whyItMatters', 'whatChanged', 'impact', 'whatNext'] as const)(
    'is missed where %s is empty',
    (name) => {
      expect(found('meaning', { sections: { [name]: ' ' } }).map(({ key }) => key)).toEqual([
        `meaning: ${name}`,
      ]);
    },
  );
  it.each([
    ['This matters because homes are short.', 'whyItMatters'],
    ['It is important to young people that they are heard.', 'whyItMatters'],
    ['What has changed since the last report', 'whatChanged'],
    ['The number has risen to 40.', 'whatChanged'],
    ['40, compared with 31 in May.', 'whatChanged'],
    ['The impact on young people is small.', 'impact'],
    ['What this means for care leavers', 'impact'],
    ['As a result, ten moved nearer home.', 'impact'],
    ['Next steps', 'whatNext'],
    ['We will open a third home.', 'whatNext'],
  ])('is found in a file: %s', (text, name) => {
    const missed = found('meaning', uploaded([p(text)])).map(({ key }) => key);
    expect(missed).not.toContain(`meaning: ${name}`);
    expect(missed).toHaveLength(3);
  });
  it('is missed four times in a file that says none of it', () => {
    expect(found('meaning', uploaded([p('There are forty homes.')]))).toHaveLength(4);
  });
});

describe('something to take part in', () => {
  it.each<[string, Parts, number]>([
    ['nothing said', { sections: { interactive: '' } }, 1],
    ['none', { sections: { interactive: 'None' } }, 1],
    ['n/a', { sections: { interactive: 'n/a' } }, 1],
    ['a poll', { sections: { interactive: 'A poll on Mentimeter' } }, 0],
    ['a table discussion in the file', uploaded([p('Table discussion: what makes a home?')]), 0],
    ['a worksheet in the file', uploaded([p('Each table gets a worksheet.')]), 0],
    ['a table of figures in the file', uploaded([p('The table shows the figures.')]), 1],
  ])('%s', (_what, parts, count) => {
    expect(found('interactive', parts)).toHaveLength(count);
  });
});

describe('time for questions', () => {
  it.each<[string, number | null, string | null]>([
    ['', 20, 'It is not said how long you will speak'],
    ['10', 20, null],
    ['15', 20, null],
    ['16 minutes', 20, '4 minutes are left for questions'],
    ['19', 20, '1 minute is left for questions'],
    ['20', 20, 'no time is left for questions'],
    ['30', 20, 'no time is left for questions'],
    ['4', 6, null],
    ['5', 6, '1 minute is left'],
    ['10', null, null],
  ])('%j of %j minutes', (talkMinutes, slot, message) => {
    const [point] = found('time for questions', { sections: { talkMinutes }, slot });
    if (message === null) expect(point).toBeUndefined();
    else expect(point?.message).toContain(message);
  });
});

describe('two weeks before the meeting', () => {
  // Golden Rules of September 2023: shared "no later than two weeks before the meeting".
  it.each([
    ['2026-03-17', null],
    ['2026-03-18', 'it is 1 day late'],
    ['2026-03-31', 'it is 14 days late'],
    ['2026-03-01', null],
  ])('for a meeting on 31 March, on %s', (today, message) => {
    const [point] = found('two weeks', { today });
    if (message === null) expect(point).toBeUndefined();
    else expect(point?.message).toContain(message);
  });
  it('says nothing where the date of the meeting is not known', () => {
    expect(found('two weeks', { youngDue: null })).toEqual([]);
  });
});

describe('appendices', () => {
  it.each<[string, string[], string[]]>([
    ['See Appendix A.', [], ['A']],
    ["as set out at Appendix 'A'", ['Appendix A'], []],
    ['See Appendix A.', ['Appendix 1'], ['A']],
    ['See Appendices A, B and C.', ['Appendix A', 'Appendix C – figures'], ['B']],
    ['See Appendices A to D.', ['Appendix A', 'Appendix C'], ['B', 'D']],
    ['See Appendices 1–3 and 5.', ['Appendix 2'], ['1', '3', '5']],
    ['See Appendices C to A.', [], ['C', 'A']],
    ['Appendix A, and again Appendix A', [], ['A']],
    ['The appendix of the patient was removed.', [], []],
    ['See Appendix 2 and Appendix 3.', ['Appendix 2'], ['3']],
    ['In Appendix B we say more.', ['appendix b'], []],
  ])('%s with %j', (text, attached, missing) => {
    const points = found('appendices', { blocks: [p(text)], attached });
    expect(points.map(({ key }) => key)).toEqual(missing.map((one) => `appendices: appendix ${one}`));
  });
  it('may be a part of the report itself', () => {
    expect(
      found('appendices', { blocks: [p('See Appendix A.'), h('Appendix A: figures'), p('Two.')] }),
    ).toEqual([]);
  });
  it('names what is attached', () => {
    const [point] = found('appendices', { blocks: [p('See Appendix A.')], attached: ['Appendix 1'] });
    expect(point?.message).toBe('The report names Appendix A. Attached: Appendix 1.');
  });
});

describe('a recommendation', () => {
  it.each<[string, Parts, number]>([
    ['typed', {}, 0],
    ['left empty', { sections: { recommendation: '' } }, 1],
    ['headed so in a file', uploaded([h('Recommendation'), p('Note it.')]), 0],
    ['asked for in a file', uploaded([p('The Board is asked to review the plan.')]), 0],
    ['in no file', uploaded([p('There are forty homes.')]), 1],
  ])('%s', (_what, parts, count) => {
    expect(found('recommendation', parts)).toHaveLength(count);
  });
});
