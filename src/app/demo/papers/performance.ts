import { Temporal } from 'temporal-polyfill';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { Performance } from '../demo-figures.ts';
import type { DemoPaper } from '../draft.ts';
import { countOf, countsTable, shareOf, totalOf } from '../figures.ts';
import { report } from './report.ts';

/** The month end that the figures of a meeting are of: papers go out weeks before, so it lies a month or two back. */
const monthEndFor = (date: string): string =>
  Temporal.PlainDate.from(date).subtract({ months: 1 }).with({ day: 1 }).subtract({ days: 1 }).toString();

/** The share of children whose check is up to date, in whole percent. */
export const checkShare = ({ checks }: Performance, check: 'Health check' | 'Dental check'): string => {
  const rows = checks.rows.filter((row) => row.name === check);
  return shareOf({ ...checks, rows }, 'Up to date');
};

/** How a count moved since the Board last saw it, as a sentence; nothing where it did not move. */
const movedWords = (now: number, before: number | null): string => {
  if (before === null || before === now) return '';
  const change = Math.abs(now - before);
  return ` That is ${change} ${now < before ? 'fewer' : 'more'} than when figures last came to the Board.`;
};

/** The performance paper of a meeting: what the figures say, then each table with the words that explain it. */
export const performancePaper = (
  date: string,
  figures: Performance,
  before: Performance | null,
): DemoPaper => {
  const at = dateWords(monthEndFor(date));
  const children = totalOf(figures.homes);
  const source = `Source: Exampleshire children's records at ${at}. All figures are invented for this demonstration.`;
  const families = countOf(figures.homes, 'With family or friends');
  return {
    itemTitle: 'Performance Figures',
    title: `Performance figures at ${at}`,
    kind: 'figures',
    blocks: report({
      of: 'Data analyst',
      date,
      purpose:
        'To show how children in our care and care leavers are doing, in a few figures that matter to them.',
      recommendation:
        'The Board is asked to note the figures, and to say which of them it wants to know more about.',
      children:
        'Each figure stands for children. When a health check is late, a child may wait longer for help. When a home is close to family, a child sees more of the people who matter to them.',
      inShort: [
        `${children} children and young people were in our care.`,
        `${families} of them lived with family or friends whom they already knew.`,
        `${checkShare(figures, 'Health check')} had their yearly health check, and ${checkShare(figures, 'Dental check')} had been to a dentist.`,
        `${shareOf(figures.learning, 'Learning or working')} of care leavers aged 18 to 20 were learning or working.`,
      ],
      detail: [
        ...blocksFromText(
          `# Where children live\n\nAt ${at}, ${children} children were in our care.${movedWords(children, before && totalOf(before.homes))} "Another home" means living on their own with support, living with parents under a care order, or in hospital.`,
        ),
        countsTable(`Children in our care by area and kind of home, ${at}`, 'Area', figures.homes, 'County'),
        ...blocksFromText(
          `# Health and teeth\n\nThese checks are counted for children who have been in our care for a year or more. A check counts as up to date when it was done in the last 12 months.`,
        ),
        countsTable(
          `Checks of children in our care for a year or more, ${at}`,
          'Check',
          figures.checks,
          null,
        ),
        ...blocksFromText(
          `# Care leavers\n\nThis counts care leavers aged 18 to 20. "Not at the moment" holds young people who are ill, who are parents at home, and who are looking for something. "Not known" means that we were not in touch that month.`,
        ),
        countsTable(`What care leavers aged 18 to 20 were doing, ${at}`, 'Area', figures.learning, 'County'),
        ...blocksFromText(source),
      ],
    }),
  };
};
