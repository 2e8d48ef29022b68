export const roles = { officer: 'Reviewing officer', manager: 'Reviewing manager' } as const;
export const contracts = { permanent: 'Permanent', agency: 'Agency' } as const;
export const leavingReasons = {
  promotion: 'Promotion',
  'other work': 'Other work',
  retired: 'Retired',
  other: 'Another reason',
} as const;

/** Somebody's post. Days are ISO, years whole numbers, `share` hundredths of a whole post. */
export type Post = {
  role: keyof typeof roles;
  contract: keyof typeof contracts;
  share: number;
  since: string;
  qualified: number | null;
  officerSince: number | null;
  leftOn: string | null;
  leftWhy: string;
};

/** The posts that the council pays for, in hundredths of a whole one. */
export type PaidPosts = { officers: number; managers: number };

export const noPosts: PaidPosts = { officers: 0, managers: 0 };

/** Who is there on a day: people, and hundredths of whole posts. */
export type OnDay = {
  day: string;
  people: number;
  permanent: number;
  agency: number;
  sharePermanent: number;
  shareAgency: number;
};

export type BandCount = { band: string; people: number };

/** A role in a period, at both of its ends. `vacant` is hundredths of posts that nobody fills at its end. */
export type RoleStaffing = {
  role: keyof typeof roles;
  name: string;
  atFirst: OnDay;
  atLast: OnDay;
  paid: number;
  vacant: number;
  leavers: { people: number; permanent: number; reasons: { name: string; people: number }[] };
  /** At the end of the period: whole years since qualifying, and as a reviewing officer. */
  sinceQualifying: BandCount[];
  asOfficer: BandCount[];
};

const isThere = ({ since, leftOn }: Post, day: string): boolean =>
  since <= day && (leftOn === null || leftOn >= day);

const shareOf = (some: readonly Post[]): number => some.reduce((sum, { share }) => sum + share, 0);

const onDay = (posts: readonly Post[], day: string): OnDay => {
  const there = posts.filter((post) => isThere(post, day));
  const [permanent, agency] = (['permanent', 'agency'] as const).map((contract) =>
    there.filter((post) => post.contract === contract),
  );
  return {
    day,
    people: there.length,
    permanent: permanent?.length ?? 0,
    agency: agency?.length ?? 0,
    sharePermanent: shareOf(permanent ?? []),
    shareAgency: shareOf(agency ?? []),
  };
};

type Band = { band: string; from: number; to: number };

const qualifyingBands: readonly Band[] = [
  { band: 'Under 5 years', from: -Infinity, to: 4 },
  { band: '5 to 9 years', from: 5, to: 9 },
  { band: '10 to 14 years', from: 10, to: 14 },
  { band: '15 to 19 years', from: 15, to: 19 },
  { band: '20 years or more', from: 20, to: Infinity },
];

const officerBands: readonly Band[] = [
  { band: 'Under 2 years', from: -Infinity, to: 1 },
  { band: '2 to 4 years', from: 2, to: 4 },
  { band: '5 to 9 years', from: 5, to: 9 },
  { band: '10 years or more', from: 10, to: Infinity },
];

const inBands = (bands: readonly Band[], years: readonly (number | null)[], of: number): BandCount[] => [
  ...bands.map(({ band, from, to }) => ({
    band,
    people: years.filter((year) => year !== null && of - year >= from && of - year <= to).length,
  })),
  { band: 'Not known', people: years.filter((year) => year === null).length },
];

const roleStaffing = (
  role: keyof typeof roles,
  all: readonly Post[],
  paid: number,
  { first, last }: { first: string; last: string },
): RoleStaffing => {
  const posts = all.filter((post) => post.role === role);
  const atLast = onDay(posts, last);
  const there = posts.filter((post) => isThere(post, last));
  const left = posts.filter(({ leftOn }) => leftOn !== null && leftOn >= first && leftOn <= last);
  const year = Number(last.slice(0, 4));
  return {
    role,
    name: roles[role],
    atFirst: onDay(posts, first),
    atLast,
    paid,
    vacant: Math.max(0, paid - atLast.sharePermanent - atLast.shareAgency),
    leavers: {
      people: left.length,
      permanent: left.filter(({ contract }) => contract === 'permanent').length,
      reasons: Object.entries(leavingReasons).map(([reason, name]) => ({
        name,
        people: left.filter(({ leftWhy }) => leftWhy === reason).length,
      })),
    },
    sinceQualifying: inBands(
      qualifyingBands,
      there.map(({ qualified }) => qualified),
      year,
    ),
    asOfficer: inBands(
      officerBands,
      there.map(({ officerSince }) => officerSince),
      year,
    ),
  };
};

/**
 * Who the service has at both ends of a period, who left in it, and how experienced those are who are there at its end.
 * Whoever is there on their last day counts on it. Years of experience are years of the calendar.
 */
export const staffing = (
  posts: readonly Post[],
  paid: PaidPosts,
  period: { first: string; last: string },
): RoleStaffing[] => [
  roleStaffing('officer', posts, paid.officers, period),
  roleStaffing('manager', posts, paid.managers, period),
];
