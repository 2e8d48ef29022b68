import { changeLine, emptyLine } from '../../features/permanence/index.ts';
import {
  addChild,
  type DoneKind,
  findReview,
  giveChild,
  holdReview,
  keepOfficer,
  noteDone,
  planReview,
  raiseChallenge,
} from '../../features/reviews/index.ts';
import { plusDays, plusMonths } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { workingDayOnOrAfter } from '../../kernel/working-days.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { addDemoChallenges } from './add-demo-challenges.ts';
import { type DemoChild, demoChildren } from './demo-children.ts';

/** The people of the demo, by name. */
type People = ReadonlyMap<string, string>;

const officer = 'Reviewing officer';
const team = 'County team';

const plan = (day: string) => ({
  day,
  at: '16:00',
  place: 'Where the child chooses',
  people: ['The child', 'Social worker', 'Carers', 'School'].map((who) => ({
    who,
    asked: true,
    came: false,
  })),
  papers: [],
});

const heldOn = (day: string, born: string) => ({
  day,
  participation: plusMonths(born, 48) > day ? ('PN0' as const) : ('PN1' as const),
  chaired: false,
  words: '',
  people: ['The child', 'Social worker', 'Carers'].map((who) => ({ who, asked: true, came: true })),
  lateReason: '',
  permanencePlan: '',
  decisions: [],
});

const addOne = async (tx: Tx, scope: Scope, child: DemoChild, officerId: string, today: string) => {
  const ago = (days: number): string => plusDays(today, -days);
  const [years, days] = child.age;
  const born = plusMonths(ago(days), -12 * years);
  const { reference, district, carer, legalStatus, place, since, siblings = '' } = child;
  const fields = { reference, born, district, carer, siblings, miles: null, leftOn: null };
  const added = await addChild(tx, scope, {
    fields: { ...fields, team: `${district} team`, worker: `Social worker, ${district}` },
    episode: { from: ago(since), until: null, reason: 'S', legalStatus, place, home: 'home' },
    today,
  });
  if (!added.ok) throw new Error(added.reason.text);
  const id = added.value;
  await giveChild(tx, scope, { id, version: 1 }, officerId);
  for (const [what, when] of Object.entries(child.done))
    for (const day of when)
      await noteDone(tx, scope, id, { what: what as DoneKind, day: ago(day), by: team });
  for (const day of child.reviews) {
    const due = ago(day - 4);
    const made = await planReview(tx, scope, { id, officerId }, { ...plan(ago(day)), due });
    const review = made.ok ? await findReview(tx, scope, made.value) : null;
    if (review) await holdReview(tx, scope, { review, seen: 1, due }, heldOn(ago(day), born));
  }
  if (child.planned !== undefined) {
    const day = workingDayOnOrAfter(plusDays(today, child.planned));
    await planReview(tx, scope, { id, officerId }, { ...plan(day), due: null });
  }
  return { id, reference, district, team: `${district} team` };
};

/** A few children, their reviews, one challenge that waits for an answer, and where their permanence stands. */
export const addDemoChildren = async (tx: Tx, scope: Scope, people: People, today: string): Promise<void> => {
  const personId = people.get(officer) ?? '';
  for (const name of [officer, 'Reviewing manager'])
    await keepOfficer(tx, scope, {
      personId: people.get(name) ?? '',
      name,
      team,
      share: 100,
      since: null,
      until: null,
    });
  const asOfficer: Scope = {
    ...scope,
    actor: {
      kind: 'person',
      id: personId,
      name: officer,
      holdings: [{ role: 'independent reviewing officer', bodyId: null }],
    },
  };
  const children = [];
  for (const child of demoChildren) children.push(await addOne(tx, scope, child, personId, today));
  const [long, , , home, young] = children;
  if (!long || !home || !young) return;
  await raiseChallenge(
    tx,
    asOfficer,
    {
      child: { childId: young.id, ...young },
      about: {
        kind: 'resolution',
        category: 'implementation of the plan',
        impact: 'delay and drift',
        words: 'The review asked for a college visit before the summer. It has not been arranged.',
      },
      to: { level: 'team manager', toId: people.get('Team manager') ?? null, toName: 'Team manager' },
      fromId: null,
    },
    plusDays(today, -3),
  );
  await addDemoChallenges(tx, asOfficer, today);
  const lines = [
    {
      childId: long.id,
      planFor: 'To stay with the foster carers',
      route: 'long-term fostering',
      lifeStory: 'ongoing',
      fileBy: null,
    },
    {
      childId: home.id,
      planFor: 'To live at home without an order',
      route: 'discharge',
      lifeStory: 'none',
      fileBy: plusDays(today, -10),
    },
  ] as const;
  for (const { childId, ...set } of lines) {
    const line = { ...emptyLine, ...set, planForOn: plusDays(today, -600) };
    for (const [seen, day] of [plusDays(today, -590), today].entries()) {
      const { kind } = await changeLine(tx, asOfficer, { childId, seen, line }, day);
      if (kind === 'clash' || kind === 'mistake')
        throw new Error(`The line of a demo child was not taken: ${kind}.`);
    }
  }
};
