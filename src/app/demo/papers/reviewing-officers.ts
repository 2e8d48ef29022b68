import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoDates } from '../demo-dates.ts';
import { challenges } from '../demo-figures.ts';
import type { DemoPaper } from '../draft.ts';
import { countOf, countsTable, shareOf, totalOf } from '../figures.ts';
import { report } from './report.ts';

const reviewsHeld = 1800;
const reviewsInTime = 1746;

/** The annual report of the independent reviewing officers. */
export const reviewingOfficersReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: "Independent Reviewing Officers' Annual Report",
  title: "Independent reviewing officers' annual report",
  kind: 'report',
  blocks: report({
    of: 'Independent reviewing manager',
    date: dates.third,
    purpose:
      'Every child in our care has an independent reviewing officer. This person leads the review meetings, checks that the plan is right for the child, and speaks up when it is not. Once a year they report to the Board.',
    recommendation: 'The Board is asked to note the report, and to say what it expects of the coming year.',
    children:
      'A good review is a meeting about you that you helped to plan. Officers now ask each child how they want to take part. When something promised has not been done, the officer has to challenge it.',
    inShort: [
      `${reviewsInTime.toLocaleString('en-GB')} of ${reviewsHeld.toLocaleString('en-GB')} review meetings were held on time. That is 97 in 100.`,
      'Nine in ten of you took part or sent your views.',
      `Officers spoke up ${totalOf(challenges)} times because something was not right.`,
      'Letters after a review are now written to you, in plain words.',
    ],
    detail: [
      ...blocksFromText(`# Reviews on time

The first review is held within 20 working days of coming into care. The second follows within three months, and then there is one every six months. Most late reviews were late because someone was ill, or because we were told too late that a child had come into care.

# How children took part

- 56 in 100 came and spoke for themselves.
- 34 in 100 sent their views, or asked someone to speak for them.
- 10 in 100 did not take part. More than half of these were under four years old.

# When officers spoke up`),
      countsTable(
        'Challenges by independent reviewing officers in the last year',
        'What it was about',
        challenges,
        'All challenges',
      ),
      ...blocksFromText(`${shareOf(challenges, 'Put right by a team manager')} of the challenges were put right by the team manager. ${countOf(challenges, 'Still open')} were still open when this report was written.

# What we will do next

1. Reach every child under eight with a picture book about reviews.
2. Check half-way between two reviews whether the plan is on its way.
3. Bring the open challenges to the Board's meeting after next.

Source: records of the Independent Reviewing Service. All figures are invented for this demonstration.`),
    ],
  }),
});
