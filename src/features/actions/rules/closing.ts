import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { ActionKind } from './action.ts';

type Closing = { kind: ActionKind; closedOn: string | null; evidence: number; reason: string };

/**
 * An action is closed with evidence that it was done, or with a reason why it is closed without. A recommendation is
 * closed by its answer; without one it can only be withdrawn, which needs a reason.
 */
export const mayClose = ({ kind, closedOn, evidence, reason }: Closing): Result<true> => {
  if (closedOn !== null) return refused('It is closed already.');
  if (reason.trim() !== '') return ok(true);
  if (kind === 'recommendation') {
    return refused('A recommendation is closed by its answer. To withdraw it without one, say why.');
  }
  return evidence > 0 ? ok(true) : refused('Add evidence that it was done, or say why it is closed without.');
};

/** A closed action is opened again with a reason. */
export const mayReopen = (closedOn: string | null, reason: string): Result<true> => {
  if (closedOn === null) return refused('It is open already.');
  return reason.trim() === '' ? refused('Say why it is opened again.') : ok(true);
};

type Answering = { kind: ActionKind; closedOn: string | null; answer: string; reasons: string };

/** Amended or refused needs the reasons that were given; accepted may come without. */
export const mayAnswer = ({ kind, closedOn, answer, reasons }: Answering): Result<true> => {
  if (kind !== 'recommendation') return refused('Only a recommendation is answered.');
  if (closedOn !== null) return refused('It is closed already. Open it again to change its answer.');
  return answer !== 'accepted' && reasons.trim() === ''
    ? refused(`Say what reasons were given for ${answer === 'refused' ? 'refusing it' : 'the change'}.`)
    : ok(true);
};

/** Only what is open changes hands, gets another date or a note. */
export const mayChange = (closedOn: string | null): Result<true> =>
  closedOn === null ? ok(true) : refused('It is closed. Open it again first.');
