import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { type Answer, notFound, page, route, type Tx } from '../../../web/route.ts';
import { dueOf } from '../due-queries.ts';
import { childRead } from '../events.ts';
import { officersSeen } from '../officer-queries.ts';
import { mayBringIn, mayReview, mayRunService } from '../policy.ts';
import { type Child, childrenInCare } from '../queries.ts';
import { caseloadOf } from '../rules/caseload.ts';
import { countDue, type DueChild, dueList } from '../rules/due-list.ts';
import { type ReadingReason, readingReasonIn } from '../rules/reading-reason.ts';
import { duties } from '../rules/timetable/duty.ts';
import { caseloadsView } from './caseloads.view.tsx';
import { dueView } from './children.view.tsx';
import { askWhy } from './with-child.tsx';

const listQuery = z.object({
  officer: z
    .uuid()
    .or(z.enum(['', 'nobody']))
    .default('')
    .catch(''),
  why: z.string().max(40).default('').catch(''),
  duty: z
    .enum(['', ...duties])
    .default('')
    .catch(''),
  overdue: z.string().max(10).default('').catch(''),
  said: z.enum(['', 'given']).default('').catch(''),
});
type Wanted = z.infer<typeof listQuery>;

type Held = { tx: Tx; scope: Scope; wanted: Wanted; today: string };

const without = (one: DueChild<Child>) => one.child.officerId === null;

const caseloads = async ({ tx, scope, wanted, today }: Held): Promise<Answer> => {
  const due = await dueOf(tx, scope, await childrenInCare(tx, scope), today);
  const { officers } = await officersSeen(tx, scope);
  const nobody = due.filter(without);
  const view = caseloadsView({
    loads: officers.map((officer) => {
      const own = due.filter(({ child }) => child.officerId === officer.personId);
      return {
        officer,
        load: caseloadOf(
          own.map(({ child }) => child),
          officer.share,
        ),
        due: countDue(own),
      };
    }),
    nobody: { children: nobody.length, due: countDue(nobody) },
    children: due.length,
    due: countDue(due),
    bringsIn: mayBringIn(scope.actor).ok,
    isGiven: wanted.said === 'given',
  });
  return page('Children', view);
};

type List = { title: string; officer: string; isIn: (child: Child) => boolean; reason: ReadingReason };

const showList = async (
  { tx, scope, wanted, today }: Held,
  { title, officer, isIn, reason }: List,
): Promise<Answer> => {
  const children = (await childrenInCare(tx, scope)).filter(isIn);
  const due = await dueOf(tx, scope, children, today);
  const filter = { duty: wanted.duty === '' ? null : wanted.duty, overdueOnly: wanted.overdue !== '' };
  const shown = dueList(due, filter);
  await recordReadings(
    tx,
    scope,
    shown.map(({ child }) => childRead(child.id, reason)),
  );
  const view = dueView({
    title,
    children: children.length,
    counts: countDue(due),
    shown,
    filter,
    today,
    officer,
    why: officer === '' ? '' : wanted.why,
    isManager: mayRunService(scope.actor).ok,
  });
  return page(title, view);
};

const ownList = (held: Held): Promise<Answer> => {
  const me = personIdOf(held.scope.actor);
  return showList(held, {
    title: 'What is due to my children',
    officer: mayRunService(held.scope.actor).ok ? (me ?? '') : '',
    isIn: ({ officerId }) => officerId !== null && officerId === me,
    reason: 'list of what is due',
  });
};

const othersList = async (held: Held): Promise<Answer> => {
  const { officer } = held.wanted;
  const { officers } = await officersSeen(held.tx, held.scope);
  const found = officers.find(({ personId }) => personId === officer);
  if (!found && officer !== 'nobody') return notFound('that reviewing officer');
  const reason = readingReasonIn(held.wanted.why);
  if (reason === null) return askWhy('/children', 'These children are not on your own list.', { officer });
  return showList(held, {
    title: found ? `What is due: ${found.name}` : 'Children that nobody has',
    officer,
    isIn: ({ officerId }) => officerId === (found?.personId ?? null),
    reason,
  });
};

/** What is due: an officer's own children; for managers who has how many, and any officer's list with a reason. */
export const childrenPage = route({
  method: 'GET',
  path: '/children',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  query: listQuery,
  handle: ({ inScope, scope, query, clock }) =>
    inScope((tx) => {
      const held = { tx, scope, wanted: query, today: todayIn(clock) };
      if (!mayRunService(scope.actor).ok || query.officer === personIdOf(scope.actor)) return ownList(held);
      return query.officer === '' ? caseloads(held) : othersList(held);
    }),
});
