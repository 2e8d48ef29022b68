import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoDates } from '../demo-dates.ts';
import type { DemoPaper } from '../draft.ts';
import { report } from './report.ts';

/** What Voices in Care asked for: no more bin bags. */
export const belongingsReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Belongings When Children Move Home',
  title: 'Belongings when children move home',
  kind: 'report',
  blocks: report({
    of: 'Participation manager',
    date: dates.second,
    purpose:
      'Voices in Care told the Board that some children carried their things in bin bags when they moved to a new home. This report says how often that happens, and what would end it.',
    recommendation:
      'The Board is asked to recommend that every child who moves has a proper bag and a named adult who looks after their things.',
    children:
      'Your things are part of who you are. When they are treated as rubbish, it feels as if you were too. A bag costs little. Packing together with someone you trust costs nothing.',
    inShort: [
      'We asked 64 children how their last move went.',
      '19 of them said that some of their things were carried in a bin bag.',
      '12 of them said that something got lost, and 8 never got it back.',
      'We want to give everyone a bag to keep, and one adult who makes sure that nothing is lost.',
    ],
    detail: blocksFromText(`# How we asked

Members of Voices in Care wrote six questions. Participation workers asked them in person, with no carer or social worker in the room. 64 children between 8 and 17 years answered. They are one in ten of all children in our care, so the numbers give a picture and not an exact count.

# What children said

- "I packed in ten minutes and forgot my photos."
- "My bag split on the stairs and everyone looked."
- "My carer drove back to get my bike. That was kind."

# What we propose

1. Every team keeps two sizes of bags. A child chooses a bag and keeps it.
2. Each move has one named adult who packs with the child and checks the list.
3. What cannot be moved at once is stored, with a label and a date.
4. Review meetings ask "Did all your things arrive?"

# What it costs

About 300 bags a year at 18 pounds each are 5,400 pounds. A local firm has offered to give the first 150.`),
  }),
});

/** Lasting homes for care leavers, for the coming meeting. */
export const lastingHomesReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Lasting Homes',
  title: 'Lasting homes: who has a plan, and who still needs one',
  kind: 'report',
  blocks: report({
    of: 'Homes project manager',
    date: dates.coming,
    purpose: 'To tell the Board what came of its two decisions: the housing agreement and the trial flats.',
    recommendation:
      'The Board is asked to agree that the trial flats become a lasting offer, and to thank the districts that have signed.',
    children:
      'Young people told us that they worry about where they will live long before they are 18. A plan made early, and a chance to try, take away some of that worry.',
    inShort: [
      'All 6 district councils have now signed the housing agreement.',
      '14 of you have tried living in a trial flat for a week or more.',
      '11 of the 14 said that they would tell a friend to try it.',
      'There are still too few small flats in the North.',
    ],
    detail: blocksFromText(`# The housing agreement

The agreement says that nobody goes straight from care to being homeless. Each district gives care leavers priority for a home, and plans with us from the age of 16.

# The trial flats

Two flats have been open for five months. A young person stays for one to three weeks, pays a small bill from money that we give, and cooks for themselves. A support worker visits every day at first, then less often.

- What went well: people learned what bills are, and whom to ring when the heating stops.
- What was hard: the evenings. Several young people felt lonely.
- What we changed: a friend may now stay over, and there is a video call at eight in the evening for those who want it.

# What could go wrong

Money for the flats ends in a year. If the Board agrees, a request for lasting money goes to the Cabinet with the next budget.`),
  }),
});
