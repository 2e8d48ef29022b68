import { dateWords } from '../../../kernel/words-of-time.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoPaper } from '../draft.ts';
import { type Counts, countOf, countsTable, table, totalOf } from '../figures.ts';

/** An action of the plan: reference, what we will do, who leads, by when, and how it stands. */
export type PlanRow = [reference: string, action: string, lead: string, when: string, rating: string];

/** The delivery plan as it stood at a meeting: how many actions stand where, and the ones to talk about. */
export const deliveryPlanPaper = (
  date: string,
  itemTitle: string,
  counts: Counts,
  rows: PlanRow[],
): DemoPaper => {
  const done = countOf(counts, 'Blue: done');
  const red = countOf(counts, 'Red: off target');
  return {
    itemTitle,
    title: `Delivery plan, ${dateWords(date)}`,
    kind: 'delivery plan',
    blocks: [
      ...blocksFromText(`# In short

The plan has ${totalOf(counts)} actions. ${done} of them are done and ${red === 0 ? 'none is' : red === 1 ? 'one is' : `${red} are`} off target.

- Blue means done, with something to show for it.
- Green means on target.
- Amber means on target, with a risk that somebody is looking after.
- Red means that the date or the result is in doubt.

# Where the plan stands`),
      countsTable(`Actions by priority and rating, ${dateWords(date)}`, 'Priority', counts, 'All priorities'),
      ...blocksFromText('# Actions to talk about'),
      table(
        'The actions that changed, or that need help',
        ['Reference', 'What we will do', 'Who leads', 'By when', 'Rating'],
        rows,
      ),
      ...blocksFromText('Source: updates from the leads of each action, two weeks before the meeting.'),
    ],
  };
};
