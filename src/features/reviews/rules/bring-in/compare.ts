import type { ChildRecord, Held } from '../child-record.ts';
import type { Episode } from '../periods.ts';
import type { DoneKind } from '../record.ts';
import { doneKinds } from '../record-words.ts';
import type { FileChild, LeftCare } from './file-child.ts';
import { joinEpisodes, onlyIn } from './join-episodes.ts';

/** A child as it stands here, with what is written down of it. Days are ISO. */
export type HereChild = {
  id: string;
  reference: string;
  born: string | null;
  team: string;
  miles: number | null;
  leftOn: string | null;
  version: number;
  record: ChildRecord;
};

/**
 * Something of a child that stands otherwise in the file. `key` names it for a form, together with the version of the
 * child's line that was looked at: what changed since is not taken. `episodes.joined` is what all of them would be.
 */
export type Difference = { key: string } & (
  | { kind: 'born'; here: string | null; inFile: string }
  | { kind: 'team'; here: string; inFile: string }
  | { kind: 'miles'; here: number | null; inFile: number }
  | { kind: 'back'; leftOn: string }
  | { kind: 'episodes'; here: Episode[]; inFile: Episode[]; joined: Episode[] }
  | { kind: 'done'; what: DoneKind; days: string[] }
  | { kind: 'held'; held: Held[] }
);

export type ChangedChild = { child: HereChild; differences: Difference[] };

/** A child here of which the file says that care ended (`on`), or says nothing (null). */
export type GoneChild = { child: HereChild; key: string; on: string | null };

/** A file held against the record. */
export type Comparison = {
  added: { child: FileChild; key: string }[];
  changed: ChangedChild[];
  gone: GoneChild[];
  unchanged: number;
};

const doneOnlyInFile = (here: HereChild, inFile: FileChild, keyed: (what: string) => string): Difference[] =>
  doneKinds.flatMap((what) => {
    const known = new Set(here.record.done.filter((one) => one.what === what).map(({ day }) => day));
    const days = inFile.done.filter((one) => one.what === what && !known.has(one.day)).map(({ day }) => day);
    return days.length === 0 ? [] : [{ key: keyed(what), kind: 'done' as const, what, days }];
  });

const differencesOf = (here: HereChild, inFile: FileChild): Difference[] => {
  const keyed = (what: string): string => `${here.id} ${here.version} ${what}`;
  const joined = joinEpisodes(here.record.episodes, inFile.episodes);
  const known = new Set(here.record.held.map(({ day }) => day));
  const held = inFile.held.filter(({ day }) => !known.has(day));
  const differences: (Difference | false)[] = [
    here.leftOn !== null && { key: keyed('back'), kind: 'back', leftOn: here.leftOn },
    inFile.born !== null &&
      inFile.born !== here.born && { key: keyed('born'), kind: 'born', here: here.born, inFile: inFile.born },
    inFile.team !== null &&
      inFile.team !== here.team && { key: keyed('team'), kind: 'team', here: here.team, inFile: inFile.team },
    inFile.miles !== null &&
      inFile.miles !== here.miles && {
        key: keyed('miles'),
        kind: 'miles',
        here: here.miles,
        inFile: inFile.miles,
      },
    joined !== null && {
      key: keyed('episodes'),
      kind: 'episodes',
      here: onlyIn(here.record.episodes, joined),
      inFile: onlyIn(joined, here.record.episodes),
      joined,
    },
    held.length > 0 && { key: keyed('held'), kind: 'held', held },
  ];
  return [...differences.filter((one) => one !== false), ...doneOnlyInFile(here, inFile, keyed)];
};

/**
 * Holds the children of a file against those here, also those who left care. All are in the order of their reference. Of a
 * child who came into care after the day of the file (ISO) it can say nothing.
 */
export const compareWithFile = (
  here: readonly HereChild[],
  { day, children, gone }: { day: string; children: readonly FileChild[]; gone: readonly LeftCare[] },
): Comparison => {
  const inFile = new Map(children.map((child) => [child.reference, child]));
  const known = new Set(here.map(({ reference }) => reference));
  const left = new Map(gone.map(({ reference, on }) => [reference, on]));
  const inBoth = here.flatMap((child) => {
    const other = inFile.get(child.reference);
    return other ? [{ child, differences: differencesOf(child, other) }] : [];
  });
  return {
    added: children
      .filter(({ reference }) => !known.has(reference))
      .map((child) => ({ child, key: `new ${child.reference}` })),
    changed: inBoth.filter(({ differences }) => differences.length > 0),
    gone: here
      .filter(({ reference, leftOn }) => leftOn === null && !inFile.has(reference))
      .filter(({ record }) => (record.episodes[0]?.from ?? day) <= day)
      .map((child) => ({
        child,
        key: `${child.id} ${child.version} gone`,
        on: left.get(child.reference) ?? null,
      })),
    unchanged: inBoth.filter(({ differences }) => differences.length === 0).length,
  };
};
