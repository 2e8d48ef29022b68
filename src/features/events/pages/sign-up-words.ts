import type { Hours } from '../../voice/index.ts';
import type { SignUp } from '../rules/read-sign-up.ts';

/**
 * What happens next, for whoever sent the form: the same words whether or not the address was known, since anybody can type
 * any address.
 */
export const nextWords = (
  { contact, carer }: Pick<SignUp, 'contact' | 'carer'>,
  gets: 'place' | 'waiting',
  { team, readWhen }: Hours,
): string =>
  [
    gets === 'place'
      ? 'There is room for you.'
      : 'It is full now, so you go on the waiting list. If a place comes free, you move up.',
    contact.kind === 'e-mail'
      ? `We have sent a letter to ${contact.contact}. It says how things stand, and it has your own link. Look in spam too.`
      : `We text or call ${contact.contact} to tell you how things stand. ${team} does that ${readWhen}.`,
    ...(carer ? [`We also ask ${carer.name}. Your place is sure when they say yes.`] : []),
  ].join(' ');
