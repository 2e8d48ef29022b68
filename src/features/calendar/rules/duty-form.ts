import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Duty } from './duties.ts';
import { readMinutes } from './form-words.ts';

/** Something that comes back every year, as typed. */
export type DutyForm = { title: string; purpose: string; service: string; month: string; minutes: string };

export type DutyErrors = Partial<Record<keyof DutyForm, string>>;

export const emptyDutyForm: DutyForm = { title: '', purpose: '', service: '', month: '5', minutes: '' };

/** Reads the form, or says what cannot be used. */
export const readDutyForm = (form: DutyForm): Result<Duty, DutyErrors> => {
  const title = form.title.trim();
  const month = /^([1-9]|1[0-2])$/.test(form.month) ? Number(form.month) : null;
  const minutes = readMinutes(form.minutes);
  if (title !== '' && month !== null && minutes.ok)
    return ok({
      title,
      purpose: form.purpose.trim(),
      service: form.service.trim() || null,
      month,
      minutes: minutes.value,
    });
  return refused({
    ...(title === '' && { title: 'Say what comes back every year.' }),
    ...(month === null && { month: 'Choose a month.' }),
    ...(!minutes.ok && { minutes: minutes.reason }),
  });
};
