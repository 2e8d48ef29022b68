import { type Clock, todayIn } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/scope.ts';
import { peopleHolding } from '../access/role-queries.ts';
import type { Tx } from '../database/transaction.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { headOf } from './chain-queries.ts';
import { headText } from './rules/chain.ts';

/** Hands the head of the audit log to every administrator, so that it is kept where the database's owner cannot reach. */
export const mailHead = async (tx: Tx, scope: Scope, clock: Clock): Promise<void> => {
  const today = todayIn(clock);
  const head = headText(await headOf(tx, scope));
  for (const { id } of await peopleHolding(tx, scope, ['administrator'], null, today)) {
    await queueMail(tx, scope, {
      to: id,
      key: `audit head ${today} ${id}`,
      subject: 'Keep this: the seal of the audit log',
      paragraphs: [
        'Please keep this letter. With it anyone can tell later whether the audit log was changed or shortened.',
        head,
        `To check the log: bin/hearth audit verify --head ${head}`,
      ],
      link: '/administration/audit',
    });
  }
};
