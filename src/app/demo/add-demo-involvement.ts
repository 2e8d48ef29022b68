import { Temporal } from 'temporal-polyfill';
import {
  answerBack,
  answerCard,
  askBack,
  askToJoin,
  callPerson,
  confirmPerson,
  decide,
  keepFinding,
  keepGroup,
  keepHomeDid,
  keepPanel,
  keepTookPlace,
  listFindings,
  listPeople,
  openCardsOf,
  questionsOf,
  sayChanged,
  sendCard,
  sendRequest,
  showChanged,
} from '../../features/participation/index.ts';
import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { type DemoRequest, demoGroups, demoRequests, demoYoungPeople } from './demo-involvement.ts';

type At = { tx: Tx; scope: Scope; today: string };

const nineOn = (day: string): Date => new Date(Temporal.Instant.from(`${day}T09:00:00Z`).epochMilliseconds);

const addGroups = async ({ tx, scope }: At): Promise<string[]> => {
  const ids: string[] = [];
  for (const group of demoGroups) {
    const kept = await keepGroup(tx, scope, null, group);
    if (kept.ok) ids.push(kept.value);
  }
  return ids;
};

/** Everybody asks to join, and whoever has a group is confirmed. */
const addPeople = async ({ tx, scope, today }: At, groups: readonly string[]): Promise<void> => {
  for (const { firstName, ageBand, group, called } of demoYoungPeople) {
    const came = plusDays(today, group === null ? -2 : -160);
    const email = '';
    const reach = 'My worker knows how';
    const asking = {
      firstName,
      ageBand,
      reach,
      email,
      says: '',
      key: newId(),
      at: nineOn(came),
      today: came,
    };
    await askToJoin(tx, scope, asking);
    const person = (await listPeople(tx, scope, 'asked')).find((one) => one.firstName === firstName);
    if (group === null || !person) continue;
    const carerAgreed = 'Carer, on the telephone';
    const confirming = { ageBand, groups: [groups[group] ?? ''], email, carerAgreed };
    await confirmPerson(tx, scope, person.id, confirming, plusDays(came, 5));
    await callPerson(tx, scope, person.id, called);
  }
};

const answerCards = async ({ tx, scope }: At, day: string): Promise<void> => {
  for (const person of await listPeople(tx, scope, 'confirmed')) {
    const answer = demoYoungPeople.find(({ firstName }) => firstName === person.firstName)?.answer;
    for (const card of await openCardsOf(tx, scope, person.id, day))
      if (answer !== undefined && card.answer === null && person.firstName !== 'Sunny')
        await answerCard(tx, scope, card, { answer, reason: '', key: newId(), at: nineOn(day), today: day });
  }
};

const ask = async ({ tx, scope }: At, id: string, asked: DemoRequest['question'], day: string) => {
  if (!asked) return;
  await askBack(tx, scope, id, { question: asked.question, today: day });
  const [question] = await questionsOf(tx, scope, id);
  if (question && asked.answer !== '')
    await answerBack(tx, scope, id, { questionId: question.id, answer: asked.answer, today: day });
};

const takePlace = async (
  { tx, scope, today }: At,
  id: string,
  { request, tookPlace, changed }: DemoRequest,
): Promise<void> => {
  if (!tookPlace) return;
  const people = (await listPeople(tx, scope, 'confirmed')).filter(({ firstName }) =>
    demoYoungPeople.some((one) => one.firstName === firstName && one.answer === 'yes'),
  );
  const day = plusDays(today, -tookPlace.ago);
  const parts = people.map((person) => ({
    personId: person.id,
    groupId: person.groups[0]?.id ?? null,
    name: '',
    quarters: tookPlace.quarters,
  }));
  await keepTookPlace(tx, scope, id, { tookPlaceOn: day, parts });
  if (!changed) return;
  await sayChanged(tx, scope, id, { ...changed, today: plusDays(day, 20) });
  await showChanged(tx, scope, id, { title: request.title, words: changed.plain, today: plusDays(day, 22) });
};

/** What belongs to a panel or a visit. */
const addDetail = async ({ tx, scope, today }: At, id: string, kind: string): Promise<void> => {
  if (kind === 'interview panel') {
    const panel = {
      post: 'Team manager, leaving care',
      day: plusDays(today, -20),
      questions: 'What do you do when somebody does not answer you?\nWhen did you last change your mind?',
      recommendation: 'The second candidate: listened, and did not promise too much.',
    };
    await keepPanel(tx, scope, { requestId: id, seen: 0 }, panel);
  }
  if (kind !== 'inspection') return;
  const visit = { home: 'A home in the east', visitedOn: plusDays(today, -45) };
  await keepFinding(tx, scope, id, {
    ...visit,
    seen: 'The hall has no light after 5pm.',
    asks: 'Put a light there.',
  });
  const [first] = await listFindings(tx, scope);
  if (first)
    await keepHomeDid(tx, scope, first.id, { did: 'There is a light now.', doneOn: plusDays(today, -30) });
  await keepFinding(tx, scope, id, {
    ...visit,
    seen: 'Visitors sign a book like in an office.',
    asks: 'Welcome people as in a home.',
  });
};

const addRequest = async (at: At, groups: readonly string[], demo: DemoRequest): Promise<void> => {
  const { tx, scope, today } = at;
  const came = plusDays(today, -demo.came);
  const sent = await sendRequest(tx, scope, demo.request, { key: newId(), today: came });
  if (!sent.ok) return;
  const { id } = sent.value;
  await ask(at, id, demo.question, plusDays(came, 3));
  if (demo.card !== undefined) {
    const until = plusDays(today, 10);
    await sendCard(
      tx,
      scope,
      id,
      { words: demo.card, until, groups: [...groups], people: [] },
      plusDays(came, 4),
    );
    await answerCards(at, plusDays(came, 6));
  }
  if (demo.decided) await decide(tx, scope, id, { ...demo.decided, today: plusDays(came, 10) });
  await takePlace(at, id, demo);
  await addDetail(at, id, demo.request.kind);
};

/** Groups with young people, requests in every state, an interview panel and a visit of Young Inspectors. */
export const addDemoInvolvement = (tx: Tx, scope: Scope, today: string): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    const at: At = { tx, scope: there, today };
    const groups = await addGroups(at);
    await addPeople(at, groups);
    for (const demo of demoRequests) await addRequest(at, groups, demo);
  });
