import { z } from 'zod';
import type { MendForm } from '../rules/mend-form.ts';

/** A form whose fields are known only once the file has been read. */
export const anyForm = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type AnyForm = z.infer<typeof anyForm>;

const parts = ['body', 'day', 'month', 'year', 'time', 'venue', 'kind'] as const;

const longestField = 300;

/** The fields of one meeting out of a form, as typed; `before` stands for what was not sent. */
export const typedFields = (form: AnyForm, prefix: string, before: MendForm): MendForm =>
  Object.fromEntries(
    parts.map((part) => {
      const value = form[`${prefix}${part}`];
      return [part, typeof value === 'string' ? value.slice(0, longestField) : before[part]];
    }),
  ) as MendForm;
