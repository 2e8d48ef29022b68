import type { Role } from '../../../kernel/roles.ts';

/** What a body is. A sub-group or a delivery board works for a board and reports to it. */
export const bodyKinds = ['board', 'sub-group', 'delivery board'] as const;
export type BodyKind = (typeof bodyKinds)[number];

export const capacities = ['member', 'co-opted', 'in attendance'] as const;
export type Capacity = (typeof capacities)[number];

export const capacityWords: Record<Capacity, string> = {
  member: 'Member',
  'co-opted': 'Co-opted representative',
  'in attendance': 'In attendance',
};

export const offices = ['chair', 'deputy chair', 'lead officer', 'clerk'] as const;
export type Office = (typeof offices)[number];

export const officeWords: Record<Office, string> = {
  chair: 'Chair',
  'deputy chair': 'Deputy chair',
  'lead officer': 'Lead officer',
  clerk: 'Clerk',
};

/** Who may have appointed somebody. It is recorded each time and never assumed. */
export const appointers = [
  'the Leader',
  'Full Council',
  'the Board itself',
  'the Chair',
  'the group or partner they speak for',
] as const;
export type Appointer = (typeof appointers)[number];

export const endings = [
  'resigned',
  'the period of office ended',
  'replaced by who appointed them',
  'moved to another post',
  'no longer may sit',
  'another reason',
] as const;
export type Ending = (typeof endings)[number];

/** The role in Hearth that a seat brings with it. */
export const roleOfSeat = (capacity: Capacity, young: boolean): Role => {
  if (capacity === 'in attendance') return 'observer';
  if (young) return "young people's representative";
  return capacity;
};

/** The role that an office brings with it. A deputy chair keeps the role of their seat. */
export const roleOfOffice: Record<Office, Role | null> = {
  chair: 'chair',
  'deputy chair': null,
  'lead officer': 'lead officer',
  clerk: 'clerk',
};

/** "the Leader" at the beginning of a sentence or alone: "The Leader". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "a", "a and b", "a, b and c". */
export const listWords = (words: readonly string[], joiner = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
