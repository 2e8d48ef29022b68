import { todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { dateWords } from '../../kernel/words-of-time.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { changedChased } from './events.ts';
import { listRequests } from './queries.ts';
import { writeToAsker } from './requests.ts';
import { lettersBy } from './rules/chase.ts';
import { lockRequest, update } from './store.ts';

/** Asks whoever owes it what changed: four weeks after it took place, then every two weeks until they say it. */
export const chaseAskers = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  for (const request of await listRequests(tx, scope)) {
    const letters = lettersBy(request, today);
    const { email } = request;
    if (letters === 0 || email === null) continue;
    const locked = await lockRequest(tx, scope, request.id);
    if (!locked || locked.said_on !== null || locked.chased >= letters) continue;
    await update(tx, scope, 'involvement_request', request.id, { chased: letters });
    await writeToAsker(
      tx,
      scope,
      { id: request.id, email },
      {
        about: `what changed ${letters}`,
        subject: `What changed? ${request.title}`,
        paragraphs: [
          `Young people gave you their time${request.tookPlaceOn === null ? '' : ` on ${dateWords(request.tookPlaceOn)}`}.`,
          'Please tell them what changed because of it, or why nothing did. It takes a few minutes.',
          'We ask every two weeks until you do.',
        ],
      },
    );
    await record(tx, scope, changedChased(request.id));
  }
};

/** Every morning: whoever has not said what changed is asked. */
export const chaseJob: Job = {
  name: 'involvement-what-changed',
  cron: '5 8 * * *',
  run: (tx, scope, clock) => inZone(tx, scope, 'voice', (there) => chaseAskers(tx, there, todayIn(clock))),
};
