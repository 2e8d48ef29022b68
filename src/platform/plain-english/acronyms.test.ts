import { describe, expect, it } from 'vitest';
import type { Block } from '../../kernel/paper.ts';
import { passagesOf } from '../../kernel/passages.ts';
import { unexpandedAcronyms } from './acronyms.ts';
import { ownVocabulary, withWords } from './vocabulary.ts';

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const found = (...blocks: (Block | string)[]) =>
  unexpandedAcronyms(
    passagesOf(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block))),
    ownVocabulary,
  );

describe('an acronym that nobody spells out', () => {
  it.each([
    ['There were 40 CLA in May.', 'CLA', 'children in our care'],
    ['CLAs moved home twice.', 'CLA', 'children in our care'],
    ['The IRO’s report was late.', 'IRO', 'Independent Reviewing Officer'],
    ['Guidance from the DfE says so.', 'DfE', 'Department for Education'],
    ['Guidance from the DFE says so.', 'DFE', 'Department for Education'],
    ['Young people with SEND told us.', 'SEND', 'special educational needs and disabilities'],
    ['LAC/CIN teams met.', 'LAC', 'children in our care'],
    ['The MASH (see below) took the call.', 'MASH', 'multi-agency safeguarding hub'],
    ['His PA (who is new) rang.', 'PA', 'personal adviser'],
    ['The QRST met in June.', 'QRST', null],
    ['Work with the L&D team began.', 'L&D', null],
    ['Care leavers (NEET) were asked.', 'NEET', 'not in education, employment or training'],
    ['A talk on SDQs was held.', 'SDQ', 'strengths and difficulties questionnaire'],
  ])('%s', (text, acronym, expansion) => {
    expect(found(text)[0]).toMatchObject({ acronym, expansion, quote: text });
  });

  it('is told once, where it first stands, with how often it is used', () => {
    const all = found(heading('Detail'), 'We met.', 'The IRO spoke.', 'Every IRO writes.');
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ acronym: 'IRO', count: 2, place: { heading: 'Detail', paragraph: 2 } });
  });

  it('is told where it is spelled out too late', () => {
    const [one] = found('The IRO spoke.', 'An Independent Reviewing Officer (IRO) visits.');
    expect(one?.expandedLater).toEqual({ heading: null, paragraph: 2 });
  });

  it('is found in a table and in a list', () => {
    const cell = (text: string) => [{ text }];
    expect(
      found(
        {
          kind: 'table',
          caption: null,
          header: [cell('Group'), cell('UASC')],
          rows: [[cell('All'), cell('4')]],
        },
        { kind: 'list', ordered: false, items: [[paragraph('The FGC team')]] },
      ).map(({ acronym }) => acronym),
    ).toEqual(['UASC', 'FGC']);
  });
});

describe('nothing is said of', () => {
  it.each([
    ['its long form before it', 'The Corporate Parenting Board (CPB) met. The CPB agreed.'],
    ['its long form behind it', 'The CPB (Corporate Parenting Board) met.'],
    ['a long form with small words', 'The Department for Education (DfE) wrote.'],
    ['a long form with "and"', 'Child and Adolescent Mental Health Services (CAMHS) came.'],
    ['a long form with a hyphen', 'The multi-agency safeguarding hub (MASH) took it.'],
    ['our own long form of a name', 'The Children in Care Council (LINX) asked.'],
    ['a name told behind it', 'LINX (the Children in Care Council) asked.'],
    ['a long form nobody listed', 'The Quiet Room Staff Team (QRST) met.'],
    ['square brackets', 'An independent reviewing officer [IRO] came.'],
    ['"or"', 'Your personal adviser, or PA, will ring.'],
    ['"stands for"', 'SDQ stands for strengths and difficulties questionnaire.'],
    ['a dash', 'PEP – personal education plan – is written each term.'],
    ['a plural in brackets', 'Personal education plans (PEPs) are late.'],
    ['small letters in the long form', 'children not in education, employment or training (NEET)'],
    ['words everybody knows', 'The NHS, the BBC and the UK sent a GP with a PDF on TV.'],
    ['Roman numerals', 'Part II and Part XIV of schedule VI apply.'],
    ['codes', 'NI66 rose, code H5 fell, PN0 and SSDA903 stayed, at PR1 8XJ since COVID-19.'],
    ['words in capitals for stress', 'This is NOT done and MUST be done by ALL.'],
    ['a word that stands in small letters too', 'The LANTERN shone. One lantern is enough.'],
    ['a line in capitals', 'RISK MANAGEMENT AND SEND STRATEGY'],
    ['addresses', 'Write to CLA@council.example.org or see https://example.org/CLA/IRO.'],
    ['initials with dots', 'A.B. Writer and J. C. Reader came.'],
    ['one letter', 'Appendix A and plan B.'],
    ['ordinary names', 'McDonald and the Savoy Suite.'],
  ])('%s', (_what, text) => {
    expect(found(text)).toEqual([]);
  });

  it('an acronym in a heading above the sentence that spells it out', () => {
    expect(
      found(heading('SDQ scores'), 'A strengths and difficulties questionnaire (SDQ) is filled in.'),
    ).toEqual([]);
  });
});

it('a council says which words its readers know and how it spells out its own', () => {
  const words = withWords(ownVocabulary, [
    { word: 'IRO', expansion: null },
    { word: 'QRST', expansion: 'Quiet Room Staff Team' },
  ]);
  const all = unexpandedAcronyms(passagesOf([paragraph('The IRO met the QRST.')]), words);
  expect(all.map(({ acronym, expansion }) => [acronym, expansion])).toEqual([
    ['QRST', 'Quiet Room Staff Team'],
  ]);
});
