/**
 * Why a letter did not go, in words for the administrator: never an address, a password or a server's own text.
 * `kind` tells what was refused: 'server', no letter can go now; 'now', this one later; 'ever', asking again is no use.
 */
export type Refusal = { failure: string; kind: 'server' | 'now' | 'ever' };

const words: Record<string, string> = {
  EAUTH: 'The mail server did not accept the user and password in SMTP_URL.',
  ENOAUTH: 'The mail server asks for a user and password. Add them to SMTP_URL.',
  EDNS: 'The mail server in SMTP_URL was not found.',
  ECONNECTION: 'The mail server did not answer.',
  ESOCKET: 'The mail server did not answer.',
  ETIMEDOUT: 'The mail server did not answer in time.',
  ETLS: 'No safe connection to the mail server could be made.',
  EREQUIRETLS: 'No safe connection to the mail server could be made.',
  EPROTOCOL: 'What answers at SMTP_URL is no mail server.',
};

type SmtpError = { code?: unknown; responseCode?: unknown };

/** Says what became of a letter that a mail server, or the way to it, refused. */
export const refusalWords = (error: unknown): Refusal => {
  const { code, responseCode } = (error ?? {}) as SmtpError;
  const known = words[String(code)];
  if (known !== undefined) return { failure: known, kind: 'server' };
  if (typeof responseCode === 'number') {
    const what = code === 'EENVELOPE' ? 'the address' : 'the letter';
    const forEver = responseCode >= 500 && responseCode !== 503;
    return { failure: `The mail server refused ${what} (${responseCode}).`, kind: forEver ? 'ever' : 'now' };
  }
  if (code === 'EENVELOPE') return { failure: 'The address cannot be used.', kind: 'ever' };
  return { failure: 'The letter could not be handed to the mail server.', kind: 'now' };
};
