import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** More than a member grant or its pot ever holds: ten million pounds. */
const most = 1_000_000_000;

/** An amount as typed, in pence: "£1,250", "1250.50". */
export const readPence = (typed: Typed, field: string, from = 1): Result<number, Mistake> => {
  const found = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d))?$/.exec(textIn(typed, field));
  if (!found) return refused({ field, text: 'Type an amount like £250 or £1,250.50.' });
  const pence = Number((found[1] ?? '').replaceAll(',', '')) * 100 + Number(found[2] ?? 0);
  if (pence < from) return refused({ field, text: 'Type an amount above nothing.' });
  return pence > most ? refused({ field, text: 'Type an amount below £10 million.' }) : ok(pence);
};

/** "£1,250", "£1,250.50". */
export const poundWords = (pence: number): string => {
  const pounds = Math.floor(Math.abs(pence) / 100)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ',');
  const rest = Math.abs(pence) % 100;
  return `${pence < 0 ? '−' : ''}£${pounds}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
};
