import type { Appointer } from './words.ts';

/** Something that comes back every year, in these months (1 is January). */
export type Duty = { what: string; months: number[] };

/** What a constitution and terms of reference say. */
export type Terms = {
  purpose: string;
  /** Shown as (a), (b) …; a line that begins with "- " is a point of its aim. */
  aims: string[];
  memberGroups: string[];
  coOptedServices: string[];
  attending: string[];
  advisers: string[];
  /** Members appointed by these vote, nobody else. */
  appointers: Appointer[];
  castingVote: boolean;
  /** How many voting members must be there; null: the terms set none. */
  quorum: number | null;
  substitutesVote: boolean;
  everyMonths: number;
  /** Clear working days before a meeting. */
  noticeDays: number;
  /** How long a meeting lasts. */
  meetingMinutes: number;
  reviewedYearly: boolean;
  duties: Duty[];
};

/** A version of the terms: in force from a day until a later version is. */
export type TermsVersion = Terms & { id: string; inForceFrom: string; agreedBy: string };

/** What a first version is filled in with. */
export const usualTerms: Terms = {
  purpose: '',
  aims: [],
  memberGroups: [],
  coOptedServices: [],
  attending: [],
  advisers: [],
  appointers: ['the Leader', 'Full Council'],
  castingVote: true,
  quorum: null,
  substitutesVote: false,
  everyMonths: 2,
  noticeDays: 5,
  meetingMinutes: 120,
  reviewedYearly: true,
  duties: [],
};

/** The version in force on a day, or null before the first. */
export const inForceOn = (versions: readonly TermsVersion[], day: string): TermsVersion | null =>
  versions
    .filter(({ inForceFrom }) => inForceFrom <= day)
    .reduce<TermsVersion | null>(
      (latest, one) => (latest && latest.inForceFrom > one.inForceFrom ? latest : one),
      null,
    );

/** 0 is "(a)", 25 is "(z)", 26 is "(aa)". */
export const letterOf = (index: number): string => {
  const letter = String.fromCharCode(97 + (index % 26));
  return `(${letter.repeat(1 + Math.floor(index / 26))})`;
};
