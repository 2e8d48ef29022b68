import type { DemoDates } from '../demo-dates.ts';
import { firstPlan } from '../demo-figures.ts';
import { attended, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { covenantReport } from '../papers/covenant.ts';
import { deliveryPlanPaper } from '../papers/delivery-plan.ts';
import { strategyPaper, termsOfReferencePaper } from '../papers/founding.ts';

/** The oldest meeting: the year's promises are made. */
export const firstMeeting = (dates: DemoDates): DraftMeeting => ({
  attendance: attended({
    present: [
      'Chair',
      'Deputy Chair',
      'County councillor for the North',
      'County councillor for the East',
      'County councillor for the South',
      'Foster carer representative',
      'Adoptive parent representative',
      'Voices in Care representative',
      'Voices in Care representative',
      'Care Leavers Forum representative',
      'Headteacher of the Virtual School',
      'Designated nurse',
      'Police inspector',
      'Work coach lead',
      'Lead officer',
      'Head of permanence',
      'Participation worker',
      'Delivery plan manager',
      'Clerk to the Board',
    ],
    apologies: ['County councillor for the West', 'Youth justice manager'],
    observers: ['Trainee social worker'],
  }),
  membership: [{ name: 'Adoptive parent representative', change: 'joined', replaces: null }],
  items: [
    introductions([
      'The Chair welcomed everyone, and most of all the young people who came for the first time.',
      'Apologies were received from the county councillor for the West and from the Youth Justice Service.',
      'The Board welcomed a new member who speaks for adoptive parents. The seat had been empty for half a year.',
    ]),
    notesOf(
      'the Last Meeting',
      [
        'The notes were agreed with one change: the Designated nurse had been present.',
        'Matters arising:',
        '- The map of leisure centres that take part has been sent to all foster carers.',
        '- The Chair had written to the bus company about fares for care leavers. An answer has not come yet.',
      ],
      ['The notes of the last meeting are agreed, with the Designated nurse added as present.'],
    ),
    {
      title: 'Membership and Terms of Reference',
      by: presenters('Clerk to the Board'),
      purpose: 'To agree who sits on the Board and what it is for.',
      minutes: 10,
      said: [
        'The Clerk explained what is new in the terms of reference: the Board now also watches over the Care Leaver Covenant.',
        'Young people asked for one sentence to be moved to the top: the Board listens to children first. Everyone agreed.',
        'The district councils have no seat for housing yet. The Chair will invite them.',
      ],
      resolved: [
        'The terms of reference are agreed, with listening to children put first.',
        'The Chair invites the district councils to send a housing lead as a co-opted member.',
      ],
    },
    {
      title: 'Participation Team Update',
      by: [...youngPeople, ...presenters('Participation worker')],
      purpose: 'To hear what young people have been doing, and what they ask of the Board.',
      minutes: 20,
      said: [
        'Young people led a quick game in which adults had to guess what a child packs first when moving home.',
        'They then told the Board what they had been working on:',
        '- 26 young people take part in Voices in Care, and 17 in the Care Leavers Forum.',
        '- Two of them helped to choose a new team manager.',
        '- A new group for children aged 8 to 13 has started in the East.',
        'A representative of Voices in Care said that some children still move home with their things in bin bags. The Board was silent for a moment, and then thanked them for saying so.',
      ],
      resolved: [
        'The Participation manager finds out how often this happens, and reports to the next meeting.',
      ],
    },
    {
      title: 'Update on the Four Priorities',
      by: presenters('Head of permanence'),
      purpose: 'To receive the strategy on a page, and news of its four priorities.',
      minutes: 15,
      said: [
        'The strategy now fits on one page. It was written with Voices in Care.',
        '- A lasting home: more children live with family or friends whom they already knew.',
        '- The right home in the right place: two homes for small groups of children will open this year.',
        '- Feeling well: waiting for a dentist is what children complain about most.',
        '- Learning and work: nine in ten children have a learning plan that is up to date.',
        'Members liked the page and asked for copies for every councillor.',
      ],
      resolved: ['The update is noted. Every county councillor receives the strategy on a page.'],
    },
    {
      title: 'Care Leaver Covenant',
      by: [...presenters('Head of permanence'), { name: 'Care Leavers Forum', service: null }],
      purpose: 'To decide whether to recommend that the whole council joins the Covenant.',
      minutes: 20,
      said: [
        'Members of the Forum described what they had seen in other councils. A guaranteed interview was the idea they liked best.',
        'The Board discussed in small groups what each service could promise. Ideas included:',
        '- free leisure passes up to the age of 25',
        '- no council tax for care leavers in all districts',
        '- work experience with the police and the health service',
        'Members asked who would make sure that promises are kept. The Board will look at a list of them at every second meeting.',
      ],
      resolved: [
        'The Board recommends to the Cabinet that the council joins the Care Leaver Covenant as a whole.',
        'Every partner brings one promise of its own to the meeting after next.',
      ],
    },
    {
      title: 'Health and Dental Checks',
      by: presenters('Designated nurse'),
      purpose: 'To hear how many children have had their yearly checks.',
      minutes: 15,
      verbal: true,
      said: [
        'More than nine in ten children had their health check in the last year. For teeth it is about seven in ten.',
        'There are too few dentists who take new patients. Children who move home often lose their place.',
        'A foster carer said that she had rung eleven dentists. Young people said that a long drive to a dentist means missing school.',
        'The health service plans clinics for children in our care in two towns.',
      ],
      resolved: ['The Designated nurse reports to the meeting after next whether the clinics have opened.'],
    },
    {
      title: 'Delivery Plan',
      by: presenters('Delivery plan manager'),
      purpose: 'To see what is on time, what is late, and who needs help.',
      minutes: 10,
      said: [
        'The plan has 40 actions. 10 of them are done, 21 on target, 6 on target with a risk, and 3 off target.',
        'The Board looked at the three that are off target: dentists, bus fares and flats for one person.',
        'Members asked for a named post beside every action, because "the service" is not somebody you can ring.',
      ],
      resolved: ['Every action of the plan names the post that leads it, from the next meeting on.'],
    },
    anyOtherBusiness([
      'The Police inspector reminded everyone that the open day for young people is still looking for helpers.',
    ]),
    dateOfNext(),
  ],
  papers: [
    termsOfReferencePaper,
    strategyPaper,
    covenantReport(dates),
    deliveryPlanPaper(dates.first, 'Delivery Plan', firstPlan, [
      [
        '1.2',
        'Every child has a plan for a lasting home by the second review',
        'Head of permanence',
        'In two months',
        'Green: on target',
      ],
      [
        '2.4',
        'More flats for one person for care leavers',
        'Homes project manager',
        'In four months',
        'Red: off target',
      ],
      [
        '2.7',
        'End the use of bin bags when children move',
        'Participation manager',
        'Being planned',
        'Amber: on target, with a risk',
      ],
      ['3.1', 'Every child sees a dentist once a year', 'Dental lead', 'In six months', 'Red: off target'],
      ['4.3', 'Lower bus fares on the way to college', 'Lead officer', 'In two months', 'Red: off target'],
    ]),
  ],
});
