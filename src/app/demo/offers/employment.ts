import { adviser, type DemoOffer } from './demo-offer.ts';

export const employment: readonly DemoOffer[] = [
  {
    title: 'Driving lessons',
    what: 'We pay for lessons and for the test, if we need to drive for work or college.',
    who: 'All of us from 17 with a plan for work or college.',
    howMuch: 'Ten lessons, and one test.',
    steps: ['Get your first licence. We pay for it.', adviser, 'Choose a driving school with us.'],
    alsoCalled: 'car, licence, driving test',
    ages: [17, 24],
    owner: 'Leaving care manager',
    checked: 75,
  },
  {
    title: 'Jobs that are kept for us',
    what: 'The council and some firms keep jobs for us. We talk first and fill in forms later.',
    who: 'All of us from 16 who look for work.',
    howMuch: 'We get the full pay for the job.',
    steps: ['Tell your adviser what you like.', 'Come in for a first day.', 'If you like it, you can start.'],
    alsoCalled: 'apprenticeship, work, trainee, covenant',
    owner: 'Covenant project officer',
    checked: 28,
  },
  {
    title: 'Extra pay when we start as an apprentice',
    what: 'When we start to learn a trade at work, we get extra money in the first year.',
    who: 'Those of us from 16 to 24 who start as an apprentice.',
    howMuch: '£3,000. It comes in parts.',
    steps: [
      'Tell your boss that you were in care.',
      'They ask for it with the training firm.',
      'It is paid to you.',
    ],
    alsoCalled: 'apprenticeship bursary',
    owner: 'Covenant project officer',
    checked: 33,
  },
  {
    title: 'Clothes for a job talk',
    what: 'We get money for smart clothes and shoes when we have a talk about a job.',
    who: 'All of us from 16.',
    howMuch: '£100, once a year.',
    steps: [
      'Show your adviser the letter for the talk.',
      'Shop and keep the bill.',
      'We pay it back in three days.',
    ],
    alsoCalled: 'interview, suit, shoes',
    owner: 'Leaving care manager',
    checked: 80,
  },
];
