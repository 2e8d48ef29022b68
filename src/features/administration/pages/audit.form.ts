import { z } from 'zod';
import type { LogFilter } from '../../../platform/audit/log-queries.ts';

const word = z.string().trim().max(100, 'Use 100 characters at most.').default('');
const day = z.union([z.literal(''), z.iso.date('Give a day that exists, such as 2026-03-10.')]).default('');

/** The filter as the page's form sends it: empty fields look for anything. */
export const auditQuery = z.object({
  person: z.union([z.literal(''), z.uuid()]).catch(''),
  deed: word,
  subject: word,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});

export type AuditQuery = z.infer<typeof auditQuery>;

/** The filter as the log is read with it. */
export const filterOf = ({ person, deed, subject, from, to }: AuditQuery): LogFilter => ({
  personId: person || null,
  deed: deed || null,
  subject: subject || null,
  from: from || null,
  to: to || null,
});

/** The filter as an address carries it. */
export const addressOf = (path: string, { page, ...fields }: AuditQuery, to = 1): string => {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const query = new URLSearchParams(to === 1 ? filled : [...filled, ['page', String(to)]]).toString();
  return query === '' ? path : `${path}?${query}`;
};
