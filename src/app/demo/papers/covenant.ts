import { dateWords } from '../../../kernel/words-of-time.ts';
import { blocksFromText } from '../../../typesetting/from-text.ts';
import type { DemoDates } from '../demo-dates.ts';
import type { DemoPaper } from '../draft.ts';
import { table } from '../figures.ts';
import { report } from './report.ts';

/** The report that asks the council to sign the Care Leaver Covenant. */
export const covenantReport = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Care Leaver Covenant',
  title: 'Joining the Care Leaver Covenant as a whole council',
  kind: 'report',
  blocks: report({
    of: 'Head of permanence',
    date: dates.first,
    purpose:
      'The Care Leaver Covenant is a national promise. Councils, firms and charities say in it what they will do for young people who leave care. This report proposes that the whole council joins, and not the Leaving Care Team alone.',
    recommendation:
      'The Board is asked to recommend to the Cabinet that the council joins the Covenant, and to be the place where its progress is checked.',
    children:
      'Leaving care at 18 is earlier than most young people leave home. A first job, a lower bill or a person who answers can make the difference. Children who are still in our care will see that somebody plans ahead for them.',
    inShort: [
      'Many teams in the council have something to offer you, such as jobs, leisure centres and libraries.',
      'Until now you had to find these offers by yourself.',
      'If we join, every team has to say what it will do, and you will be told.',
    ],
    detail: blocksFromText(`# Background

The Care Leavers Forum asked for this last year. Members of the Forum met five other councils that have joined. They liked two things most: interviews that are guaranteed, and one page with all offers.

# The five parts

1. Telling people: every team learns what it means to leave care.
2. Training and jobs: places for care leavers in the council's own teams.
3. Working with partners: health, housing and the police promise too.
4. Buying well: firms that work for the council are asked what they offer.
5. The local economy: firms of the county are asked to join.

# What could go wrong

Promises may be made and forgotten. Each promise will therefore have a named post that owns it, and a date. The Board will see the list at every second meeting.`),
  }),
});

/** How far the promises of the Covenant have come. */
export const covenantProgress = (dates: DemoDates): DemoPaper => ({
  itemTitle: 'Care Leaver Covenant Update',
  title: 'Care Leaver Covenant: progress on the promises',
  kind: 'report',
  blocks: report({
    of: 'Covenant project officer',
    date: dates.fifth,
    purpose: `To report what became of the promises since ${dateWords(dates.third)}.`,
    recommendation:
      'The Board is asked to note the progress, and to help with the one promise that is late: leisure passes in the West.',
    children:
      'Eleven care leavers have a job or a training place because of the Covenant. Children of 15 and 16 were told about it in their review meetings, so that they know what is coming.',
    inShort: [
      'Fourteen teams and 22 firms have made a promise.',
      'If you apply for a job at the council and have the basic skills for it, you get an interview.',
      'Free leisure passes work in three areas. In the West they are late, and we say why below.',
    ],
    detail: [
      ...blocksFromText('# The promises so far'),
      table(
        `Promises of the Covenant at ${dateWords(dates.fifth)}`,
        ['Promise', 'Who owns it', 'How it stands'],
        [
          [
            'A guaranteed interview for jobs at the council',
            "The council's hiring team",
            'In place: 31 interviews, 11 jobs or training places',
          ],
          [
            'Free leisure passes up to the age of 25',
            'Leisure centres',
            'In place in the North, East and South; late in the West',
          ],
          ['No council tax up to the age of 25', 'District councils', 'In place in all districts'],
          [
            'A working phone and data for everyone who leaves care',
            'Leaving Care Team',
            'In place for 48 young people',
          ],
          ['Questions on care leavers in every large contract', 'Buying team', 'Starts next month'],
        ],
      ),
      ...blocksFromText(`# Why the leisure passes are late

The leisure centres in the West are run by another company. Its contract says nothing about free passes. The company is willing, and a change to the contract is being written.

Source: the list of promises kept by the Leaving Care Team. All figures are invented for this demonstration.`),
    ],
  }),
});
