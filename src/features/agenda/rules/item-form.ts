import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Exempt, readExempt } from './exempt.ts';

/** An agenda item as typed. */
export type ItemForm = {
  title: string;
  presenters: string;
  purpose: string;
  minutes: string;
  questions: string;
  verbal: string;
  access: string;
  paragraph: string;
  reason: string;
};

export const emptyItemForm: ItemForm = {
  title: '',
  presenters: '',
  purpose: '',
  minutes: '',
  questions: '',
  verbal: '',
  access: 'public',
  paragraph: '',
  reason: '',
};

export type ItemErrors = Partial<Record<keyof ItemForm, string>>;

export type ItemFields = {
  title: string;
  presenters: { name: string; service: string | null }[];
  purpose: string | null;
  minutes: number | null;
  questions: number | null;
  verbal: boolean;
  exempt: Exempt | null;
};

/** "Bram Oakes, Permanence Service" on a line of its own: who presents, and for whom. */
export const readPresenters = (typed: string): ItemFields['presenters'] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', ...service] = line.split(',').map((part) => part.trim());
      return { name, service: service.join(', ') || null };
    })
    .filter(({ name }) => name !== '');

export const presenterLines = (presenters: ItemFields['presenters']): string =>
  presenters.map(({ name, service }) => (service ? `${name}, ${service}` : name)).join('\n');

const longest = 480;

const readMinutes = (typed: string): number | null | 'wrong' => {
  if (typed.trim() === '') return null;
  const minutes = Number(typed.trim());
  return Number.isInteger(minutes) && minutes >= 0 && minutes <= longest ? minutes : 'wrong';
};

const minutesError = (typed: string): string =>
  `“${typed.trim()}” is not a number of minutes. Give a whole number from 0 to ${longest}, or leave it empty.`;

/** Reads the form, or says for each field what is wrong with it. */
export const readItemForm = (form: ItemForm): Result<ItemFields, ItemErrors> => {
  const minutes = readMinutes(form.minutes);
  const questions = readMinutes(form.questions);
  const exempt = readExempt(form);
  const errors: ItemErrors = {
    ...(form.title.trim() === '' && { title: 'Give the item a title.' }),
    ...(minutes === 'wrong' && { minutes: minutesError(form.minutes) }),
    ...(questions === 'wrong' && { questions: minutesError(form.questions) }),
    ...(!exempt.ok && exempt.reason),
  };
  if (typeof minutes === 'number' && typeof questions === 'number' && questions > minutes)
    errors.questions = `The time for questions is part of the slot: give ${minutes} minutes at most.`;
  if (Object.keys(errors).length > 0 || minutes === 'wrong' || questions === 'wrong' || !exempt.ok)
    return refused(errors);
  return ok({
    title: form.title.trim(),
    presenters: readPresenters(form.presenters),
    purpose: form.purpose.trim() || null,
    minutes,
    questions,
    verbal: form.verbal !== '',
    exempt: exempt.value,
  });
};
