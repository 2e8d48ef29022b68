import { readAddress, readWords } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { type AgeBand, ageBands, needsCarer } from './ages.ts';

/** Somebody asks to join a group. */
export type Joining = { ageBand: AgeBand; reach: string; email: string };

const bandIn = (typed: Typed): AgeBand | undefined =>
  ageBands.find((band) => band === textIn(typed, 'ageBand'));

/** Reads how old somebody is and how to reach them: a telephone, somebody who passes it on, or an e-mail address. */
export const readJoining = (typed: Typed): Result<Joining, Mistake> => {
  const ageBand = bandIn(typed);
  if (ageBand === undefined) return refused({ field: 'ageBand', text: 'Tell us how old you are.' });
  const email = readAddress(typed, 'email');
  if (!email.ok) return email;
  const reach = readWords(typed, 'reach', email.value === '' ? 'Tell us how we can reach you.' : null);
  return reach.ok ? ok({ ageBand, reach: reach.value, email: email.value }) : reach;
};

/** What a worker decides of somebody: how old they are, their groups, their e-mail address, who else agreed. */
export type Confirming = { ageBand: AgeBand; groups: string[]; email: string; carerAgreed: string };

/** Reads what a worker decides. Until sixteen a parent or carer has agreed, and it is written down who and when. */
export const readConfirming = (typed: Typed): Result<Confirming, Mistake> => {
  const ageBand = bandIn(typed);
  if (ageBand === undefined) return refused({ field: 'ageBand', text: 'Choose how old they are.' });
  const groups = manyIn(typed, 'groups');
  if (groups.length === 0) return refused({ field: 'groups', text: 'Choose a group, or several.' });
  const email = readAddress(typed, 'email');
  if (!email.ok) return email;
  const nobodyAgreed = 'They are under 16. Write down which parent or carer agreed, and on which day.';
  const carerAgreed = readWords(typed, 'carerAgreed', needsCarer(ageBand) ? nobodyAgreed : null);
  return carerAgreed.ok
    ? ok({ ageBand, groups, email: email.value, carerAgreed: carerAgreed.value })
    : carerAgreed;
};
