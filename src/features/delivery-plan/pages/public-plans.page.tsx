import { everyone, notFound, page, publicReading, route } from '../../../web/route.ts';
import { findPublished, publishedPlans } from '../public-plans.ts';
import { promisesView } from './promises.view.tsx';
import { publicPlansView, publicPlanView } from './public-plan.view.tsx';
import { planParams } from './with-plan.tsx';

/** The plans that everybody sees. */
export const publicPlansPage = route({
  method: 'GET',
  path: '/our-plans',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const plans = await publishedPlans(tx, scope);
      return page('Our plans', publicPlansView({ plans }), { plans });
    }),
});

/** One plan as everybody sees it. */
export const publicPlanPage = route({
  method: 'GET',
  path: '/our-plans/:plan',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: planParams,
  handle: ({ inScope, scope, params: { plan } }) =>
    inScope(async (tx) => {
      const found = await findPublished(tx, scope, plan);
      return found ? page(found.content.name, publicPlanView(found), found) : notFound('that plan');
    }),
});

/** What it promises young people, in their words. */
export const promisesPage = route({
  method: 'GET',
  path: '/our-plans/:plan/promises',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  params: planParams,
  handle: ({ inScope, scope, params: { plan } }) =>
    inScope(async (tx) => {
      const found = await findPublished(tx, scope, plan);
      return found ? page('What we promised', promisesView(found), found) : notFound('that plan');
    }),
});
