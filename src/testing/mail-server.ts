import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as a mail server got it: the envelope, and the message with its lines unfolded and its words decoded. */
export type GotMail = { to: string[]; message: string };

/** A real mail server that keeps what it gets. */
export type MailServer = { url: string; got: GotMail[]; stop(): Promise<void> };

/** An answer other than "accepted": the server's code and words. */
export type Refusing = { code: number; words: string };

const refusalOf = ({ code, words }: Refusing): Error =>
  Object.assign(new Error(words), { responseCode: code });

/** Quoted-printable back to the words that were sent. */
const decoded = (message: string): string =>
  Buffer.from(
    message
      .replace(/=\r\n/g, '')
      .replace(/\r\n/g, '\n')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/**
 * Starts a mail server on loopback. `refuse` says, receiver by receiver, what it does not take; with `user` it asks
 * for that user and the password "secret".
 */
export const mailServer = async ({
  refuse = () => null,
  user,
}: {
  refuse?: (address: string) => Refusing | null;
  user?: string;
} = {}): Promise<MailServer> => {
  const got: GotMail[] = [];
  const server = new SMTPServer({
    authOptional: user === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: (auth, _session, done) =>
      auth.username === user && auth.password === 'secret'
        ? done(null, { user })
        : done(new Error('Wrong password for the user at this server')),
    onRcptTo: ({ address }, _session, done) => {
      const refusing = refuse(address);
      done(refusing === null ? null : refusalOf(refusing));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        got.push({ to, message: decoded(Buffer.concat(chunks).toString('latin1')) });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    got,
    stop: () => new Promise((resolve) => void server.close(() => resolve())),
  };
};
