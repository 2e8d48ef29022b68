import type { DoneKind } from '../../features/reviews/index.ts';

/** A child of the demo. Days are counted from today, back or ahead; nobody like them exists. */
export type DemoChild = {
  reference: string;
  /** Years and days of age. */
  age: [years: number, days: number];
  district: string;
  /** Days since coming into care. */
  since: number;
  legalStatus: string;
  place: string;
  carer: string;
  siblings?: string;
  /** Days ago on which reviews were held, and on which things were done. */
  reviews: number[];
  done: Partial<Record<DoneKind, number[]>>;
  /** In how many days the next review is planned. */
  planned?: number;
};

const settled = { 'initial assessment': [690], 'dental check': [200], 'education plan': [60] };

export const demoChildren: readonly DemoChild[] = [
  {
    reference: 'EX-1041',
    age: [14, 120],
    district: 'North',
    since: 720,
    legalStatus: 'C2',
    place: 'U4',
    carer: 'Foster carers, long term',
    siblings: 'Group A',
    reviews: [695, 605, 425, 240, 70],
    done: { ...settled, visit: [40], 'health review': [330], questionnaire: [150] },
    planned: 21,
  },
  {
    reference: 'EX-1042',
    age: [11, 30],
    district: 'North',
    since: 720,
    legalStatus: 'C2',
    place: 'U4',
    carer: 'Foster carers, long term',
    siblings: 'Group A',
    reviews: [695, 605, 425, 240, 70],
    done: { ...settled, visit: [40], 'health review': [330], questionnaire: [400] },
    planned: 21,
  },
  {
    reference: 'EX-1107',
    age: [4, 200],
    district: 'East',
    since: 12,
    legalStatus: 'V2',
    place: 'U6',
    carer: 'Foster carers',
    reviews: [],
    done: { visit: [6] },
    planned: 9,
  },
  {
    reference: 'EX-0988',
    age: [8, 10],
    district: 'East',
    since: 1300,
    legalStatus: 'C2',
    place: 'P1',
    carer: 'At home with a parent',
    reviews: [1275, 1190, 1010, 830, 640, 460, 275, 95],
    done: {
      'initial assessment': [1275],
      visit: [30],
      'health review': [400],
      'dental check': [410],
      'education plan': [50],
      questionnaire: [340],
    },
  },
  {
    reference: 'EX-0931',
    age: [16, 150],
    district: 'West',
    since: 1500,
    legalStatus: 'C2',
    place: 'K2',
    carer: 'Children’s home',
    reviews: [1480, 1390, 1210, 1030, 850, 670, 480, 290, 200],
    done: {
      'initial assessment': [1475],
      visit: [50],
      'health review': [100],
      'dental check': [90],
      'education plan': [150],
      questionnaire: [200],
      'pathway plan': [60],
    },
  },
];
