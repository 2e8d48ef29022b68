import type { Change, Said, Shown, Standing, Tail } from './change.ts';

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

/** After so many changes how a part stands is kept beside the last one, so that later days need not begin at the first. */
const keptEvery = 12;

/** Whether how a part stands after a change is kept beside it. */
export const isKept = ({ number }: Pick<Change<unknown>, 'number'>): boolean => number % keptEvery === 0;

/** How a part stands after all changes of a history. */
export const standingAfter = <Fields>({ from, changes }: Tail<Fields>): Standing<Fields> =>
  changes.reduce<Standing<Fields>>(applied, from);

/** How a part stood at the end of a day (ISO), not before the history's beginning; null where it was not there yet. */
export const standingOn = <Fields>({ from, changes }: Tail<Fields>, day: string): Standing<Fields> | null => {
  const found = standingAfter({ from, changes: changes.filter((change) => change.day <= day) });
  return found.version === 0 ? null : found;
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
