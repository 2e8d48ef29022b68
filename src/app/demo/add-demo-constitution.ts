import { Temporal } from 'temporal-polyfill';
import {
  addBody,
  addSeat,
  addVersion,
  appoint,
  type Broken,
  endSeat,
  giveLead,
  giveOffice,
  setShowing,
  setTips,
  type Terms,
} from '../../features/board/index.ts';
import type { Result } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createPerson, listPeople } from '../../platform/access/people.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import {
  boardLeads,
  boardOffices,
  boardSeats,
  type DemoSeat,
  deliverySeats,
  demoTips,
  healthSeats,
} from './constitution/seats.ts';
import { deliveryTerms, firstTerms, groupOfHealthTerms, todaysTerms } from './constitution/terms.ts';
import type { Role } from './demo-people.ts';

const needed = <Value>(result: Result<Value, Broken | Broken[] | string> | null): Value => {
  if (result?.ok) return result.value;
  throw new Error(`The demo breaks a rule: ${JSON.stringify(result?.reason)}`);
};

/** The person of a post, added where the demo has none yet. A young person's supporter is added first. */
const personOf = async (tx: Tx, scope: Scope, post: Role, young: boolean): Promise<string> => {
  const known = (await listPeople(tx, scope)).find((one) => one.name === post);
  if (known) return known.id;
  const supporterId = young ? await personOf(tx, scope, 'Participation worker', false) : null;
  const blank = { title: null, email: null, photoSha256: null };
  return needed(await createPerson(tx, scope, { name: post, young, supporterId, ...blank }));
};

type Days = { ago(months: number): string; fullCouncil: string };

/** Days as the demo counts them; Full Council met last in May, on the 22nd. */
const daysFrom = (today: string): Days => {
  const now = Temporal.PlainDate.from(today);
  const meeting = Temporal.PlainDate.from({ year: now.year, month: 5, day: 22 });
  return {
    ago: (months) => now.subtract({ months }).toString(),
    fullCouncil: (Temporal.PlainDate.compare(meeting, now) <= 0
      ? meeting
      : meeting.subtract({ years: 1 })
    ).toString(),
  };
};

const seatPeople = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  seats: readonly DemoSeat[],
  days: Days,
): Promise<void> => {
  for (const { holders, ...seat } of seats) {
    const since = days.ago(Math.max(...holders.map(({ from }) => from)));
    const seatId = await addSeat(tx, scope, { bodyId, ...seat, since });
    for (const holder of holders) {
      const personId = await personOf(tx, scope, holder.post, holder.young ?? false);
      const period = { from: days.ago(holder.from), to: null };
      const at = { bodyId, seatId, personId };
      const tenureId = needed(await appoint(tx, scope, at, { period, appointedBy: holder.appointedBy }));
      if (holder.to !== undefined && holder.because)
        needed(
          await endSeat(
            tx,
            scope,
            { bodyId, tenureId },
            { to: days.ago(holder.to), because: holder.because },
          ),
        );
    }
  }
};

const addGroup = async (
  tx: Tx,
  scope: Scope,
  group: { name: string; kind: 'delivery board' | 'sub-group'; reportsTo: string },
  { terms, seats, days }: { terms: Terms; seats: readonly DemoSeat[]; days: Days },
): Promise<void> => {
  const bodyId = needed(await addBody(tx, scope, group));
  const inForceFrom = days.ago(12);
  needed(
    await addVersion(tx, scope, bodyId, { ...terms, inForceFrom, agreedBy: 'the Corporate Parenting Board' }),
  );
  await seatPeople(tx, scope, bodyId, seats, days);
  const [first] = seats;
  if (!first?.holders[0]) return;
  const personId = await personOf(tx, scope, first.holders[0].post, false);
  const period = { from: days.ago(first.holders[0].from), to: null };
  const chair = {
    bodyId,
    office: 'chair' as const,
    personId,
    period,
    appointedBy: 'the Board itself' as const,
  };
  needed(await giveOffice(tx, scope, chair));
};

/** Gives the demo board a constitution in two versions, seats with who held them, offices, and two groups below it. */
export const addDemoConstitution = async (
  tx: Tx,
  scope: Scope,
  bodyId: string,
  today: string,
): Promise<void> => {
  const days = daysFrom(today);
  const first = { ...firstTerms, inForceFrom: days.ago(40), agreedBy: 'the Leader of the council' };
  needed(await addVersion(tx, scope, bodyId, first));
  const second = { ...todaysTerms, inForceFrom: days.fullCouncil, agreedBy: 'Full Council' };
  needed(await addVersion(tx, scope, bodyId, second));
  await seatPeople(tx, scope, bodyId, boardSeats, days);
  for (const { office, post, appointedBy } of boardOffices) {
    const period = { from: days.fullCouncil, to: null };
    const personId = await personOf(tx, scope, post, false);
    needed(await giveOffice(tx, scope, { bodyId, office, personId, period, appointedBy }));
  }
  for (const { priority, post } of boardLeads) {
    const personId = await personOf(tx, scope, post, false);
    needed(await giveLead(tx, scope, { bodyId, personId, priority, from: days.fullCouncil }));
  }
  const young = await personOf(tx, scope, 'Voices in Care representative', true);
  await setShowing(tx, scope, young, { shownAs: 'group', photo: false });
  await setTips(tx, scope, bodyId, demoTips, days.ago(2));
  const delivery = { name: 'Delivery Board', kind: 'delivery board' as const, reportsTo: bodyId };
  await addGroup(tx, scope, delivery, { terms: deliveryTerms, seats: deliverySeats, days });
  const health = { name: 'Health Group', kind: 'sub-group' as const, reportsTo: bodyId };
  await addGroup(tx, scope, health, { terms: groupOfHealthTerms, seats: healthSeats, days });
};
