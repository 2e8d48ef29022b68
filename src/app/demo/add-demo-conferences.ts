import {
  addAppeal,
  addFamily,
  conferencesOf,
  findConference,
  findFamily,
  giveQuestionnaires,
  type HeldConference,
  holdConference,
  keepPaperAnswer,
  planConference,
  standingOf,
} from '../../features/conferences/index.ts';
import { firstOfMonth, plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../../kernel/working-days.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const districts = ['North', 'East', 'South', 'West'] as const;
const categories = ['neglect', 'emotional', 'physical', 'multiple', 'sexual'] as const;
const lateReasons = ['social worker', 'family', 'report', 'not quorate', 'days miscounted'] as const;
const answers = ['yes', 'yes', 'yes', 'not sure', 'yes', 'no'] as const;
const grounds = ['key people', 'decision', 'procedure', 'report late'] as const;

/** Families begin so many days apart, the first one so many days ago: two whole years of the council and more. */
const apart = 48;
const longAgo = 980;
const families = 20;
/** The last ones are followed up to today, apart from one whose review is overdue. */
const stillOpen = 4;
const waitsForReview = 18;
const longest = 9;

/** One of a few, in turn. */
const inTurn = <Value>(some: readonly Value[], turn: number): Value => {
  const one = some[turn % some.length];
  if (one === undefined) throw new Error('There is nothing to take in turn.');
  return one;
};

/** What came of the conference of that number among all; every sixth one is a few days late. */
const heldOn = (
  { day, isLate }: { day: string; isLate: boolean },
  { turn, children, outcome }: { turn: number; children: number; outcome: HeldConference['outcome'] },
): HeldConference => {
  const came = turn % 3 === 0 ? 1 : 0;
  const tooYoung = turn % 4 === 1 && children > 1 ? 1 : 0;
  const viewsNotAvailable = turn % 5 === 2 && children - came - tooYoung > 0 ? 1 : 0;
  const viewsGiven = children - came - tooYoung - viewsNotAvailable;
  return {
    day,
    reason: isLate ? inTurn(lateReasons, Math.floor(turn / 6)) : null,
    reasonWords: '',
    outcome,
    category: outcome === 'no plan' ? null : inTurn(categories, turn),
    children,
    came,
    viewsGiven,
    viewsNotAvailable,
    tooYoung,
    byForm: turn % 2 === 0 ? viewsGiven : 0,
    byAdvocate: came,
    byWorker: turn % 2 === 1 ? viewsGiven : 0,
    agencies: [
      { agency: 'social worker', invited: true, came: true, report: true },
      { agency: 'education', invited: true, came: turn % 4 !== 0, report: turn % 2 === 0 },
      { agency: 'nurse', invited: true, came: turn % 3 !== 0, report: turn % 3 === 1 },
      { agency: 'gp', invited: true, came: false, report: turn % 5 < 2 },
      { agency: 'police', invited: turn % 2 === 0, came: turn % 4 === 0, report: true },
    ],
  };
};

type Held = { conferenceId: string; kind: 'initial' | 'review'; day: string; district: string };

/** What parents say of a conference, on paper. */
const addAnswer = (tx: Tx, scope: Scope, { kind, day, district }: Held, turn: number) =>
  keepPaperAnswer(
    tx,
    scope,
    { kind, month: firstOfMonth(day), district },
    {
      answers: {
        reportBefore: inTurn(answers, turn),
        otherReports: inTurn(answers, turn + 3),
        metChair: 'yes',
        couldSay: turn % 7 === 0 ? 'not sure' : 'yes',
        understood: inTurn(answers, turn + 1),
        ...(kind === 'review' && {
          coreGroups: inTurn(answers, turn + 2),
          hasPlan: inTurn(answers, turn + 4),
        }),
      },
      words: turn % 9 === 0 ? 'It helped to sit with the chair before it began.' : '',
    },
  );

/** Appeals come four days after the conference and are answered two weeks later. */
const addAppealTo = (tx: Tx, scope: Scope, { conferenceId, day }: Held, turn: number) => {
  const isPartly = turn % 10 === 4;
  return addAppeal(tx, scope, conferenceId, {
    by: isPartly ? 'parent' : 'carer',
    ground: inTurn(grounds, (turn - 4) / 5),
    receivedOn: plusDays(day, 4),
    answer: { on: plusDays(day, 18), outcome: isPartly ? 'partly' : 'not upheld' },
    changed: isPartly ? 'The conference met again with the report of the school.' : '',
  });
};

/** Holds the conference that a family is owed; null where its day has not come, or none is owed. */
const holdNext = async (
  tx: Tx,
  scope: Scope,
  familyId: string,
  { turn, isLast, today }: { turn: number; isLast: boolean; today: string },
): Promise<Held | null> => {
  const family = await findFamily(tx, scope, familyId);
  const before = (await conferencesOf(tx, scope, [familyId])).get(familyId) ?? [];
  const next = family && standingOf(family, before).next;
  if (!family || !next) return null;
  const isLate = turn % 6 === 5;
  const day = isLate
    ? workingDayOnOrAfter(plusDays(next.due, 3))
    : workingDayOnOrBefore(plusDays(next.due, -2 - (turn % 4)));
  if (day >= today && turn % 2 === 0) return null;
  const made = await planConference(tx, scope, family, { day, at: '10:00' });
  const conference = made.ok ? await findConference(tx, scope, made.value) : null;
  if (!conference || day >= today) return null;
  const { kind, dueOn, version: seen } = conference;
  const ends = isLast ? 'plan ended' : 'plan goes on';
  const begins = isLast ? 'no plan' : 'plan made';
  const outcome = kind === 'review' ? ends : begins;
  const { children, district } = family;
  const held = heldOn({ day, isLate }, { turn, children, outcome });
  const kept = await holdConference(tx, scope, { conference, seen, family, due: dueOn }, held);
  if (!kept.ok) throw new Error('A conference of the demo was not taken.');
  const written = { ...conference, version: seen + 1 };
  await giveQuestionnaires(tx, scope, { conference: written, seen: seen + 1 }, { given: 2, link: false });
  return { conferenceId: conference.id, kind: kind === 'review' ? 'review' : 'initial', day, district };
};

/**
 * Families on the way from a strategy discussion through their conferences, with questionnaires and a few appeals; of
 * what is still to come every other one is planned.
 */
export const addDemoConferences = async (
  tx: Tx,
  scope: Scope,
  officerId: string,
  today: string,
): Promise<void> => {
  let turn = 0;
  for (let number = 0; number < families; number += 1) {
    const district = inTurn(districts, number);
    const added = await addFamily(tx, scope, {
      reference: `EX-F${String(210 + 7 * number)}`,
      children: 1 + (number % 4),
      childReferences: [],
      district,
      team: `${district} team`,
      officerId,
      beginning: {
        kind: number % 7 === 3 ? 'transfer' : 'strategy',
        on: workingDayOnOrBefore(plusDays(today, apart * number - longAgo)),
      },
      ending: null,
    });
    if (!added.ok) throw new Error(added.reason.text);
    const isOver = number < families - stillOpen;
    const most = isOver ? 1 + (number % 4) : number === waitsForReview ? 1 : longest;
    for (let count = 1; count <= most; count += 1) {
      turn += 1;
      const isLast = isOver && count === most;
      const held = await holdNext(tx, scope, added.value, { turn, isLast, today });
      if (held === null) break;
      await addAnswer(tx, scope, held, turn);
      if (turn % 5 === 4) await addAppealTo(tx, scope, held, turn);
    }
  }
};
