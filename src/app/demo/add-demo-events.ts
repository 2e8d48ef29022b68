import {
  addEvent,
  type Event,
  findEvent,
  giveScore,
  readContact,
  type SignUp,
  takePlace,
} from '../../features/events/index.ts';
import { findPost, showPost, takePost } from '../../features/voice/index.ts';
import { plusDays } from '../../kernel/days.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { type DemoEvent, demoEvents, demoQuestions, demoScores, mondayOfWeek } from './demo-events.ts';

type At = { tx: Tx; scope: Scope; at: Date; today: string };

const foods = [['Halal'], [], ['Vegetarian'], [], ['No nuts'], [], [], ['Vegan', 'No gluten'], [], []];
const access = [[], [], [], ['No steps'], [], [], ['A quiet place to go to'], [], [], []];

/** Somebody of the demo: a care leaver without a name, at an address that nobody has. */
const somebody = (number: number, { ways }: Event): SignUp | null => {
  const contact = readContact(`care-leaver-${number}@mail.example`);
  const [first, second] = ways;
  const way = second && number % 3 === 0 ? second.way : first?.way;
  if (!contact || !way) return null;
  return {
    firstName: `Care leaver ${number}`,
    age: 16 + (number % 9),
    contact,
    way,
    needs: { food: foods[number % foods.length] ?? [], access: access[number % access.length] ?? [] },
    carer: null,
  };
};

const add = async ({ tx, scope, at, today }: At, demo: DemoEvent): Promise<Event | undefined> => {
  const day = plusDays(demo.from === 'week' ? mondayOfWeek(today) : today, demo.day);
  const id = await addEvent(tx, scope, { ...demo, day, closesOn: day }, at);
  const event = await findEvent(tx, scope, { id });
  if (!event) return undefined;
  // They signed up while the event was still to come.
  const asked = day < today ? day : today;
  for (let number = 1; number <= demo.signedUp; number += 1) {
    const who = somebody(number, event);
    if (who) await takePlace(tx, scope, { event, key: newId(), today: asked }, who);
  }
  return event;
};

const ask = async ({ tx, scope, at, today }: At, event: Event): Promise<void> => {
  for (const words of demoQuestions) {
    const came = { form: 'Question to the panel', aboutId: event.id, key: newId(), at, today };
    const taken = await takePost(tx, scope, came, { words, firstName: '', mayShow: true, fromRobot: false });
    const post = taken.ok ? await findPost(tx, scope, taken.value.id) : undefined;
    if (post) await showPost(tx, scope, post, { words, firstName: '', today });
  }
};

/** Care Leavers’ Week with a closing event that is full, something soon, and something that is over. */
export const addDemoEvents = (tx: Tx, scope: Scope, at: Date, today: string): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    const all = { tx, scope: there, at, today };
    for (const demo of demoEvents) {
      const event = await add(all, demo);
      if (!event) continue;
      if (event.panel) await ask(all, event);
      if (event.day < today)
        for (const score of demoScores)
          await giveScore(tx, there, { eventId: event.id, key: newId(), score });
    }
  });
