import { wordLabels } from '../rules/child-form.ts';

const others: Readonly<Record<string, string>> = {
  miles: 'Miles to the child’s home',
  'left-day': 'Not looked after any more since (day)',
  'left-month': 'Not looked after any more since (month)',
  'left-year': 'Not looked after any more since (year)',
};

/** What a field of a child's form is called. */
export const childFieldWords = (field: string): string =>
  ({ ...wordLabels, ...others })[field as keyof typeof wordLabels] ?? field;
