import {
  add,
  findCase,
  moveHome,
  promise,
  refer,
  stepPanel,
  tellPlaces,
} from '../../features/homes/index.ts';
import { firstOfMonth, plusDays, plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import {
  type DemoCase,
  type DemoLeaver,
  demoCases,
  demoCommissioned,
  demoLeavers,
  demoPromises,
  demoRequests,
} from './demo-homes.ts';

type At = { tx: Tx; scope: Scope; ago: (days: number) => string; today: string };

const addLeaver = async ({ tx, scope, ago, today }: At, leaver: DemoLeaver): Promise<string> => {
  const { reference, district, months, left, stays } = leaver;
  const id = await add(tx, scope, 'care leaver', {
    reference,
    born_month: firstOfMonth(plusMonths(today, -months)),
    has_left: left !== null,
    left_on: left === null ? null : ago(left),
  });
  for (const [place, [kind, days, suitable]] of stays.entries()) {
    const next = stays[place + 1];
    const until = next === undefined ? null : ago(next[1]);
    await moveHome(
      tx,
      scope,
      { id, stays: [] },
      { district, kind, suitable, reason: '', from: ago(days), until },
    );
  }
  return id;
};

const addCase = async ({ tx, scope, ago }: At, leaverId: string, district: string, { steps }: DemoCase) => {
  let id: string | null = null;
  for (const [place, [deed, days, due, outcome]] of steps.entries()) {
    const step = {
      deed,
      day: ago(days),
      words: deed === 'referred' ? 'Personal adviser: needs a home that lasts' : '',
      home: deed === 'referred' ? 'A flat of their own, with a visit each week' : '',
      outcome: outcome ?? null,
      nextBy: due === null ? '' : deed === 'more information' ? 'Personal adviser' : 'Lasting-homes panel',
      nextDue: due === null ? null : ago(days - due),
    };
    if (id === null) id = await refer(tx, scope, { leaverId, district }, step);
    else {
      const found = await findCase(tx, scope, id);
      if (found) await stepPanel(tx, scope, found, place, step);
    }
  }
};

const addSupply = async ({ tx, scope, ago }: At): Promise<void> => {
  for (const { name, district, places, block, told } of demoCommissioned) {
    const id = await add(tx, scope, 'commissioned home', {
      name,
      provider: 'Lantern Support',
      contact: 'Placements officer',
      district,
      kind: 'shared',
      ages_from: 16,
      ages_to: 21,
      block,
      self_funding: !block,
      from_day: ago(900),
      until_day: null,
    });
    for (const [days, free] of told) await tellPlaces(tx, scope, id, { day: ago(days), places, free });
  }
  for (const { since, ...promised } of demoPromises) {
    const kept = { localConnection: true, decidesTogether: true, councilTax: true };
    await promise(tx, scope, { ...promised, ...kept, since: ago(since) }, 0);
  }
};

const addProject = async ({ tx, scope, ago }: At, ids: ReadonlyMap<string, string>): Promise<void> => {
  const project = await add(tx, scope, 'house project', {
    name: 'Spring group',
    district: 'North',
    started_on: ago(500),
    places: 6,
  });
  const members = [
    ['EL-2000', 'sustained', 90],
    ['EL-2001', 'sustained', 60],
    ['EL-2002', 'moved in', 200],
    ['EL-2004', 'left early', 150],
  ] as const;
  for (const [reference, status, days] of members)
    await add(tx, scope, 'house project member', {
      project_id: project,
      care_leaver_id: ids.get(reference) ?? '',
      status,
      since: ago(days),
    });
};

/** Care leavers with their homes, what districts promised and did, commissioned homes, and a house project. */
export const addDemoHomes = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  const at: At = { tx, scope, ago: (days) => plusDays(today, -days), today };
  const ids = new Map<string, string>();
  for (const leaver of demoLeavers) ids.set(leaver.reference, await addLeaver(at, leaver));
  for (const one of demoCases) {
    const district = demoLeavers.find(({ reference }) => reference === one.reference)?.district ?? '';
    await addCase(at, ids.get(one.reference) ?? '', district, one);
  }
  await addSupply(at);
  for (const { reference, district, ago, band, days } of demoRequests)
    await add(tx, scope, 'housing request', {
      care_leaver_id: ids.get(reference) ?? '',
      district,
      kind: 'home',
      asked_on: at.ago(ago),
      band_asked: 'Band A',
      band_given: band,
      offered_on: days < ago ? at.ago(ago - days) : null,
      intentionality: 'not asked',
    });
  await addProject(at, ids);
};
