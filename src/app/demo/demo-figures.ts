import type { Counts } from './figures.ts';

/** All figures are invented. Homes and learning are counted by area, at three month ends. */
const areas = ['North', 'East', 'South', 'West'];

const byArea = (columns: readonly string[], counts: number[][]): Counts => ({
  columns,
  rows: counts.map((row, index) => ({ name: areas[index] ?? '', counts: row })),
});

const homeKinds = [
  'With foster carers',
  'With family or friends',
  "In a children's home",
  'In another home',
] as const;
const learningKinds = ['Learning or working', 'Not at the moment', 'Not known'] as const;

const homes = (counts: number[][]) => byArea(homeKinds, counts);
const learning = (counts: number[][]) => byArea(learningKinds, counts);

const checks = (health: [number, number], teeth: [number, number]): Counts => ({
  columns: ['Up to date', 'Not yet'],
  rows: [
    { name: 'Health check', counts: health },
    { name: 'Dental check', counts: teeth },
  ],
});

/** What one performance paper counts: homes of children, checks, and what care leavers aged 18 to 20 do. */
export type Performance = { homes: Counts; checks: Counts; learning: Counts };

export const secondFigures: Performance = {
  homes: homes([
    [84, 31, 12, 19],
    [97, 40, 15, 22],
    [78, 29, 11, 17],
    [88, 36, 14, 19],
  ]),
  checks: checks([438, 32], [347, 123]),
  learning: learning([
    [38, 29, 5],
    [45, 36, 7],
    [33, 27, 4],
    [40, 31, 5],
  ]),
};

export const fourthFigures: Performance = {
  homes: homes([
    [83, 33, 12, 17],
    [95, 42, 14, 21],
    [77, 30, 11, 16],
    [87, 37, 13, 18],
  ]),
  checks: checks([446, 22], [365, 103]),
  learning: learning([
    [39, 28, 4],
    [47, 35, 6],
    [34, 26, 4],
    [40, 31, 4],
  ]),
};

export const comingFigures: Performance = {
  homes: homes([
    [82, 34, 11, 16],
    [94, 44, 14, 19],
    [77, 31, 10, 15],
    [86, 38, 13, 17],
  ]),
  checks: checks([441, 22], [380, 83]),
  learning: learning([
    [41, 27, 4],
    [48, 34, 5],
    [35, 26, 3],
    [42, 30, 4],
  ]),
};

const ratings = ['Blue: done', 'Green: on target', 'Amber: on target, with a risk', 'Red: off target'];

const plan = (counts: number[][]): Counts => ({
  columns: ratings,
  rows: ['A lasting home', 'The right home in the right place', 'Feeling well', 'Learning and work'].map(
    (name, index) => ({ name, counts: counts[index] ?? [] }),
  ),
});

/** How many actions of the delivery plan stand where, by priority, at three meetings. */
export const firstPlan = plan([
  [3, 4, 1, 0],
  [3, 6, 2, 1],
  [2, 5, 2, 1],
  [2, 6, 1, 1],
]);

export const thirdPlan = plan([
  [4, 4, 0, 0],
  [4, 6, 1, 1],
  [3, 5, 1, 1],
  [4, 5, 1, 0],
]);

export const fifthPlan = plan([
  [5, 3, 0, 0],
  [6, 5, 1, 0],
  [5, 4, 1, 0],
  [6, 3, 1, 0],
]);

/** What independent reviewing officers challenged in the year, and how it was put right. */
export const challenges: Counts = {
  columns: ['Put right by a team manager', 'Put right by a senior manager', 'Still open'],
  rows: [
    { name: 'Something was not written down', counts: [44, 6, 2] },
    { name: 'The plan for the child', counts: [52, 17, 5] },
    { name: 'How we worked', counts: [46, 12, 3] },
    { name: 'Help that was not there', counts: [13, 9, 3] },
  ],
};
