/** How somebody appears to the rest of the board. Young people choose; until they do, only their group is named. */
export const showings = ['group', 'first name', 'full name'] as const;
export type Showing = (typeof showings)[number];

export type Choice = { shownAs: Showing; photo: boolean };

const before: Record<'young' | 'adult', Choice> = {
  young: { shownAs: 'group', photo: false },
  adult: { shownAs: 'full name', photo: true },
};

/** What holds for somebody: what they chose, or what is so until they choose. Adults are always named. */
export const choiceOf = (young: boolean, chosen: Choice | null): Choice =>
  young ? (chosen ?? before.young) : { ...before.adult, photo: chosen?.photo ?? before.adult.photo };

/** The name to show: "Ash Alder", "Ash", or "Representative of LINX". */
export const shownName = (name: string, shownAs: Showing, speaksFor: string | null): string => {
  if (shownAs === 'full name') return name;
  if (shownAs === 'first name') return name.trim().split(/\s+/)[0] ?? name;
  return speaksFor ? `Representative of ${speaksFor}` : "Young people's representative";
};
