import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { type AgeBand, ageBands, needsCarer } from './ages.ts';
import { readEmail } from './read-form.ts';

/** Somebody asks to join a group. */
export type Joining = { ageBand: AgeBand; reach: string; email: string };

const bandIn = (typed: Typed): AgeBand | undefined =>
  ageBands.find((band) => band === textIn(typed, 'ageBand'));

/** Reads how old somebody is and how to reach them: a telephone, somebody who passes it on, or an e-mail address. */
export const readJoining = (typed: Typed): Result<Joining, Mistake> => {
  const ageBand = bandIn(typed);
  if (ageBand === undefined) return refused({ field: 'ageBand', text: 'Tell us how old you are.' });
  const email = readEmail(typed, 'email');
  if (!email.ok) return email;
  const reach = textIn(typed, 'reach');
  if (reach === '' && email.value === '')
    return refused({ field: 'reach', text: 'Tell us how we can reach you.' });
  return reach.length > 200
    ? refused({ field: 'reach', text: 'Use 200 letters at most.' })
    : ok({ ageBand, reach, email: email.value });
};

/** What a worker decides of somebody: how old they are, their groups, their e-mail address, who else agreed. */
export type Confirming = { ageBand: AgeBand; groups: string[]; email: string; carerAgreed: string };

/** Reads what a worker decides. Until sixteen a parent or carer has agreed, and it is written down who and when. */
export const readConfirming = (typed: Typed): Result<Confirming, Mistake> => {
  const ageBand = bandIn(typed);
  if (ageBand === undefined) return refused({ field: 'ageBand', text: 'Choose how old they are.' });
  const groups = manyIn(typed, 'groups');
  if (groups.length === 0) return refused({ field: 'groups', text: 'Choose a group, or several.' });
  const email = readEmail(typed, 'email');
  if (!email.ok) return email;
  const carerAgreed = textIn(typed, 'carerAgreed');
  if (needsCarer(ageBand) && carerAgreed === '')
    return refused({
      field: 'carerAgreed',
      text: 'They are under 16. Write down which parent or carer agreed, and on which day.',
    });
  return carerAgreed.length > 200
    ? refused({ field: 'carerAgreed', text: 'Use 200 letters at most.' })
    : ok({ ageBand, groups, email: email.value, carerAgreed });
};
