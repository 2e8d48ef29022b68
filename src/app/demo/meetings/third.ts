import { dateWords } from '../../../kernel/words-of-time.ts';
import type { DemoDates } from '../demo-dates.ts';
import { challenges, thirdPlan } from '../demo-figures.ts';
import { attended, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { countOf, totalOf } from '../figures.ts';
import { deliveryPlanPaper } from '../papers/delivery-plan.ts';
import { learningReport } from '../papers/learning.ts';
import { questionsPaper } from '../papers/questions.ts';
import { reviewingOfficersReport } from '../papers/reviewing-officers.ts';

/** The third meeting, which was moved by a week: the deferred item returns. */
export const thirdMeeting = (dates: DemoDates): DraftMeeting => {
  const notes = notesOf(
    dateWords(dates.second),
    [
      'Matters arising:',
      '- The first 150 bags for children who move home have been handed out to the teams.',
      '- The question about homes outside the county was answered in writing and sent to all members.',
      '- The seat for foster carers is still vacant. The Fostering Forum will vote next month.',
      '- The bus company offers half fares to care leavers up to 21, from the start of next term.',
      'Young people asked why only up to 21. The Lead officer will ask for 25.',
    ],
    ['The notes are agreed.', 'The Lead officer asks the bus company for half fares up to the age of 25.'],
  );
  return {
    attendance: attended({
      present: [
        'Chair',
        'Deputy Chair',
        'County councillor for the East',
        'County councillor for the South',
        'County councillor for the West',
        'Adoptive parent representative',
        'Voices in Care representative',
        'Voices in Care representative',
        'Care Leavers Forum representative',
        'Care Leavers Forum representative',
        'Headteacher of the Virtual School',
        'Designated nurse',
        'Police inspector',
        'Work coach lead',
        'Youth justice manager',
        'Lead officer',
        'Independent reviewing manager',
        'Covenant project officer',
        'Delivery plan manager',
        'Dental lead',
        'Clerk to the Board',
      ],
      apologies: ['County councillor for the North', 'Housing lead'],
      observers: ['Visiting councillor'],
    }),
    membership: [],
    items: [
      introductions([
        `The meeting had been moved from ${dateWords(dates.thirdPlanned)}. The Chair thanked everyone for changing their plans. The lift works again.`,
        'Apologies were received from the county councillor for the North and from the Housing lead.',
        'A councillor from a neighbouring council watched the meeting to learn how young people take part.',
      ]),
      notes,
      {
        title: 'Education, Employment and Training',
        by: presenters('Headteacher of the Virtual School'),
        purpose: 'To receive the report that was deferred at the last meeting.',
        minutes: 30,
        said: [
          'The Headteacher was welcomed back and presented the report.',
          '- 91 in 100 children have a learning plan that is up to date. Last year it was 86.',
          '- 39 children changed school in the middle of the year. Last year it was 47.',
          '- 44 care leavers are at university and 33 in an apprenticeship.',
          'Young people spoke about being taken out of lessons for meetings. Several members said that they had not known how that feels.',
          'The Work coach lead offered a fixed contact for each of the four colleges.',
        ],
        resolved: [
          'The Board supports a named helper in every college.',
          'Review meetings and visits are held after school hours, unless the young person prefers otherwise.',
          'The Headteacher reports to the meeting after next.',
        ],
      },
      {
        title: 'Participation Team Update',
        by: youngPeople,
        purpose: 'To hear what young people have been doing, and what they ask of the Board.',
        minutes: 15,
        said: [
          'Young people thanked the Board for the bags and had brought one along, with stickers on it.',
          '- 9 requests for their time came in. Seven of the people who had asked came back and told them what changed.',
          '- Voices in Care made a list of words that adults should stop using. "Placement" was first on it: a home is a home.',
          'The Chair read the list aloud and promised that the papers of the Board will keep to it.',
        ],
        resolved: ['Papers to the Board use the words that young people have chosen.'],
      },
      {
        title: "Independent Reviewing Officers' Annual Report",
        by: presenters('Independent reviewing manager'),
        purpose: 'To receive the annual report, and to say what the Board expects of the coming year.',
        minutes: 20,
        said: [
          '97 in 100 review meetings were held on time, and nine in ten children took part or sent their views.',
          `Officers spoke up ${totalOf(challenges)} times because something was not right. Most of it was put right by the team manager.`,
          `${countOf(challenges, 'Still open')} challenges were still open when the report was written. Members wanted to know how old the oldest is.`,
          'A representative of Voices in Care said that the new letters are good: "It sounds like someone who knows me."',
        ],
        resolved: [
          'The report is noted, and the officers are thanked for speaking up.',
          'The manager tells the meeting after next what became of the open challenges.',
        ],
      },
      {
        title: 'Care Leaver Covenant Update',
        by: presenters('Covenant project officer'),
        purpose: 'To hear which promises have been made since the council joined.',
        minutes: 15,
        verbal: true,
        said: [
          'A Covenant project officer has started. Every partner was asked to bring one promise of its own.',
          '- The health service will explain every care leaver their health story.',
          '- The police offer two weeks of work experience, four times a year.',
          '- The jobcentres give each care leaver one work coach who does not change.',
          '- The council’s hiring team promises an interview to every care leaver who has the basic skills for a job.',
          'The schools will bring their promise to the next meeting.',
        ],
        resolved: [
          'The promises are welcomed. The Covenant project officer keeps the list and reports to the meeting after next.',
        ],
      },
      {
        title: 'Health and Dental Checks Update',
        by: presenters('Dental lead', 'Designated nurse'),
        purpose: 'To hear whether the clinics for children in our care have opened.',
        minutes: 10,
        verbal: true,
        said: [
          'One of the two clinics has opened, in the East. 41 children have been seen in the first six weeks.',
          'The second one waits for a dentist’s chair that was delivered broken. It should open next month.',
          'Children told the dental team that they like to see the room before they sit in it. Everyone can now visit first.',
        ],
        resolved: [
          'The update is noted. The Board wants to hear about the second clinic at the meeting after next.',
        ],
      },
      {
        title: 'Delivery Plan Update',
        by: presenters('Delivery plan manager'),
        purpose: 'To see what changed since the plan was last here.',
        minutes: 10,
        said: [
          '15 of the 40 actions are done. Two are off target, down from three.',
          'Every action now names the post that leads it, as the Board had asked.',
          'The Board spent most of its time on flats for one person. This is still red.',
        ],
        resolved: [
          'The Chair writes to the leaders of the four districts that have not signed the housing agreement.',
        ],
      },
      anyOtherBusiness([
        'The Deputy Chair asked members to visit one children’s home each in the next half year.',
      ]),
      dateOfNext(),
    ],
    papers: [
      questionsPaper(notes.title, dateWords(dates.second), [
        {
          question: 'How many children live outside the county, and why?',
          answer:
            '71 children lived outside the county. 38 of them live with family or friends there, 22 need special help that is not offered nearer, and 11 could not be found a home nearer at the time. Each of the 11 has a plan to come closer.',
        },
        {
          question: 'Who pays for the bags after the first 150?',
          answer:
            'Each team pays from the money that it has for moves. The cost is about 18 pounds for a bag.',
        },
        {
          question: 'Can a young person bring a pet to a trial flat?',
          answer: 'Not yet. The landlord has been asked. Fish are allowed.',
        },
      ]),
      learningReport(dates),
      reviewingOfficersReport(dates),
      deliveryPlanPaper(dates.third, 'Delivery Plan Update', thirdPlan, [
        [
          '1.2',
          'Every child has a plan for a lasting home by the second review',
          'Head of permanence',
          'Done',
          'Blue: done',
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
          'A bag and a named adult for every child who moves',
          'Participation manager',
          'In two months',
          'Green: on target',
        ],
        ['3.1', 'Every child sees a dentist once a year', 'Dental lead', 'In four months', 'Red: off target'],
        ['4.3', 'Lower bus fares on the way to college', 'Lead officer', 'Next term', 'Green: on target'],
      ]),
    ],
  };
};
