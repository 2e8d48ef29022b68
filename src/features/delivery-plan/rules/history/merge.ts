const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Whether two contents of a field are the same. They hold nothing but text, numbers, lists and records, whose order the
 * database does not keep.
 */
export const isSame = (one: unknown, other: unknown): boolean => {
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const fields = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    fields.length === Object.keys(other).length &&
    fields.every((field) => field in other && isSame(one[field], other[field]))
  );
};

/** The fields of `wanted` whose content is another one than in `now`. */
export const changedFields = <Fields extends object>(
  now: Fields,
  wanted: Partial<Fields>,
): Partial<Fields> => {
  const changed: Partial<Fields> = {};
  for (const field of Object.keys(wanted) as (keyof Fields)[])
    if (!isSame(now[field], wanted[field])) changed[field] = wanted[field];
  return changed;
};

/** What comes of an edit that began before somebody else's change. */
export type Merged<Fields> = {
  /** What the edit changes and nobody else touched, or touched alike. */
  set: Partial<Fields>;
  /** Fields that both changed, each in another way: somebody has to choose. */
  clashes: (keyof Fields)[];
};

/**
 * Brings together two edits of one thing. `base` is what the second person saw, `now` what stands there since, `wanted`
 * what they typed. Only the fields that they changed count as theirs.
 */
export const merged = <Fields extends object>(
  base: Fields,
  now: Fields,
  wanted: Partial<Fields>,
): Merged<Fields> => {
  const mine = changedFields(base, wanted);
  const set = changedFields(now, mine);
  const theirs = changedFields(base, now);
  const clashes = (Object.keys(set) as (keyof Fields)[]).filter((field) => field in theirs);
  for (const field of clashes) delete set[field];
  return { set, clashes };
};
