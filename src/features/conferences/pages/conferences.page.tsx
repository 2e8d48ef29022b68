import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { recordReadings } from '../../../platform/events/record.ts';
import { page, route } from '../../../web/route.ts';
import { mayReview } from '../../reviews/index.ts';
import { familyRead } from '../events.ts';
import { type ListedFamily, listedFamilies } from '../listed-families.ts';
import { isOwn } from '../queries.ts';
import { isWanted, worstFirst } from '../rules/due-list.ts';
import { districtsOf } from '../rules/year.ts';
import { conferencesView } from './conferences.view.tsx';

/** Families on one page: each of them is a reading that is written down. */
const onePage = 50;

const monthOf = ({ plannedOn, next }: ListedFamily): string =>
  (plannedOn ?? next?.due ?? '').slice(0, 'yyyy-mm'.length);

/** What is due to families: an officer's own, a manager's team, or all. */
export const conferencesPage = route({
  method: 'GET',
  path: '/conferences',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['family.read'] },
  query: z.object({
    show: z.enum(['', 'overdue', 'soon', 'all']).default('').catch(''),
    district: z.string().max(120).default('').catch(''),
    month: z
      .string()
      .regex(/^(\d{4}-\d\d)?$/)
      .default('')
      .catch(''),
    page: z.coerce.number().int().min(1).default(1).catch(1),
  }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const { page: asked, ...wanted } = query;
      const all = await listedFamilies(tx, scope);
      const found = all.filter((one) => isWanted(one, wanted, today)).sort(worstFirst(today));
      const pages = Math.max(1, Math.ceil(found.length / onePage));
      const number = Math.min(asked, pages);
      const shown = found.slice((number - 1) * onePage, number * onePage);
      await recordReadings(
        tx,
        scope,
        shown.map(({ id }) => familyRead(id, 'list of what is due')),
      );
      const countOf = (show: 'overdue' | 'soon') =>
        all.filter((one) => isWanted(one, { show, district: '', month: '' }, today)).length;
      const overdue = countOf('overdue');
      return page(
        'Child protection conferences',
        conferencesView({
          wanted,
          all: all.length,
          overdue,
          soon: countOf('soon') - overdue,
          districts: districtsOf(all),
          months: [...new Set(all.map(monthOf))].filter((month) => month !== '').sort(),
          shown,
          found: found.length,
          page: number,
          pages,
          today,
          isOwn: (family) => isOwn(family, scope),
        }),
      );
    }),
});
