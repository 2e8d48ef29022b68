import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { type FigureOf, newestFigures } from '../indicators/index.ts';
import { historiesOf, type Lead, listLeads, type Part, type Plan, partsOf } from './queries.ts';
import { silentRoundsOf } from './round-parts.ts';
import { type Entry, entriesOn } from './rules/entry.ts';
import { standingAfter } from './rules/history/fold.ts';
import type { Names } from './rules/history/sentences.ts';
import { objectiveTitle } from './rules/objective-title.ts';
import type { PartKind } from './rules/part.ts';

/** A plan with all that stands in it on a day (ISO), today or an earlier one. */
export type WholePlan = {
  plan: Plan;
  day: string;
  objectives: Part<'objective'>[];
  /** What was taken out too. */
  entries: Entry[];
  leads: Lead[];
  figureOf: FigureOf;
  /** How many rounds in a row an entry had no answer, by its id; of an earlier day nothing is known. */
  silentRounds: ReadonlyMap<string, number>;
};

/** How the parts of a plan stood at the end of a day. */
const partsOn = async <Kind extends PartKind>(
  tx: Tx,
  scope: Scope,
  planId: string,
  kind: Kind,
  day: string,
): Promise<Part<Kind>[]> => {
  const histories = await historiesOf(tx, scope, planId, kind, { from: day, until: day });
  return (await partsOf(tx, scope, planId, kind)).flatMap((part) => {
    const history = histories.get(part.id);
    return history ? [{ ...part, ...standingAfter(history) }] : [];
  });
};

/** Reads a plan as it is, or as it was at the end of an earlier day (`asOf`, ISO). */
export const readWholePlan = async (
  tx: Tx,
  scope: Scope,
  plan: Plan,
  { today, asOf }: { today: string; asOf: string | null },
): Promise<WholePlan> => {
  const read = <Kind extends PartKind>(kind: Kind): Promise<Part<Kind>[]> =>
    asOf === null ? partsOf(tx, scope, plan.id, kind) : partsOn(tx, scope, plan.id, kind, asOf);
  const [objectives, parts] = [await read('objective'), await read('deliverable')];
  const measures = [...objectives, ...parts].flatMap(({ fields }) => fields.measures);
  const figureOf = await newestFigures(
    tx,
    scope,
    measures.flatMap(({ indicator }) => indicator ?? []),
  );
  const day = asOf ?? today;
  const silentRounds = asOf === null ? await silentRoundsOf(tx, scope, plan.id) : new Map<string, number>();
  return {
    plan,
    day,
    objectives: objectives.filter(({ removed }) => !removed),
    entries: entriesOn(parts, { figureOf, silentRounds, today: day }),
    leads: await listLeads(tx, scope),
    figureOf,
    silentRounds,
  };
};

/** What the ids in a plan stand for, when it is read. */
export const namesIn = ({
  objectives,
  entries,
  leads,
}: Pick<WholePlan, 'objectives' | 'entries' | 'leads'>): Names =>
  new Map([
    ...objectives.map(({ id, fields }) => [id, objectiveTitle(fields)] as const),
    ...entries.map(({ id, fields }) => [id, fields.ref || fields.activity] as const),
    ...leads.map(({ id, name }) => [id, name] as const),
  ]);
