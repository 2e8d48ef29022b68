import { ok, type Result, refused } from '../../../kernel/result.ts';

/** A person as typed; nothing is lost when it has to be shown again. */
export type PersonForm = { name: string; title: string; email: string; young: string; supporter: string };

export type PersonDetails = {
  name: string;
  title: string | null;
  email: string | null;
  young: boolean;
  supporterId: string | null;
};

/** A field and what is wrong with it. */
export type FieldProblem = { field: keyof PersonForm; text: string };

const address = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** Reads what was typed. A young person is never their own supporter, and nobody else has one. */
export const readPerson = (form: PersonForm, self: string | null): Result<PersonDetails, FieldProblem> => {
  const name = form.name.trim().replace(/\s+/g, ' ');
  const email = form.email.trim().toLowerCase();
  const young = form.young === 'yes';
  const supporterId = young && form.supporter !== '' ? form.supporter : null;
  if (name === '') return refused({ field: 'name', text: 'Type a name.' });
  if (email !== '' && !address.test(email))
    return refused({ field: 'email', text: 'Type the whole e-mail address, such as name@example.org.' });
  if (supporterId !== null && supporterId === self)
    return refused({ field: 'supporter', text: 'Choose somebody else: nobody is their own supporter.' });
  return ok({ name, title: form.title.trim() || null, email: email || null, young, supporterId });
};
