import { describe, expect, it } from 'vitest';
import { refusalWords } from './refusal-words.ts';

const refusal = (code: string, responseCode?: number) =>
  Object.assign(new Error('550 5.1.1 <ash@example.org>: Recipient address rejected'), { code, responseCode });

describe('why a letter did not go', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a wrong password',
      refusal('EAUTH', 535),
      'The mail server did not accept the user and password in SMTP_URL.',
      'server',
    ],
    ['no server', refusal('ESOCKET'), 'The mail server did not answer.', 'server'],
    ['a silent server', refusal('ETIMEDOUT'), 'The mail server did not answer in time.', 'server'],
    ['an unknown address', refusal('EENVELOPE', 550), 'The mail server refused the address (550).', 'ever'],
    ['a full letter box', refusal('EENVELOPE', 452), 'The mail server refused the address (452).', 'now'],
    ['a refused letter', refusal('EMESSAGE', 554), 'The mail server refused the letter (554).', 'ever'],
    ['an address that is none', refusal('EENVELOPE'), 'The address cannot be used.', 'ever'],
    ['commands out of order', refusal('EMESSAGE', 503), 'The mail server refused the letter (503).', 'now'],
    [
      'anything else',
      new TypeError('x of undefined'),
      'The letter could not be handed to the mail server.',
      'now',
    ],
    ['nothing at all', undefined, 'The letter could not be handed to the mail server.', 'now'],
  ])('%s', (_what, error, failure, kind) => {
    expect(refusalWords(error)).toEqual({ failure, kind });
  });
});
