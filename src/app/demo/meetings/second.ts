import { dateWords, longDateWords } from '../../../kernel/words-of-time.ts';
import type { DemoDates } from '../demo-dates.ts';
import { secondFigures } from '../demo-figures.ts';
import { attended, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { shareOf, totalOf } from '../figures.ts';
import { belongingsReport } from '../papers/homes.ts';
import { checkShare, performancePaper } from '../papers/performance.ts';

/** The second meeting: an ask of young people is answered, one item is put off, and the next meeting is moved. */
export const secondMeeting = (dates: DemoDates): DraftMeeting => ({
  attendance: attended({
    present: [
      'Chair',
      'County councillor for the North',
      'County councillor for the East',
      'County councillor for the West',
      'Adoptive parent representative',
      'Voices in Care representative',
      'Voices in Care representative',
      'Voices in Care representative',
      'Care Leavers Forum representative',
      'Senior nurse',
      'Police inspector',
      'Housing lead',
      'Youth justice manager',
      'Lead officer',
      'Homes project manager',
      'Participation manager',
      'Data analyst',
      'Personal adviser for the East',
      'Clerk to the Board',
    ],
    apologies: [
      'Deputy Chair',
      'County councillor for the South',
      'Designated nurse',
      'Headteacher of the Virtual School',
    ],
    substitutions: [{ name: 'Senior nurse', for: 'Designated nurse' }],
    remote: ['Work coach lead'],
  }),
  membership: [
    { name: 'Housing lead', change: 'joined', replaces: null },
    { name: 'Foster carer representative', change: 'left', replaces: null },
  ],
  items: [
    introductions([
      'The Chair welcomed the Housing lead, who joins for the district councils.',
      'The Senior nurse attended for the Designated nurse. The Work coach lead joined online.',
      'The foster carers’ representative has left the Board after six years. The Chair thanked them for speaking plainly. The seat is vacant, and the Fostering Forum is looking for somebody new.',
    ]),
    notesOf(
      dateWords(dates.first),
      [
        'Matters arising:',
        '- Every county councillor has received the strategy on a page.',
        '- The district councils have sent a housing lead, as the Board had asked.',
        '- The bus company has answered. It will talk about fares for care leavers. The Lead officer takes this on.',
        '- The Cabinet has agreed that the council joins the Care Leaver Covenant.',
      ],
      ['The notes are agreed.'],
    ),
    {
      title: 'Participation Team Update',
      by: youngPeople,
      purpose: 'To hear what young people have been doing, and what they ask of the Board.',
      minutes: 20,
      said: [
        'Young people showed a short film about their first day in a new home. It had no faces and no names in it.',
        'They reported:',
        '- 14 requests for their time had come in since the last meeting. They said yes to 8.',
        '- They would like to know what changed after they helped. Often nobody tells them.',
        '- The group in the East has grown to 12 children.',
        'Members agreed that whoever asks for young people’s time must come back and say what changed.',
      ],
      resolved: [
        'Whoever asks young people for their time tells them within eight weeks what changed, or why nothing did.',
      ],
    },
    {
      title: 'Belongings When Children Move Home',
      by: [...presenters('Participation manager'), { name: 'Voices in Care', service: null }],
      purpose: 'To hear how children’s things are moved, and to decide what the Board asks for.',
      minutes: 25,
      said: [
        'The Participation manager presented what 64 children had said. Young people read out some of the answers.',
        'The Board discussed at tables: "What would you never leave behind?"',
        '- The Youth justice manager offered to have the bags printed by young people on work experience.',
        '- The Police inspector asked that the same rule holds when police help with a move at night.',
        '- A local firm will give the first 150 bags.',
        'Everyone agreed that the named adult matters more than the bag.',
      ],
      resolved: [
        'The Board recommends that every child who moves has a proper bag to keep, and a named adult who looks after their things.',
        'The Participation manager asks the same six questions again, and reports to the meeting after next.',
      ],
    },
    {
      title: 'Performance Figures',
      by: presenters('Data analyst'),
      purpose: 'To see how children and care leavers are doing, in a few figures.',
      minutes: 20,
      said: [
        `${totalOf(secondFigures.homes)} children were in our care. The Data analyst explained each table.`,
        `- ${checkShare(secondFigures, 'Health check')} of children had an up-to-date health check, and ${checkShare(secondFigures, 'Dental check')} a dental check.`,
        `- ${shareOf(secondFigures.learning, 'Learning or working')} of care leavers aged 18 to 20 were learning or working.`,
        'Members asked how many children live outside the county, and why. This could not be answered at once and will be answered in writing.',
        'Young people asked for the figures to be shown as people and not as bars. The analyst will try this.',
      ],
      resolved: ['The figures are noted. The answer about homes outside the county is sent to all members.'],
    },
    {
      title: 'Lasting Homes',
      by: presenters('Homes project manager', 'Housing lead'),
      purpose: 'To hear about homes for young people who leave care.',
      minutes: 20,
      verbal: true,
      said: [
        'Two things stand in the way: there are few flats for one person, and landlords often want a guarantor.',
        'Two district councils have signed an agreement with us on homes for care leavers. Four have not yet.',
        'A representative of the Forum said: "I learned how to run a home by getting it wrong." The idea of a trial flat came from this.',
        '- A young person lives there for one to three weeks, with help close by.',
        '- Nothing is lost if it does not work.',
      ],
      resolved: [
        'The Board supports a trial of two flats for one year.',
        'The Housing lead asks the other four districts to sign the agreement, and reports to the meeting after next.',
      ],
    },
    {
      title: 'Education, Employment and Training',
      by: presenters('Headteacher of the Virtual School'),
      purpose: 'To receive a report on learning and work.',
      minutes: 20,
      said: [
        'The Headteacher of the Virtual School was ill. The Board wished them well.',
        'Members felt that the report needs its author in the room, because they have many questions.',
        'The item is put off and comes first at the next meeting.',
      ],
      resolved: ['The report on education, employment and training is deferred to the next meeting.'],
    },
    {
      title: 'Celebration Awards',
      by: presenters('Participation manager'),
      purpose: 'To plan the evening at which we celebrate children and care leavers.',
      minutes: 5,
      verbal: true,
      said: [
        'The awards have eight categories this year. Young people chose two new ones: "kindest friend" and "tried again".',
        'Anyone can nominate a child or a care leaver. The form takes five minutes.',
        'Members were asked to nominate at least one person each.',
      ],
      resolved: ['Every member nominates at least one child or care leaver.'],
    },
    anyOtherBusiness(['There was no other business.']),
    dateOfNext(
      [
        `The lift at Exampleshire County Hall will be repaired on ${longDateWords(dates.thirdPlanned)}. Two members could not get to the room on that day.`,
        'The Board would rather meet a week later with everyone than on time without them.',
      ],
      [
        `The meeting of ${dateWords(dates.thirdPlanned)} is moved to ${longDateWords(dates.third)} at 6pm, in the same room.`,
      ],
    ),
  ],
  papers: [belongingsReport(dates), performancePaper(dates.second, secondFigures, null)],
});
