/** Categories of the demo's awards, and by what its panel scores. */
export const demoCategories = [
  { name: 'Courage', sentence: 'For somebody who did something hard.' },
  { name: 'Kindness', sentence: 'For somebody who is there for others.' },
  { name: 'Learning', sentence: 'For somebody who worked hard at school, college or work.' },
  { name: 'Sport and the outdoors', sentence: 'For somebody who moves, plays or climbs.' },
  { name: 'Art and music', sentence: 'For somebody who makes something of their own.' },
  { name: 'Speaking up', sentence: 'For somebody who made things better for others in care.' },
];
export const demoCriteria = ['How hard it was for them', 'What it changed for them or others'];

/** A nomination: its category by place, whom, how they are found, why, who nominates. */
type DemoNomination = readonly [category: number, whom: string, finder: string, words: string, by: string];

export const demoNominations: readonly DemoNomination[] = [
  [
    0,
    'Ash',
    'Leaving care team, North',
    'Ash moved towns, and went to a new college alone on the first day.',
    'a worker',
  ],
  [
    0,
    'Ash',
    'North leaving care',
    'They were scared of the new college and still went. Every day.',
    'a friend',
  ],
  [
    0,
    'Bryn',
    'Children in care team, East',
    'Bryn told a whole class what it is like to live with carers.',
    'a teacher',
  ],
  [
    0,
    'Cary',
    'Foster home in the west',
    'Cary slept away from home for the first time, at camp.',
    'a carer or parent',
  ],
  [1, 'Dana', 'The North home', 'Dana sits with everybody who is new, until they feel at home.', 'a worker'],
  [
    1,
    'Eden',
    'Children in care team, South',
    'Eden reads to the little ones each night.',
    'a carer or parent',
  ],
  [1, 'Finn', 'Leaving care team, South', 'Finn cooked for five of us at Christmas.', 'a friend'],
  [1, 'Gale', 'Virtual school', 'Gale gave half of their prize to the animal home.', 'a teacher'],
  [
    2,
    'Hale',
    'Virtual school',
    'Hale came to every lesson this year after two years out of school.',
    'a teacher',
  ],
  [2, 'Indy', 'Leaving care team, East', 'Indy finished the first year of an apprenticeship.', 'a worker'],
  [2, 'Jude', 'Children in care team, North', 'Jude learned English in one year.', 'a carer or parent'],
  [3, 'Kit', 'Foster home in the north', 'Kit learned to swim, and teaches others now.', 'a carer or parent'],
  [3, 'Lark', 'Children in care team, West', 'Lark ran ten miles for the children’s ward.', 'a worker'],
  [3, 'Moss', 'The East home', 'Moss plays in goal and never gives up.', 'a friend'],
  [4, 'Nile', 'Leaving care team, West', 'Nile wrote a song about brothers and sisters.', 'a friend'],
  [4, 'Oak', 'Virtual school', 'Oak painted the wall of the youth centre.', 'a teacher'],
  [4, 'Pax', 'The North home', 'Pax plays the drums in a band with us.', 'a worker'],
  [5, 'Quill', 'Participation team', 'Quill asked the Board for bus passes, and got them.', 'a worker'],
  [5, 'Reed', 'Children in care team, East', 'Reed helped to write the leaflet on reviews.', 'a friend'],
  [5, 'Sky', 'Leaving care team, North', 'Sky sat on the panel that chose our new workers.', 'a worker'],
];

/** Who scores, and what they give: points by the places of the nominations, between one and five. */
export const demoPanel = [
  { name: 'Young panellist 1', young: true, pointsOf: (place: number) => 3 + (place % 3) },
  { name: 'Young panellist 2', young: true, pointsOf: (place: number) => 2 + ((place * 2) % 4) },
  { name: 'Councillor on the panel', young: false, pointsOf: (place: number) => 3 + ((place + 1) % 2) },
];

/** Eight finalists by the places of their nominations, and whether they let everybody see their name. */
export const demoFinalists: readonly { place: number; shown: boolean }[] = [
  { place: 0, shown: true },
  { place: 2, shown: false },
  { place: 4, shown: true },
  { place: 8, shown: true },
  { place: 11, shown: true },
  { place: 12, shown: false },
  { place: 14, shown: true },
  { place: 17, shown: true },
];

/** Entries for the rewards of a half term: first name, school year, what they did, marks. */
export const demoEntries = [
  { name: 'Tal', year: 'Year 4', words: 'I read a whole book by myself.', marks: ['met', 'met'] },
  { name: 'Uma', year: 'Year 8', words: 'I made friends at my new school.', marks: ['met', 'partly'] },
  { name: 'Val', year: 'Year 11', words: 'I asked for help with maths, and passed.', marks: ['met', 'met'] },
  { name: 'Wren', year: 'Year 6', words: 'I helped in the school garden.', marks: ['partly', 'met'] },
] as const;
