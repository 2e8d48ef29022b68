import { isAddress, mailboxOf } from '../../../kernel/e-mail-address.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { needsCarer } from './carer.ts';
import { accessNeeds, foodNeeds, known } from './needs.ts';
import type { Way } from './places.ts';

/** How somebody is reached: as they typed it, and as it is compared. */
export type Contact = { contact: string; key: string; kind: 'e-mail' | 'telephone' };

export type Needs = { access: string[]; food: string[] };

/** `carer` is the parent or carer of somebody under 16. */
export type SignUp = {
  firstName: string;
  age: number;
  contact: Contact;
  way: Way;
  needs: Needs;
  carer: { name: string; contact: Contact } | null;
};

const mostLetters = 100;

/** An e-mail address, or a telephone number of Britain or with its country; null for what is neither. */
export const readContact = (typed: string): Contact | null => {
  if (typed.length > mostLetters) return null;
  if (isAddress(typed)) return { contact: typed, key: mailboxOf(typed), kind: 'e-mail' };
  const digits = typed.replaceAll(/[\s()-]/g, '').replace(/^(\+|00)44/, '0');
  return /^(0\d{9,10}|\+\d{8,15})$/.test(digits) ? { contact: typed, key: digits, kind: 'telephone' } : null;
};

export const readNeeds = (typed: Typed): Needs => ({
  access: known(accessNeeds, manyIn(typed, 'access')),
  food: known(foodNeeds, manyIn(typed, 'food')),
});

type Offer = { ways: readonly Way[]; agesFrom: number | null; agesTo: number | null };

const readAge = (typed: Typed, { agesFrom, agesTo }: Offer): Result<number, Mistake> => {
  const wrong = (text: string) => refused({ field: 'age', text });
  const typedAge = textIn(typed, 'age');
  const age = Number(typedAge);
  if (!/^\d{1,2}$/.test(typedAge) || age < 5) return wrong('Tell us how old you are, like 17.');
  if (agesFrom !== null && age < agesFrom) return wrong(`This is for people of ${agesFrom} and over.`);
  if (agesTo !== null && age > agesTo) return wrong(`This is for people up to the age of ${agesTo}.`);
  return ok(age);
};

const readCarer = (typed: Typed, own: Contact): Result<NonNullable<SignUp['carer']>, Mistake> => {
  const name = textIn(typed, 'carerName');
  if (name === '' || name.length > mostLetters)
    return refused({ field: 'carerName', text: 'You are under 16. Tell us who your parent or carer is.' });
  const contact = readContact(textIn(typed, 'carerContact'));
  if (!contact)
    return refused({
      field: 'carerContact',
      text: 'Type an e-mail address or a phone number of your parent or carer.',
    });
  if (contact.key === own.key)
    return refused({
      field: 'carerContact',
      text: 'This is the same as your own. We have to ask your parent or carer themselves.',
    });
  return ok({ name, contact });
};

/** Reads who signs up. `firstName` was read before (voice: readFirstName). */
export const readSignUp = (typed: Typed, firstName: string, offer: Offer): Result<SignUp, Mistake> => {
  if (firstName === '') return refused({ field: 'firstName', text: 'Tell us your first name.' });
  const age = readAge(typed, offer);
  if (!age.ok) return age;
  const contact = readContact(textIn(typed, 'contact'));
  if (!contact)
    return refused({
      field: 'contact',
      text: 'Type an e-mail address, like name@example.org, or a phone number, like 07700 900123.',
    });
  const [only] = offer.ways;
  const way = offer.ways.length === 1 ? only : offer.ways.find((one) => one === textIn(typed, 'way'));
  if (!way) return refused({ field: 'way', text: 'Choose how you want to take part.' });
  const carer = needsCarer(age.value) ? readCarer(typed, contact) : ok(null);
  if (!carer.ok) return carer;
  return ok({
    firstName,
    age: age.value,
    contact,
    way,
    needs: readNeeds(typed),
    carer: carer.value,
  });
};
