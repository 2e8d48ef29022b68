import { setVoice, takePost } from '../../features/voice/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Scope } from '../../kernel/scope.ts';
import { inZone, type Tx } from '../../platform/database/transaction.ts';

/** What waits to be read when somebody looks around. */
const waiting = [
  'My bus pass runs out when I turn 18. Could it go on until 25?',
  'At my review there were nine people. I would like to choose who comes.',
];

/** The participation team's hours, who is told of danger, and a few messages that wait. */
export const addDemoVoice = (tx: Tx, scope: Scope, at: Date, today: string): Promise<void> =>
  inZone(tx, scope, 'voice', async (there) => {
    await setVoice(tx, there, {
      hours: {
        team: 'The participation team',
        phone: '01632 960123',
        readWhen: 'Monday to Friday, 9am to 5pm',
      },
      lead: { post: 'Safeguarding officer on duty', email: 'safeguarding@exampleshire.example' },
    });
    for (const words of waiting) {
      const came = { form: 'An ask', aboutId: null, key: newId(), at, today };
      const post = { words, firstName: '', mayShow: true, fromRobot: false };
      const taken = await takePost(tx, there, came, post);
      if (!taken.ok) throw new Error(taken.reason);
    }
  });
