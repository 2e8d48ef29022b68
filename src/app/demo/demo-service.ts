import { addRecord } from '../../features/quality/index.ts';
import type { Role } from '../../kernel/roles.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';

/** The people of the demo, by name. */
export type People = ReadonlyMap<string, string>;

/** Somebody of the demo's reviewing service as the one who acts. */
export const actingAs = (scope: Scope, people: People, name: string, role: Role): Scope => ({
  ...scope,
  actor: { kind: 'person', id: people.get(name) ?? '', name, holdings: [{ role, bodyId: null }] },
});

/** Adds a record of the service as that person; answers its id. */
export const addDemoRecord = async (
  tx: Tx,
  scope: Scope,
  kind: string,
  content: Parameters<typeof addRecord>[3]['content'],
  today: string,
): Promise<string> => {
  const added = await addRecord(tx, scope, {}, { kind, content, today });
  if (!added.ok) throw new Error(`A record of the demo was not taken: ${added.reason.text}`);
  return added.value;
};

/** One of a list, in turns. */
export const inTurn = <Item>(items: readonly [Item, ...Item[]], turn: number): Item =>
  items[turn % items.length] ?? items[0];
