/** What somebody can be on a board, or in the services around it. */
export const roles = [
  'clerk',
  'chair',
  'lead officer',
  'member',
  'co-opted',
  "young people's representative",
  'report author',
  'observer',
  'administrator',
  'analyst',
  'project manager',
  'independent reviewing officer',
  'reviewing manager',
  'service manager',
  'team manager',
  'senior manager',
  'participation worker',
] as const;
export type Role = (typeof roles)[number];

/** A role that somebody holds today: at one board, or at every board of the council (`bodyId` null). */
export type Holding = { role: Role; bodyId: string | null };
