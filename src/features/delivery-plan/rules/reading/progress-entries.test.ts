import { describe, expect, test } from 'vitest';
import { readProgress } from './progress-entries.ts';

/** Entries as "date: words", a dash for those without date. */
const entries = (cell: string): string[] =>
  readProgress(cell).entries.map(({ date, text }) => `${date ?? '–'}: ${text}`);

describe('progress', () => {
  test.each([
    ['', []],
    ['Forum set up.', ['–: Forum set up.']],
    ['14.05.19 - Forum set up.', ['2019-05-14: Forum set up.']],
    [
      'Planned. 14.05.19 - Begun. 02/07/2019 – Done',
      ['–: Planned.', '2019-05-14: Begun.', '2019-07-02: Done'],
    ],
    ['Planned 14.05.19 - Begun', ['–: Planned', '2019-05-14: Begun']],
    ['To be sent 15.05.19 AB - Sent', ['–: To be sent', '2019-05-15: AB - Sent']],
    ['14.05.19 Begun', ['2019-05-14: Begun']],
    ['July 19 - Begun. August 2019 - Done', ['2019-07: Begun.', '2019-08: Done']],
    ['<p>Begun</p><p>01/08/2019 where it stands</p>', ['–: Begun', '2019-08-01: where it stands']],
    ['<del>Crossed out for</del> 20.03.19 - AB told', ['–: Crossed out for', '2019-03-20: AB told']],
    [
      'Phase 2 commences 30.09.19 30.04.19 All to report.',
      ['–: Phase 2 commences 30.09.19', '2019-04-30: All to report.'],
    ],
  ])('%j', (cell, expected) => {
    expect(entries(cell)).toEqual(expected);
  });

  test.each([
    'Agreed at the meeting 15.01.19. Then put on hold.',
    'Meeting arranged 09.05.19 - leads to consider next steps',
    'To be ready by 30.09.19 - at the latest',
    'Talks w.c. 25.03.19 - 22.04.19 with all teams',
    '01/01/2019 – 31/07/2019 – 48 visits',
    'Workshops June 2019 - sixty came',
    'Workshops: • 06/06/2019 Town Hall • 12/06/2019 Library',
    'Board v 1.0 26.04.19 - report given',
  ])('a date inside a sentence is text: %j', (cell) => {
    expect(entries(cell)).toEqual([`–: ${cell}`]);
  });

  test('an entry that opens with a date has the dates behind it as text', () => {
    expect(
      entries('02.05.19 - Board Mtg 30.04.19 - noted. 14.05.19 - Board v1.0 - 26.04.19 - going on'),
    ).toEqual(['2019-05-02: Board Mtg 30.04.19 - noted.', '2019-05-14: Board v1.0 - 26.04.19 - going on']);
  });

  test.each(['23.019', '31/04/19', '05.13.19'])('%s opens an entry and is named as no date', (date) => {
    expect(readProgress(`Begun. ${date} - Carried over.`)).toEqual({
      entries: [
        { date: null, text: 'Begun.' },
        { date: null, text: `${date} - Carried over.` },
      ],
      impossible: [date],
    });
  });
});
