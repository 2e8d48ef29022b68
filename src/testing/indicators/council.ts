import { careOf, type Episode, openOn, periodBegan } from './care.ts';
import { spanBegan } from './days.ts';
import { birthsOf } from './people.ts';
import type { RawExtract } from './raw-extract.ts';
import { type Records, recordsOf } from './records.ts';
import { type TeamOn, teamsOf } from './teams.ts';

/** What the rows of an extract say together. */
export type Council = {
  records: Records;
  care: ReadonlyMap<string, readonly Episode[]>;
  born(child: string): string | null;
  teamOn: TeamOn;
};

/** Reads an extract by the plain way. */
export const councilOf = (extract: RawExtract): Council => {
  const records = recordsOf(extract);
  return { records, care: careOf(records), born: birthsOf(records), teamOn: teamsOf(records) };
};

/** A child looked after at the end of the day. */
export type LookedAfter = {
  child: string;
  team: string | null;
  born: string | null;
  episodes: readonly Episode[];
  current: Episode;
  since: string;
};

/** Every child looked after at the end of the day, each once. */
export const lookedAfterOn = (council: Council, day: string): LookedAfter[] =>
  [...council.care].flatMap(([child, episodes]) => {
    const current = openOn(episodes, day);
    if (!current) return [];
    const since = periodBegan(episodes, current.period);
    return [{ child, team: council.teamOn(child, day), born: council.born(child), episodes, current, since }];
  });

/** Looked after for so many months or more. */
export const forMonths = ({ since }: LookedAfter, day: string, months: number): boolean =>
  since <= spanBegan(day, months);
