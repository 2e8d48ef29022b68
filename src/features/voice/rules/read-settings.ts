import { isAddress } from '../../../kernel/e-mail-address.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

type Settings = {
  hours: { team: string; phone: string; readWhen: string };
  lead: { post: string; email: string };
};

const mostLetters = 200;
const telephone = /^[+\d][\d ()-]{2,20}$/;

const asked: readonly [field: string, text: string][] = [
  ['team', 'Say what the team is called.'],
  ['readWhen', 'Say when messages are read.'],
  ['post', 'Say by their post who is told of danger.'],
];

/** Reads when messages are read and who is told of danger. */
export const readSettings = (typed: Typed): Result<Settings, Mistake> => {
  for (const [field, text] of asked) {
    const words = textIn(typed, field);
    if (words === '') return refused({ field, text });
    if (words.length > mostLetters) return refused({ field, text: `Use ${mostLetters} letters at most.` });
  }
  const phone = textIn(typed, 'phone');
  if (phone !== '' && !telephone.test(phone))
    return refused({ field: 'phone', text: 'Type a telephone number like 01234 567890, or leave it out.' });
  const email = textIn(typed, 'email');
  if (!isAddress(email))
    return refused({ field: 'email', text: 'Type their e-mail address, like name@example.gov.uk.' });
  return ok({
    hours: { team: textIn(typed, 'team'), phone, readWhen: textIn(typed, 'readWhen') },
    lead: { post: textIn(typed, 'post'), email },
  });
};
