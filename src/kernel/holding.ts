/** What somebody can be on a board. Later features add theirs. */
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
] as const;
export type Role = (typeof roles)[number];

/** A role that somebody holds today: at one board, or at every board of the council (`bodyId` null). */
export type Holding = { role: Role; bodyId: string | null };
