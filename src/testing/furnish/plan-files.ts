import { form, type TestApp, upload } from '../app.ts';
import { textFile } from '../builders.ts';
import { emptyPlan, planText } from '../plans.ts';
import type { Deeds } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const planFile = () => upload([textFile('plan.txt', planText)]);

/** A file that waits for somebody to decide on it. Answers the address at which it is brought in. */
const waitingFile = async (home: TestApp, plan: string): Promise<string> =>
  `${(await home.clerk('POST', `/plans/${plan}/bring-in`, await planFile())).headers.location}`;

const broughtIn = async (home: TestApp): Promise<string> => {
  const plan = await emptyPlan(home);
  await home.clerk('POST', await waitingFile(home, plan));
  return plan;
};

/** A plan with objectives and entries, and a file that waits. */
export const furnishPlanFiles: Furnish = async (home) => {
  const plan = await broughtIn(home);
  const file = (await waitingFile(home, plan)).split('/').at(-1) ?? '';
  return [{ prefix: '/plans/:plan', values: { plan, file } }];
};

/** How a file is brought in, read again, and brought back. */
export const deedsOfPlanFiles: Deeds = {
  '/plans/:plan/bring-in': async (home) => ({
    url: `/plans/${await emptyPlan(home)}/bring-in`,
    sent: await planFile(),
  }),
  '/plans/:plan/bring-back': async (home) => ({
    url: `/plans/${await broughtIn(home)}/bring-back`,
    sent: await planFile(),
  }),
  '/plans/:plan/bring-in/:file': async (home) => ({ url: await waitingFile(home, await emptyPlan(home)) }),
  '/plans/:plan/bring-in/:file/columns': async (home) => ({
    url: `${await waitingFile(home, await emptyPlan(home))}/columns`,
    sent: form({ 'column-2': '' }),
  }),
  '/plans/:plan/bring-in/:file/leave': async (home) => ({
    url: `${await waitingFile(home, await emptyPlan(home))}/leave`,
  }),
  '/plans/:plan/bring-back/:file': async (home) => {
    const plan = await broughtIn(home);
    const changed = await upload([textFile('plan.txt', planText.replace('TBC', 'May 2026'))]);
    const { headers } = await home.clerk('POST', `/plans/${plan}/bring-back`, changed);
    return { url: `${headers.location}`, sent: form({ all: 'yes' }) };
  },
};
