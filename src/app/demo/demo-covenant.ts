import type { JobKind, Outcome, PledgeState, Strand } from '../../features/local-offer/index.ts';

/** What was heard of a pledge so many days ago. */
export type DemoHeard = {
  ago: number;
  state: PledgeState;
  progress: string;
  takenUp?: number;
};

/** Work that is kept for care leavers, so many days on. */
export type DemoJob = {
  kind: JobKind;
  title: string;
  howToApply: string;
  until: number;
  offered: number;
  filled: number;
};

/** Who signed the demo's covenant; days are counted back from today, and a pledge's due day forward. */
export type DemoSignatory = {
  organisation: string;
  area: string;
  about: string;
  signed: number;
  pledges: readonly {
    pledge: string;
    outcome: Outcome;
    strand: Strand;
    due: number;
    heard: readonly DemoHeard[];
    jobs?: readonly DemoJob[];
  }[];
};

export const demoSignatories: readonly DemoSignatory[] = [
  {
    organisation: 'Exampleshire Buses',
    area: 'everywhere',
    about: 'They run the buses.',
    signed: 400,
    pledges: [
      {
        pledge: 'A free bus pass for all of us until we turn 25.',
        outcome: 'independent living',
        strand: 'social value',
        due: -60,
        heard: [
          {
            ago: 300,
            state: 'under way',
            progress: 'The cards are being printed.',
          },
          {
            ago: 40,
            state: 'kept',
            progress: 'It can be had since the spring.',
            takenUp: 84,
          },
        ],
      },
      {
        pledge: 'Four places each year to learn to drive or mend a bus.',
        outcome: 'education, employment and training',
        strand: 'training and employment',
        due: 120,
        heard: [
          {
            ago: 75,
            state: 'under way',
            progress: 'The first of us have begun.',
          },
        ],
        jobs: [
          {
            kind: 'apprenticeship',
            title: 'Learn to mend a bus',
            howToApply: 'Call the bus garage and say that you left care. They talk to each of us.',
            until: 60,
            offered: 4,
            filled: 2,
          },
        ],
      },
    ],
  },
  {
    organisation: 'Lantern Bakery',
    area: 'North',
    about: 'They bake bread for shops and schools.',
    signed: 210,
    pledges: [
      {
        pledge: 'Two jobs a year, with a talk and a try-out day first.',
        outcome: 'education, employment and training',
        strand: 'economic development',
        due: 90,
        heard: [
          {
            ago: 30,
            state: 'under way',
            progress: 'One job is filled.',
          },
        ],
        jobs: [
          {
            kind: 'job',
            title: 'Help in the shop',
            howToApply: 'Go in and ask for the boss. Or ask your adviser to go with you.',
            until: 40,
            offered: 1,
            filled: 0,
          },
          {
            kind: 'job',
            title: 'Bake the bread',
            howToApply: 'Go in and ask for the boss.',
            until: -60,
            offered: 1,
            filled: 1,
          },
        ],
      },
    ],
  },
  {
    organisation: 'Exampleshire Credit Union',
    area: 'everywhere',
    about: 'They help people save and lend them money.',
    signed: 330,
    pledges: [
      {
        pledge: 'An account with the first £25 paid in.',
        outcome: 'finance',
        strand: 'policy partnerships',
        due: -20,
        heard: [],
      },
    ],
  },
  {
    organisation: 'Harbour Sports Trust',
    area: 'East',
    about: 'They run pools and gyms.',
    signed: 150,
    pledges: [
      {
        pledge: 'A gym pass for each of us, and half price for a friend.',
        outcome: 'health',
        strand: 'social value',
        due: -10,
        heard: [{ ago: 20, state: 'kept', progress: 'Ask at any desk.', takenUp: 41 }],
      },
    ],
  },
  {
    organisation: 'Safe Streets Partners',
    area: 'South',
    about: 'They teach people how to be safe at home and online.',
    signed: 95,
    pledges: [
      {
        pledge: 'A free day each term on how to be safe in a first home.',
        outcome: 'safety and security',
        strand: 'raising awareness',
        due: 45,
        heard: [],
      },
    ],
  },
];
