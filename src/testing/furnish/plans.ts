import { ensureBody } from '../../features/board/index.ts';
import { addParts, noChange } from '../../features/delivery-plan/change-part.ts';
import type { PartKind, PartOf } from '../../features/delivery-plan/rules/part.ts';
import { form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import { decidedAt } from '../decisions.ts';
import { emptyPlan } from '../plans.ts';
import type { Deed, Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const added = <Kind extends PartKind>(
  home: TestApp,
  plan: string,
  kind: Kind,
  set: Partial<PartOf[Kind]>,
): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const [id = ''] = await addParts(tx, scope, plan, kind, [{ ...noChange, set }], '2026-03-01');
    return id;
  });

type Filled = { plan: string; objective: string; entry: string };

/** A plan with one objective, one action and a file as evidence. */
const filledPlan = async (home: TestApp): Promise<Filled> => {
  const plan = await emptyPlan(home);
  const objective = await added(home, plan, 'objective', { number: '1', title: 'Health' });
  const set = { objective, ref: '1a', activity: 'Open the hub', timescale: 'May 2026' };
  return { plan, objective, entry: await added(home, plan, 'deliverable', set) };
};

const entryOf = ({ plan, entry }: Filled): string => `/plans/${plan}/parts/${entry}`;

const publishedPlan = async (home: TestApp): Promise<Filled> => {
  const filled = await filledPlan(home);
  await home.clerk('POST', `/plans/${filled.plan}/publish`);
  return filled;
};

/** A plan that has everything: it is public, and a view of it and a file are kept. */
export const furnishPlans: Furnish = async (home) => {
  const filled = await publishedPlan(home);
  const { plan, objective, entry } = filled;
  const sent = { said: 'It is open.', rating: '', seen: '1' };
  await home.clerk('POST', `${entryOf(filled)}/update`, await upload([textFile('a.txt', 'x')], sent));
  const page = (await home.clerk('GET', entryOf(filled))).body;
  const evidence = /evidence\/([0-9a-f-]{36})/.exec(page)?.[1] ?? '';
  const board = await home.inScope(
    async (tx, scope) => (await ensureBody(tx, scope, 'Corporate Parenting Board')).id,
  );
  return [
    { prefix: '/plans/:plan/parts/', values: { plan, part: entry, evidence } },
    { prefix: '/plans/:plan/objectives/', values: { plan, part: objective } },
    { prefix: '/boards/:board/plans/', values: { board } },
    { prefix: '/our-plans/', values: { plan } },
  ];
};

const deed =
  (
    made: (home: TestApp) => Promise<Filled>,
    path: (filled: Filled) => string,
    fields: Record<string, string> = {},
  ) =>
  async (home: TestApp): Promise<Deed> => ({ url: path(await made(home)), sent: form(fields) });

const inPlan =
  (rest: string) =>
  ({ plan }: Filled): string =>
    `/plans/${plan}/${rest}`;
const onEntry =
  (rest: string) =>
  (filled: Filled): string =>
    `${entryOf(filled)}/${rest}`;

const takenOut = async (home: TestApp): Promise<Filled> => {
  const filled = await filledPlan(home);
  await home.clerk('POST', `${entryOf(filled)}/remove`, form({ reason: 'Another plan has it.' }));
  return filled;
};

/** Ties a decision to the objective, or unties it. */
const tieOf =
  (end: '' | '/untie') =>
  async (home: TestApp): Promise<Deed> => {
    const { plan, objective } = await filledPlan(home);
    const sent = form({ tie: `resolution:${(await decidedAt(home)).id}` });
    const at = `/plans/${plan}/objectives/${objective}/ties`;
    if (end !== '') await home.clerk('POST', at, sent);
    return { url: `${at}${end}`, sent };
  };

const head = { kind: 'service plan', name: 'Service plan' };

/** How each form of a plan is used. */
export const deedsOfPlans: Deeds = {
  '/boards/:board/plans/new': async (home) => ({
    url: `/boards/${await home.inScope(async (tx, scope) => (await ensureBody(tx, scope, 'Corporate Parenting Board')).id)}/plans/new`,
    sent: form(head),
  }),
  '/plans/:plan/head': deed(filledPlan, inPlan('head'), head),
  '/plans/:plan/end': deed(filledPlan, inPlan('end')),
  '/plans/:plan/views': deed(filledPlan, inPlan('views'), { name: 'Late', query: '?state=late' }),
  '/plans/:plan/views/forget': deed(filledPlan, inPlan('views/forget'), { name: 'Late' }),
  '/plans/:plan/publish': deed(filledPlan, inPlan('publish')),
  '/plans/:plan/withdraw': deed(publishedPlan, inPlan('withdraw')),
  '/plans/:plan/objectives/new': deed(filledPlan, inPlan('objectives/new'), { title: 'Homes' }),
  '/plans/:plan/objectives/:part/edit': deed(
    filledPlan,
    ({ plan, objective }) => `/plans/${plan}/objectives/${objective}/edit`,
    { title: 'Homes', seen: '1' },
  ),
  '/plans/:plan/objectives/:part/ties': tieOf(''),
  '/plans/:plan/objectives/:part/ties/untie': tieOf('/untie'),
  '/plans/:plan/parts/new': deed(filledPlan, inPlan('parts/new'), { activity: 'Find four homes' }),
  '/plans/:plan/parts/:part/edit': deed(filledPlan, onEntry('edit'), { activity: 'Open two', seen: '1' }),
  '/plans/:plan/parts/:part/update': deed(filledPlan, onEntry('update'), { said: 'It goes on.', seen: '1' }),
  '/plans/:plan/parts/:part/remove': deed(filledPlan, onEntry('remove'), { reason: 'Another plan has it.' }),
  '/plans/:plan/parts/:part/put-back': deed(takenOut, onEntry('put-back')),
};
