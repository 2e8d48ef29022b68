import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { mayReview } from '../reviews/index.ts';
import {
  conferencesOf,
  type Family,
  type FamilyStanding,
  familiesSeen,
  isOwn,
  standingOf,
} from './queries.ts';
import { soon } from './rules/due-list.ts';

/** A family with what is owed to it, and the day (ISO) for which that is planned. */
export type ListedFamily = Family & FamilyStanding & { plannedOn: string | null };

/** Every family that the one who asks may know of, with how it stands. */
export const listedFamilies = async (tx: Tx, scope: Scope): Promise<ListedFamily[]> => {
  const families = await familiesSeen(tx, scope);
  const conferences = await conferencesOf(
    tx,
    scope,
    families.map(({ id }) => id),
  );
  return families.map((family) => {
    const standing = standingOf(family, conferences.get(family.id) ?? []);
    return { ...family, ...standing, plannedOn: standing.planned?.plannedOn ?? null };
  });
};

/** One line on Today for whoever chairs: how many conferences of their own are overdue, or due soon and not planned. */
export const waitingConferences = async (tx: Tx, scope: Scope, today: string) => {
  if (!mayReview(scope.actor).ok) return [];
  const due = (await listedFamilies(tx, scope)).flatMap((family) =>
    family.next !== null &&
    isOwn(family, scope) &&
    (family.next.due < today || (family.plannedOn === null && family.next.due <= plusDays(today, soon)))
      ? [family.next.due]
      : [],
  );
  const [first] = due.sort();
  if (first === undefined) return [];
  const overdue = due.filter((day) => day < today).length;
  const words = [
    ...(overdue > 0 ? [`${overdue} overdue`] : []),
    ...(due.length > overdue ? [`${due.length - overdue} to plan`] : []),
  ];
  return [
    {
      since: first,
      text: `Child protection conferences: ${words.join(', ')}`,
      href: '/conferences?show=soon',
      verb: 'Look at them',
    },
  ];
};
