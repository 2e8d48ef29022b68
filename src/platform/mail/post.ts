import { createTransport } from 'nodemailer';
import type { Letter } from './rules/letter.ts';
import { type Refusal, refusalWords } from './rules/refusal-words.ts';

/** Where a letter goes: `copy` is a second address that its reader sees. */
export type Receiver = { address: string; copy: string | null };

/** What became of handing a letter over. */
export type Handed = { ok: true } | ({ ok: false } & Refusal);

/** Hands letters to a mail server. `id` stays the same when a letter is tried again, so that receivers know it. */
export type Post = { hand(id: string, letter: Letter, receiver: Receiver): Promise<Handed>; close(): void };

/** Milliseconds a mail server may be silent. Together far less than the lease on a letter. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

const domainOf = (from: string): string => /@([\w.-]+)/.exec(from)?.[1] ?? 'hearth.invalid';

/** The mail server of SMTP_URL (`smtp://user:password@host:port`), sending as `from`. Throws nothing. */
export const smtpPost = (url: string, from: string): Post => {
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience });
  return {
    hand: async (id, { subject, text, html, stop }, { address, copy }) => {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address },
          ...(copy !== null && { cc: { name: '', address: copy } }),
          subject,
          text,
          html,
          messageId: `<${id}@${domainOf(from)}>`,
          // Holiday notices and the like do not answer.
          headers: {
            'Auto-Submitted': 'auto-generated',
            // Mail programs may stop such letters with one click (RFC 8058).
            ...(stop !== null && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
          ...(stop !== null && { list: { unsubscribe: stop } }),
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, ...refusalWords(error) };
      }
    },
    close: () => transport.close(),
  };
};
