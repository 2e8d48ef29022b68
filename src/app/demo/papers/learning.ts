import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoDates } from '../demo-dates.ts';
import type { DemoPaper } from '../draft.ts';
import { table } from '../figures.ts';
import { report } from './report.ts';

/** The report that was put off once. */
export const learningReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Education, Employment and Training',
  title: 'Learning and work: how our children and care leavers are doing',
  kind: 'report',
  blocks: report({
    of: 'Headteacher of the Virtual School',
    date: dates.third,
    purpose:
      'The Virtual School looks after the learning of all children in our care, wherever they go to school. This report says how they are doing, what gets in the way, and what we will try.',
    recommendation:
      'The Board is asked to support a named helper in every college, and to ask for news at its meeting after next.',
    children:
      'A child who moves home often changes school too. Each change costs time and friends. Most of what follows is about fewer changes and faster help.',
    inShort: [
      'More of you have a good learning plan than last year.',
      'Changing school in the middle of a year is still too common.',
      'College is where many of you lose touch. We want one person in every college whom you can go to.',
    ],
    detail: [
      ...blocksFromText('# What we measured'),
      table(
        'Learning of children in our care, this school year and the one before',
        ['What we looked at', 'Last year', 'This year'],
        [
          ['Learning plans that were up to date', '86 in 100', '91 in 100'],
          ['Children who changed school in the middle of the year', '47', '39'],
          ['Children who missed more than one day in ten', '22 in 100', '20 in 100'],
          ['Care leavers at university', '41', '44'],
          ['Care leavers in an apprenticeship', '26', '33'],
        ],
      ),
      ...blocksFromText(`The first and third lines are for children of school age who were in our care for the whole year. Fewer is better in the second and third line.

# What young people told us

- Adults in school should know that you are in care only if you want them to.
- Being taken out of lessons for meetings makes you stand out.
- The bus to college costs more than some of you have.

# What we will try

1. A named helper in each of the four colleges, who knows you before you start.
2. Meetings after school hours, unless you prefer otherwise.
3. A free bus pass in the first year of college.

Source: Virtual School records. All figures are invented for this demonstration.`),
    ],
  }),
});
