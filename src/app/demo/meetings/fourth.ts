import { dateWords } from '../../../kernel/words-of-time.ts';
import type { DemoDates } from '../demo-dates.ts';
import { fourthFigures, secondFigures } from '../demo-figures.ts';
import { attended, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { countOf, shareOf, totalOf } from '../figures.ts';
import { localOfferLeaflet } from '../papers/local-offer.ts';
import { checkShare, performancePaper } from '../papers/performance.ts';

/** The fourth meeting: what young people asked for at the first one has come true. */
export const fourthMeeting = (dates: DemoDates): DraftMeeting => ({
  attendance: attended({
    present: [
      'Chair',
      'Deputy Chair',
      'County councillor for the North',
      'County councillor for the East',
      'County councillor for the South',
      'Foster carer representative',
      'Voices in Care representative',
      'Voices in Care representative',
      'Care Leavers Forum representative',
      'Deputy headteacher of the Virtual School',
      'Designated nurse',
      'Housing lead',
      'Work coach lead',
      'Lead officer',
      'Head of permanence',
      'Homes project manager',
      'Participation manager',
      'Personal adviser for the West',
      'Data analyst',
      'Clerk to the Board',
    ],
    apologies: [
      'County councillor for the West',
      'Adoptive parent representative',
      'Headteacher of the Virtual School',
      'Police inspector',
    ],
    substitutions: [
      { name: 'Deputy headteacher of the Virtual School', for: 'Headteacher of the Virtual School' },
    ],
    remote: ['Youth justice manager'],
  }),
  membership: [{ name: 'Foster carer representative', change: 'joined', replaces: null }],
  items: [
    introductions([
      'The Chair welcomed the new representative of foster carers, whom the Fostering Forum has chosen. All seats are filled again.',
      'The Deputy headteacher attended for the Headteacher of the Virtual School.',
      'Young people began with a round of "one good thing that happened this month".',
    ]),
    notesOf(
      dateWords(dates.third),
      [
        'Matters arising:',
        '- The bus company has agreed to half fares up to the age of 25.',
        '- The Chair has written to the four districts. Two of them have signed the housing agreement since.',
        '- Half of the members have visited a children’s home. The others were given dates.',
        '- The schools have made their promise for the Care Leaver Covenant: free places in holiday clubs for the children of care leavers.',
      ],
      ['The notes are agreed, and the Chair thanks the bus company.'],
    ),
    {
      title: 'Participation Team Update',
      by: youngPeople,
      purpose: 'To hear what young people have been doing, and what they ask of the Board.',
      minutes: 15,
      said: [
        'Young people reported on a busy two months:',
        '- The film about the first day in a new home is now shown to all new foster carers.',
        '- The Care Leavers Forum is looking for a room in which it can meet every week.',
        '- Three young people trained social workers in writing letters that children understand.',
        'The Forum needs a kitchen, a door that everyone can get through, and a bus stop nearby.',
      ],
      resolved: ['The Lead officer finds a room for the weekly meetings of the Care Leavers Forum.'],
    },
    {
      title: 'Belongings When Children Move Home Update',
      by: [...presenters('Participation manager'), { name: 'Voices in Care', service: null }],
      purpose: 'To hear what children say now, and whether the Board can close this matter.',
      minutes: 15,
      verbal: true,
      said: [
        'The same six questions were asked again. 58 children who had moved answered.',
        '- 2 of them said that a bin bag was used. The time before it was 19 of 64.',
        '- 51 of them knew who looked after their things.',
        '- 3 of them had lost something. All of it was found.',
        'Both moves with a bin bag were at night. The police now carry bags in their cars.',
        'Young people said that the matter may be closed, and that they will keep an eye on it.',
      ],
      resolved: [
        'The action is closed. The Board thanks Voices in Care for raising it.',
        'Review meetings go on asking "Did all your things arrive?", and the answers are reported once a year.',
      ],
    },
    {
      title: 'Performance Figures',
      by: presenters('Data analyst'),
      purpose: 'To see how children and care leavers are doing, in a few figures.',
      minutes: 20,
      said: [
        `${totalOf(fourthFigures.homes)} children were in our care, ${totalOf(secondFigures.homes) - totalOf(fourthFigures.homes)} fewer than when figures were last here.`,
        `- ${countOf(fourthFigures.homes, 'With family or friends')} of them live with family or friends, and ${countOf(fourthFigures.homes, "In a children's home")} in a children’s home.`,
        `- ${checkShare(fourthFigures, 'Dental check')} have been to a dentist in the last year. Before, it was ${checkShare(secondFigures, 'Dental check')}.`,
        `- ${shareOf(fourthFigures.learning, 'Learning or working')} of care leavers aged 18 to 20 were learning or working.`,
        'The analyst warned that a few young people more or less can move these figures. One step up is not yet a trend.',
      ],
      resolved: ['The figures are noted.'],
    },
    {
      title: 'Lasting Homes Update',
      by: presenters('Homes project manager', 'Housing lead'),
      purpose: 'To hear about the trial flats and the housing agreement.',
      minutes: 20,
      verbal: true,
      said: [
        'Four of the six districts have now signed the agreement. The last two will decide within three months.',
        'Both trial flats are open. Five young people have stayed there so far.',
        '- They liked having their own key.',
        '- They did not like the quiet in the evening.',
        'The Board asked for a report with what young people say, and with the cost.',
      ],
      resolved: ['A written report on the trial flats and the agreement comes to the meeting after next.'],
    },
    {
      title: 'Local Offer for Care Leavers',
      by: presenters('Personal adviser for the West'),
      purpose: 'To look at the new leaflet that says what care leavers can get.',
      minutes: 15,
      said: [
        'The offer used to fill 24 pages. The new leaflet has two, and it was written with the Forum.',
        'Members tested it: each table had three minutes to find an answer to a question of a young person. All but one did.',
        'The table that failed had looked for help with driving lessons. It is not on offer, and young people want it.',
        'Advisers will ask care leavers what they think of the leaflet.',
      ],
      resolved: [
        'The leaflet is approved and goes to everyone from the age of 15.',
        'The Personal adviser reports to the meeting after next what young people say about it.',
      ],
    },
    {
      title: 'Celebration Awards Update',
      by: presenters('Participation manager'),
      purpose: 'To hear how many nominations came in.',
      minutes: 5,
      verbal: true,
      said: [
        '137 nominations came in. A group of young people reads all of them and chooses 40 finalists.',
        'Everyone who was nominated gets a card that says what was written about them.',
        'Young people will present the evening. Two of them are practising already.',
      ],
      resolved: [
        'The update is noted, and members who can help on the evening tell the Participation manager.',
      ],
    },
    anyOtherBusiness([
      'A form for questions that come up between meetings now stands beside the papers of the Board.',
    ]),
    dateOfNext(),
  ],
  papers: [performancePaper(dates.fourth, fourthFigures, secondFigures), localOfferLeaflet],
});
