import type { Change, Said, Shown, Standing } from './change.ts';

const isNewer = (said: Said, last: Said | null): boolean =>
  last === null || (said.date ?? '') >= (last.date ?? '');

/** How a part stands before anything happened to it. */
export const untouched = <Fields>(empty: Fields): Standing<Fields> => ({
  version: 0,
  fields: empty,
  lastWord: null,
  evidence: 0,
  removed: false,
});

/** How a part stands after one more change. */
export const applied = <Fields>(before: Standing<Fields>, change: Change<Fields>): Standing<Fields> => {
  let { lastWord } = before;
  for (const said of change.said) if (isNewer(said, lastWord)) lastWord = { ...said, by: change.by };
  return {
    version: change.number,
    fields: { ...before.fields, ...change.set },
    lastWord,
    evidence: before.evidence + change.shown.length - change.taken.length,
    removed: change.deed === 'removed' || (change.deed !== 'put back' && before.removed),
  };
};

/** How a part stands after all of its changes, in their order. */
export const standingAfter = <Fields>(changes: readonly Change<Fields>[], empty: Fields): Standing<Fields> =>
  changes.reduce<Standing<Fields>>(applied, untouched(empty));

/** How a part stood at the end of a day (ISO); null where it was not there yet. */
export const standingOn = <Fields>(
  changes: readonly Change<Fields>[],
  empty: Fields,
  day: string,
): Standing<Fields> | null => {
  const until = changes.filter((change) => change.day <= day);
  return until.length === 0 ? null : standingAfter(until, empty);
};

/** What was said, with its author, the newest first; what has no date comes last. */
export const saidIn = <Fields>(changes: readonly Change<Fields>[]): (Said & { by: string })[] =>
  changes
    .flatMap(({ said, by }) => said.map((one) => ({ ...one, by })))
    .reverse()
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));

/** The evidence that was not taken back, in the order in which it came, with its day and who brought it. */
export const shownIn = <Fields>(
  changes: readonly Change<Fields>[],
): (Shown & { day: string; by: string })[] => {
  const taken = new Set(changes.flatMap((change) => change.taken));
  return changes
    .flatMap(({ shown, day, by }) => shown.map((one) => ({ ...one, day, by })))
    .filter(({ id }) => !taken.has(id));
};
