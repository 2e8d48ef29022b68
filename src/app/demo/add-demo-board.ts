import { addPaper, findMeeting, saveMeeting } from '../../features/meetings/index.ts';
import { type House, listDetailsFor, print, publish } from '../../features/publishing/index.ts';
import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { createAuthority, listAuthorities } from '../../platform/authority/authority.ts';
import type { Connected, Tx } from '../../platform/database/transaction.ts';
import { addDemoActions } from './add-demo-actions.ts';
import { addDemoAsks } from './add-demo-asks.ts';
import { addDemoAwards } from './add-demo-awards.ts';
import { addDemoChildren } from './add-demo-children.ts';
import { addDemoConferences } from './add-demo-conferences.ts';
import { addDemoConstitution } from './add-demo-constitution.ts';
import { addDemoDuties } from './add-demo-duties.ts';
import { addDemoEditions } from './add-demo-editions.ts';
import { addDemoEvents } from './add-demo-events.ts';
import { addDemoFigures } from './add-demo-figures.ts';
import { addDemoGrants } from './add-demo-grants.ts';
import { addDemoHomes } from './add-demo-homes.ts';
import { addDemoInvolvement } from './add-demo-involvement.ts';
import { addDemoOffers } from './add-demo-offers.ts';
import { addDemoPeople } from './add-demo-people.ts';
import { addDemoPlan } from './add-demo-plan.ts';
import { addDemoQuality } from './add-demo-quality.ts';
import { addDemoVoice } from './add-demo-voice.ts';
import { addDemoCalendar } from './demo-calendar.ts';
import { type DemoMeeting, demoMeetings } from './demo-meetings.ts';

const council = { name: 'Exampleshire County Council', code: 'EXA' };

const addMeeting = async (tx: Tx, scope: Scope, demo: DemoMeeting, house: House): Promise<string> => {
  const meetingId = await saveMeeting(tx, scope, demo.meeting, null);
  const recorded = await findMeeting(tx, scope, meetingId);
  for (const [position, { itemTitle, title, kind, blocks }] of demo.papers.entries()) {
    const itemId = recorded?.items.find((item) => item.title === itemTitle)?.id ?? null;
    await addPaper(tx, scope, { meetingId, itemId, position }, { title, kind, content: blocks, file: null });
  }
  const complete = await findMeeting(tx, scope, meetingId);
  if (complete) await listDetailsFor(tx, scope, complete);
  if (demo.published) await publish(tx, scope, meetingId, house);
  return meetingId;
};

/** The pack of the meeting to come and the minutes of the first one, so that there is something to print or keep. */
const printSome = async (tx: Tx, scope: Scope, ids: string[], house: House): Promise<void> => {
  const first = await findMeeting(tx, scope, ids.at(0) ?? '');
  const coming = await findMeeting(tx, scope, ids.at(-1) ?? '');
  if (first) await print(tx, scope, first, 'minutes', house);
  if (coming) await print(tx, scope, coming, 'pack', house);
};

const holdsAnything = async (connected: Connected): Promise<boolean> =>
  (await listAuthorities(connected)).length > 0;

/**
 * Gives an empty database an invented council with a year of meetings, all in one transaction. A database that holds
 * any council is left alone. `tell` hears what was done, a sentence a line.
 */
export const addDemoBoard = async (
  connected: Connected,
  tell: (line: string) => void,
  clock: Clock,
): Promise<void> => {
  const leftAlone = 'The demo board was not added: this database already holds a council.';
  if (await holdsAnything(connected)) return tell(leftAlone);
  const meetings = demoMeetings(todayIn(clock));
  try {
    await createAuthority(connected, { ...council, forShow: true }, async (tx, scope, authority) => {
      const house: House = { authority, at: new Date(clock().epochMilliseconds) };
      const ids: string[] = [];
      for (const meeting of meetings) ids.push(await addMeeting(tx, scope, meeting, house));
      await printSome(tx, scope, ids, house);
      const first = await findMeeting(tx, scope, ids.at(0) ?? '');
      if (!first) return;
      await addDemoConstitution(tx, scope, first.bodyId, todayIn(clock));
      const people = await addDemoPeople(tx, scope, todayIn(clock));
      await addDemoCalendar(tx, scope, first.bodyId, clock);
      await addDemoActions(tx, scope, ids, todayIn(clock));
      await addDemoFigures(tx, scope, authority, clock);
      await addDemoPlan(tx, scope, first.bodyId, todayIn(clock));
      await addDemoChildren(tx, scope, people, todayIn(clock));
      await addDemoConferences(tx, scope, people.get('Reviewing officer') ?? '', todayIn(clock));
      await addDemoQuality(tx, scope, people, todayIn(clock));
      await addDemoDuties(tx, scope, people, todayIn(clock));
      await addDemoHomes(tx, scope, todayIn(clock));
      await addDemoVoice(tx, scope, house.at, todayIn(clock));
      await addDemoAwards(tx, scope, house.at, todayIn(clock));
      await addDemoGrants(tx, scope, first.bodyId, todayIn(clock));
      await addDemoInvolvement(tx, scope, todayIn(clock));
      await addDemoEvents(tx, scope, house.at, todayIn(clock));
      await addDemoOffers(tx, scope, todayIn(clock));
      await addDemoEditions(tx, scope, ids, authority, clock);
      await addDemoAsks(tx, scope, { bodyId: first.bodyId, people, today: todayIn(clock) });
    });
  } catch (error) {
    // Of two that start at once the code of the council lets in one; the other finds it there.
    if (await holdsAnything(connected)) return tell(leftAlone);
    throw error;
  }
  tell(`The demo board was added: ${council.name} with ${meetings.length} meetings, all of them invented.`);
};
