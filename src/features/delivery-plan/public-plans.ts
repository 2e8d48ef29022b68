import type { Block } from '../../kernel/paper.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { publicFiguresOf } from '../indicators/index.ts';
import { planPublished, planWithdrawn } from './events.ts';
import { type PublicPlan, publicPlan } from './rules/public-plan.ts';
import { publicPlanBlocks } from './rules/public-plan-blocks.ts';
import { tables } from './store.ts';
import type { WholePlan } from './whole-plan.ts';

/** A plan as everybody sees it, and since when (ISO). */
export type Published = { planId: string; publishedOn: string; content: PublicPlan };

const published = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('public_plan')
    .select(['plan_id as planId', 'published_on as publishedOn', 'content'])
    .where('authority_id', '=', authorityId);

/** The plans that everybody sees, the newest first. */
export const publishedPlans = (tx: Tx, scope: Scope): Promise<Published[]> =>
  published(tx, scope).orderBy('published_on', 'desc').orderBy('plan_id').execute();

export const findPublished = async (tx: Tx, scope: Scope, planId: string): Promise<Published | null> =>
  (await published(tx, scope).where('plan_id', '=', planId).executeTakeFirst()) ?? null;

/** What would be public of a plan. */
export const previewPublic = async (tx: Tx, scope: Scope, whole: WholePlan): Promise<PublicPlan> => {
  const measures = [...whole.objectives, ...whole.entries].flatMap(({ fields }) => fields.measures);
  const figureOf = await publicFiguresOf(
    tx,
    scope,
    measures.flatMap(({ indicator }) => indicator ?? []),
  );
  return publicPlan(whole, figureOf);
};

/** Makes a plan public as it is now; what was public of it before is replaced. */
export const publishPlan = async (tx: Tx, scope: Scope, whole: WholePlan, today: string): Promise<void> => {
  const content = JSON.stringify(await previewPublic(tx, scope, whole));
  await tables(tx)
    .insertInto('public_plan')
    .values({ authority_id: scope.authorityId, plan_id: whole.plan.id, published_on: today, content })
    .onConflict((conflict) =>
      conflict.columns(['authority_id', 'plan_id']).doUpdateSet({ published_on: today, content }),
    )
    .execute();
  await record(tx, scope, planPublished(whole.plan.id, sha256Of(content)));
};

/** Takes a plan off the public pages; it can be published again. */
export const withdrawPlan = async (tx: Tx, scope: Scope, planId: string): Promise<void> => {
  await tables(tx)
    .deleteFrom('public_plan')
    .where('authority_id', '=', scope.authorityId)
    .where('plan_id', '=', planId)
    .execute();
  await record(tx, scope, planWithdrawn(planId));
};

/** A public plan as a paper for an agenda; null where it is not public. */
export const planPaper = async (
  tx: Tx,
  scope: Scope,
  planId: string,
): Promise<{ title: string; blocks: Block[] } | null> => {
  const found = await findPublished(tx, scope, planId);
  return (
    found && {
      title: `${found.content.name}, ${dateWords(found.publishedOn)}`,
      blocks: publicPlanBlocks(found.content, found.publishedOn),
    }
  );
};
