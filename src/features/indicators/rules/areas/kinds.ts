/** The kinds of areas, each with its plain word, from the largest to the smallest. */
const kinds = {
  service: { one: 'service', many: 'services' },
  locality: { one: 'locality', many: 'localities' },
  district: { one: 'district', many: 'districts' },
  team: { one: 'team', many: 'teams' },
} as const;

export type AreaKind = keyof typeof kinds;

export const areaKinds = Object.keys(kinds) as AreaKind[];

/** "district", "districts". */
export const kindWords = (kind: AreaKind): { one: string; many: string } => kinds[kind];

/** Where a kind stands among the kinds, the largest first. */
export const sizeOrder = (kind: AreaKind): number => areaKinds.indexOf(kind);

/** Whether an area of one kind can hold one of the other: services hold localities, and so on down to teams. */
export const canHold = (one: AreaKind, other: AreaKind): boolean => sizeOrder(one) < sizeOrder(other);

/** The kind that a word names, however it is written: "District", "districts". */
export const kindNamed = (word: string): AreaKind | null => {
  const name = word.trim().toLowerCase();
  return areaKinds.find((kind) => name === kinds[kind].one || name === kinds[kind].many) ?? null;
};
