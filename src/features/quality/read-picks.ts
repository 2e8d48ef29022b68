import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { recordReadings } from '../../platform/events/record.ts';
import { serviceRecordListed } from './events.ts';
import { type Family, fieldsOf } from './family.ts';
import type { ServiceRecord } from './queries.ts';
import type { Picks } from './rules/fields.ts';

/** Writes down as read each person whom picks name by the record that is kept of them. */
const recordPeople = (tx: Tx, scope: Scope, { peoplePicked = {} }: Family, picks: Picks): Promise<void> =>
  recordReadings(
    tx,
    scope,
    Object.entries(peoplePicked).flatMap(([from, kind]) =>
      Object.keys(picks[from] ?? {}).map((id) =>
        serviceRecordListed(kind, id, 'kept for all of the service'),
      ),
    ),
  );

/** What is written in the log where the picks of a family are shown. */
export const picksRead = ({ peoplePicked }: Family): readonly string[] =>
  peoplePicked === undefined ? [] : ['service record list.read'];

/** All that a family's form offers; whom it names is written down as read. */
export const picksOffered = async (tx: Tx, scope: Scope, family: Family): Promise<Picks> => {
  const picks = await family.picks(tx, scope);
  await recordPeople(tx, scope, family, picks);
  return picks;
};

const namedBy = (family: Family, records: readonly ServiceRecord[], from: string): Set<unknown> =>
  new Set(
    records.flatMap(({ kind, content }) =>
      Object.entries(fieldsOf(family, kind)).flatMap(([name, field]) =>
        field.is === 'pick' && field.from === from ? [content[name]] : [],
      ),
    ),
  );

/** What records say by a pick, and nothing else that could be picked; whom it names is written down as read. */
export const picksNamed = async (
  tx: Tx,
  scope: Scope,
  family: Family,
  records: readonly ServiceRecord[],
): Promise<Picks> => {
  const picks = Object.fromEntries(
    Object.entries(await family.picks(tx, scope)).map(([from, words]) => {
      const named = namedBy(family, records, from);
      return [from, Object.fromEntries(Object.entries(words).filter(([id]) => named.has(id)))];
    }),
  );
  await recordPeople(tx, scope, family, picks);
  return picks;
};
