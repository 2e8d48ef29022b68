import { listMail } from '../../platform/mail/outbox.ts';
import { queueMail } from '../../platform/mail/queue-mail.ts';
import { tidyMail } from '../../platform/mail/store.ts';
import type { TestApp } from '../app.ts';
import type { Deed } from './deed.ts';
import type { Furnish } from './furnishing.ts';

const farOff = new Date('2100-01-01T00:00:00Z');

/** The id of a letter that was given up, as it could not go for a week. */
const letterGivenUp = (home: TestApp): Promise<string> =>
  home.inScope(async (tx, scope) => {
    const letter = { key: 'one', subject: 'Papers are out', paragraphs: ['Please read them.'] };
    await queueMail(tx, scope, { ...letter, toAddress: 'new@example.org' });
    await tidyMail(tx, scope, farOff);
    return (await listMail(tx, scope, { page: 1 })).mails[0]?.id ?? '';
  });

/** A letter among the administrator's. */
export const furnishAdministration: Furnish = async (home) => [
  { prefix: '/administration/outbox/', values: { letter: await letterGivenUp(home) } },
];

export const tryLetterAgain = async (home: TestApp): Promise<Deed> => ({
  url: `/administration/outbox/${await letterGivenUp(home)}/again`,
});
