import { isAddress } from '../../../kernel/e-mail-address.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';

/** A lead as typed: a name or a role, the service, an address for mail, and whether they have an account here. */
export type LeadForm = { name: string; service: string; email: string; person: string; mailed: string };

/** What is kept of it. `personId` null: they have no account here. */
export type ReadLead = {
  name: string;
  service: string;
  email: string | null;
  personId: string | null;
  mailed: boolean;
};

/** Reads a lead; what is wrong comes with the field where it is mended. */
export const readLead = (form: LeadForm): Result<ReadLead, { text: string; field: string }> => {
  const [name, service, email] = [form.name.trim(), form.service.trim(), form.email.trim()];
  if (name === '')
    return refused({ text: 'Give a name, or a role such as “Head of housing”.', field: 'name' });
  if (email !== '' && !isAddress(email))
    return refused({ text: 'Give one e-mail address, such as name@example.org.', field: 'email' });
  return ok({
    name,
    service,
    email: email === '' ? null : email,
    personId: form.person === '' ? null : form.person,
    mailed: form.mailed !== '',
  });
};
