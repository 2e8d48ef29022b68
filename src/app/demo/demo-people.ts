import type { Attendance, Attendee, Presenter } from '../../features/meetings/index.ts';

type Post = Pick<Attendee, 'organisation' | 'capacity'>;

const council = 'Exampleshire County Council';
const health = 'Exampleshire health service';

const sitsFor = (organisation: string): Post => ({ organisation, capacity: 'member' });
const coOptedFrom = (organisation: string): Post => ({ organisation, capacity: 'co-opted' });
const comesFrom = (organisation: string): Post => ({ organisation, capacity: 'other' });

/** Everyone who takes part. The demo knows posts and groups only, never a name of a person. */
const posts = {
  Chair: sitsFor(council),
  'Deputy Chair': sitsFor(council),
  'County councillor for the North': sitsFor(council),
  'County councillor for the East': sitsFor(council),
  'County councillor for the South': sitsFor(council),
  'County councillor for the West': sitsFor(council),
  'Foster carer representative': sitsFor('Exampleshire Fostering Forum'),
  'Adoptive parent representative': sitsFor('Exampleshire Adopters Network'),
  'Voices in Care representative': sitsFor('Voices in Care'),
  'Care Leavers Forum representative': sitsFor('Care Leavers Forum'),
  'Headteacher of the Virtual School': coOptedFrom('Virtual School'),
  'Deputy headteacher of the Virtual School': coOptedFrom('Virtual School'),
  'Designated nurse': coOptedFrom(health),
  'Senior nurse': coOptedFrom(health),
  'Police inspector': coOptedFrom('Exampleshire Police'),
  'Police sergeant': coOptedFrom('Exampleshire Police'),
  'Housing lead': coOptedFrom('District councils of Exampleshire'),
  'Work coach lead': coOptedFrom('Jobcentres in Exampleshire'),
  'Youth justice manager': coOptedFrom('Youth Justice Service'),
  'Lead officer': comesFrom("Children's Services"),
  'Head of permanence': comesFrom("Children's Services"),
  'Participation manager': comesFrom('Participation Team'),
  'Participation worker': comesFrom('Participation Team'),
  'Personal adviser for the East': comesFrom('Leaving Care Team'),
  'Personal adviser for the West': comesFrom('Leaving Care Team'),
  'Data analyst': comesFrom('Data and Insight Team'),
  'Independent reviewing manager': comesFrom('Independent Reviewing Service'),
  'Covenant project officer': comesFrom('Leaving Care Team'),
  'Homes project manager': comesFrom("Children's Services"),
  'Delivery plan manager': comesFrom("Children's Services"),
  'Dental lead': comesFrom(health),
  'Clerk to the Board': comesFrom('Democratic Services'),
  'Trainee social worker': comesFrom("Children's Services"),
  'Visiting councillor': comesFrom('A neighbouring council'),
} as const satisfies Record<string, Post>;

export type Role = keyof typeof posts;

export const roles: readonly string[] = Object.keys(posts);

/** Groups that present an item together. */
export const groups: readonly string[] = ['Voices in Care', 'Care Leavers Forum', 'All Board members'];

/** Who presents, with the service they come from. */
export const presenters = (...names: Role[]): Presenter[] =>
  names.map((name) => ({ name, service: posts[name].organisation }));

export const youngPeople: Presenter[] = [
  { name: 'Voices in Care', service: 'Children and young people in our care' },
  { name: 'Care Leavers Forum', service: 'Young people who have left our care' },
];

export const everyone: Presenter[] = [{ name: 'All Board members', service: null }];

export const nobodyYet: Attendance = {
  present: [],
  apologies: [],
  substitutions: [],
  remote: [],
  observers: [],
};

type Register = {
  present: Role[];
  apologies?: Role[];
  substitutions?: { name: Role; for: Role }[];
  remote?: Role[];
  observers?: Role[];
};

/** The attendance of a meeting. A post that two people share stands twice. */
export const attended = (register: Register): Attendance => ({
  present: register.present.map((name) => ({ name, ...posts[name] })),
  apologies: (register.apologies ?? []).map((name) => ({ name })),
  substitutions: register.substitutions ?? [],
  remote: register.remote ?? [],
  observers: register.observers ?? [],
});
