import { dateWords } from '../../../kernel/words-of-time.ts';
import type { DemoDates } from '../demo-dates.ts';
import { fifthPlan } from '../demo-figures.ts';
import { attended, presenters, youngPeople } from '../demo-people.ts';
import { anyOtherBusiness, type DraftMeeting, dateOfNext, introductions, notesOf } from '../draft.ts';
import { covenantProgress } from '../papers/covenant.ts';
import { deliveryPlanPaper } from '../papers/delivery-plan.ts';
import { questionsPaper } from '../papers/questions.ts';

/** The newest minutes: they wait for the clerk's look before they are public. */
export const fifthMeeting = (dates: DemoDates): DraftMeeting => {
  const notes = notesOf(
    dateWords(dates.fourth),
    [
      'Matters arising:',
      '- The Care Leavers Forum has its room: the old staff kitchen of the library, every Wednesday.',
      '- The leaflet on the Local Offer has gone to everyone from the age of 15.',
      '- All members but one have visited a children’s home.',
      'Two questions of the last meeting were answered in writing.',
    ],
    ['The notes are agreed.'],
  );
  return {
    attendance: attended({
      present: [
        'Chair',
        'Deputy Chair',
        'County councillor for the North',
        'County councillor for the South',
        'County councillor for the West',
        'Foster carer representative',
        'Adoptive parent representative',
        'Voices in Care representative',
        'Voices in Care representative',
        'Care Leavers Forum representative',
        'Headteacher of the Virtual School',
        'Designated nurse',
        'Police sergeant',
        'Housing lead',
        'Lead officer',
        'Independent reviewing manager',
        'Covenant project officer',
        'Delivery plan manager',
        'Dental lead',
        'Clerk to the Board',
      ],
      apologies: ['County councillor for the East', 'Youth justice manager', 'Work coach lead'],
      observers: ['Trainee social worker', 'Trainee social worker'],
    }),
    membership: [{ name: 'Police sergeant', change: 'joined', replaces: 'Police inspector' }],
    items: [
      introductions([
        'The Chair welcomed the Police sergeant, who replaces the Police inspector on the Board.',
        'Apologies were received from the county councillor for the East, the Youth Justice Service and the jobcentres.',
        'Two trainee social workers watched the meeting.',
      ]),
      notes,
      {
        title: 'Participation Team Update',
        by: youngPeople,
        purpose: 'To hear what young people have been doing, and what they ask of the Board.',
        minutes: 15,
        said: [
          'Young people asked the Board to guess how many people a child in our care meets in one year. The answer was 34.',
          '- They would like a page with pictures that says who is who.',
          '- The Forum met for the first time in its new room. 19 young people came.',
          '- 11 requests for their time came in. All who had asked earlier had reported back.',
          'The foster carers’ representative offered to try the page in ten homes.',
        ],
        resolved: [
          'The Participation Team makes a "who is who" page with Voices in Care and tries it in ten homes.',
        ],
      },
      {
        title: 'Care Leaver Covenant Update',
        by: presenters('Covenant project officer'),
        purpose: 'To see which promises are kept, and which need help.',
        minutes: 15,
        said: [
          '14 teams of the council and 22 firms have made a promise.',
          '- 31 care leavers were given an interview because of the Covenant. 11 now have a job or a training place.',
          '- All districts have ended council tax for care leavers up to 25.',
          '- Leisure passes in the West are late, because the contract there says nothing about them.',
          'The county councillor for the West will speak to the company that runs the centres.',
        ],
        resolved: [
          'The progress is noted and welcomed.',
          'The county councillor for the West reports to the next meeting on the leisure passes.',
        ],
      },
      {
        title: 'Education, Employment and Training Update',
        by: presenters('Headteacher of the Virtual School'),
        purpose: 'To hear about the named helpers in the colleges.',
        minutes: 15,
        verbal: true,
        said: [
          'Three of the four colleges have a named helper. The fourth is choosing one now, with a young person on the panel.',
          'Meetings in school hours have fallen by half. Some young people prefer them, and that is respected.',
          'Nobody on the scheme has left college since the helpers started. It is early, and the Headteacher asked for patience.',
        ],
        resolved: ['The update is noted. The Board looks at the results after a full school year.'],
      },
      {
        title: 'Independent Reviewing Officers Update',
        by: presenters('Independent reviewing manager'),
        purpose: 'To hear what became of the challenges that were open.',
        minutes: 10,
        verbal: true,
        said: [
          'Of the 13 challenges that were open, 12 have been put right. One is with the Head of permanence.',
          'The oldest had been open for 15 weeks. From now on, one that is older than four weeks goes to a senior manager by itself.',
          'The picture book about reviews is being drawn. Children under eight chose the animal: an otter.',
        ],
        resolved: ['The update is noted, and the rule of four weeks is welcomed.'],
      },
      {
        title: 'Health and Dental Checks Update',
        by: presenters('Dental lead', 'Designated nurse'),
        purpose: 'To hear about the second clinic.',
        minutes: 10,
        verbal: true,
        said: [
          'Both clinics are open. 118 children have been seen, and 90 of them had no dentist before.',
          'Nobody waits longer than five weeks for a first visit.',
          'Care leavers asked whether they may come too. The health service will decide within two months.',
        ],
        resolved: ['The Board asks the health service to open the clinics to care leavers.'],
      },
      {
        title: 'Delivery Plan Update',
        by: presenters('Delivery plan manager'),
        purpose: 'To see what changed since the plan was last here.',
        minutes: 10,
        said: [
          '22 of the 40 actions are done, 15 on target, and 3 on target with a risk. None is off target.',
          'Members asked for proof beside each action that is done. The manager showed where it is kept.',
          'The flats for one person went from red to amber, because four districts have signed the agreement.',
        ],
        resolved: ['The plan is noted.'],
      },
      anyOtherBusiness([
        'The Designated nurse asked everyone to remind young people of the drop-in, which now opens on Saturdays too.',
      ]),
      dateOfNext(),
    ],
    papers: [
      questionsPaper(notes.title, dateWords(dates.fourth), [
        {
          question:
            'What happens when a nomination for the awards says something that a young person does not want read out?',
          answer: 'Each finalist sees the words before the evening and may change them or keep them private.',
        },
        {
          question: 'Does the half fare on buses hold at night?',
          answer: 'Yes, on all buses of the company, at any hour.',
        },
      ]),
      covenantProgress(dates),
      deliveryPlanPaper(dates.fifth, 'Delivery Plan Update', fifthPlan, [
        [
          '2.4',
          'More flats for one person for care leavers',
          'Homes project manager',
          'In six months',
          'Amber: on target, with a risk',
        ],
        [
          '2.7',
          'A bag and a named adult for every child who moves',
          'Participation manager',
          'Done',
          'Blue: done',
        ],
        [
          '3.1',
          'Every child sees a dentist once a year',
          'Dental lead',
          'In four months',
          'Amber: on target, with a risk',
        ],
        [
          '4.1',
          'A named helper in every college',
          'Headteacher of the Virtual School',
          'In two months',
          'Green: on target',
        ],
        ['4.3', 'Lower bus fares on the way to college', 'Lead officer', 'Done', 'Blue: done'],
      ]),
    ],
  };
};
