import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { slugOf } from '../../../kernel/slug.ts';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import type { Letterhead } from '../letter-files.ts';
import { changeLetter, type LetterRefusal, markLetterSent } from '../letters.ts';
import { findLetter, type Letter } from '../letters-queries.ts';
import { mayWriteLetters } from '../policy.ts';
import { type LetterForm, letterView } from './letter.view.tsx';
import { atBoard, boardParams, formPage, id, line, type NamedBody, reading, words } from './with-meeting.tsx';

const params = boardParams.extend({ letter: id });

const done: Record<string, string> = {
  saved: 'The letter is saved.',
  sent: 'The letter is marked as sent. What was sent stays as it is.',
};

type Place = { letter: Letter; body: NamedBody };

const place = async (tx: Tx, scope: Scope, at: z.infer<typeof params>): Promise<Place | null> => {
  const letter = await findLetter(tx, scope, at.board, at.letter);
  const body = await findBody(tx, scope, at.board);
  return letter && body ? { letter, body } : null;
};

type Shown = { form: LetterForm; refused?: LetterRefusal; conflict?: Letter | null; said?: string | null };

const show = ({ letter, body }: Place, { form, refused, conflict = null, said = null }: Shown): Answer => {
  const error = refused ? { text: refused.reason, field: 'words' } : null;
  const view = letterView({ letter, body: body.name, form, error, conflict, done: said });
  const answer = formPage(letter.subject || 'Letter', view, error, { letter });
  return conflict && answer.kind === 'page' ? { ...answer, status: 409 } : answer;
};

const formOf = (letter: Letter): LetterForm => ({ ...letter, seen: letter.version });

/** A letter, to be read, finished and sent. */
export const letterPage = route({
  method: 'GET',
  path: '/boards/:board/letters/:letter',
  zone: 'board',
  at: atBoard,
  can: mayWriteLetters,
  audit: reading,
  params,
  query: z.object({ done: z.string().optional() }),
  handle: ({ inScope, scope, params: at, query }) =>
    inScope(async (tx) => {
      const found = await place(tx, scope, at);
      return found
        ? show(found, { form: formOf(found.letter), said: done[query.done ?? ''] ?? null })
        : notFound('that letter');
    }),
});

const seen = z.coerce.number().int().catch(0);

/** Saves a letter over the version that its writer saw. */
export const saveLetter = route({
  method: 'POST',
  path: '/boards/:board/letters/:letter',
  zone: 'board',
  at: atBoard,
  can: mayWriteLetters,
  audit: { writes: true, events: ['letter.changed'] },
  params,
  body: z.object({ addressee: line, address: words, subject: line, words, signed: words, seen }),
  handle: ({ inScope, scope, params: at, body }) =>
    inScope(async (tx) => {
      const { seen: version, ...text } = body;
      const saved = await changeLetter(tx, scope, at.board, at.letter, text, version);
      if (saved.ok) return redirect(`/boards/${at.board}/letters/${at.letter}?done=saved`);
      const found = await place(tx, scope, at);
      if (!found) return notFound('that letter');
      const { standing } = saved.reason;
      const conflict = standing && standing.version !== version ? standing : null;
      // Saved again, what was typed goes over the text that both have now been shown beside.
      const form = { ...text, seen: standing?.version ?? version };
      return show(found, { form, refused: saved.reason, conflict });
    }),
});

/** Notes that a person sent the letter. */
export const sendLetter = route({
  method: 'POST',
  path: '/boards/:board/letters/:letter/sent',
  zone: 'board',
  at: atBoard,
  can: mayWriteLetters,
  audit: { writes: true, events: ['letter.sent'] },
  params,
  body: z.object({ seen }),
  handle: ({ inScope, scope, params: at, body, clock }) =>
    inScope(async (tx) => {
      const sent = await markLetterSent(tx, scope, at.board, at.letter, body.seen, todayIn(clock));
      if (sent.ok) return redirect(`/boards/${at.board}/letters/${at.letter}?done=sent`);
      const found = await place(tx, scope, at);
      return found
        ? show(found, { form: formOf(found.letter), refused: sent.reason })
        : notFound('that letter');
    }),
});

/** Loaded when a letter is asked for: what writes Word files would hold up every start. */
const writers = () => import('../letter-files.ts');

const files = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    make: async (letter: Letter, head: Letterhead) => (await writers()).letterAsWord(letter, head),
  },
  pdf: {
    mediaType: 'application/pdf',
    make: async (letter: Letter, head: Letterhead) => (await writers()).letterAsPdf(letter, head),
  },
} as const;

const letterFile = (kind: keyof typeof files) =>
  route({
    method: 'GET',
    path: `/boards/:board/letters/:letter/letter.${kind}`,
    zone: 'board',
    at: atBoard,
    can: mayWriteLetters,
    audit: reading,
    params,
    handle: async ({ inScope, scope, site, params: at, clock }) => {
      const found = await inScope((tx) => place(tx, scope, at));
      if (!found) return notFound('that letter');
      const head: Letterhead = {
        authority: site.authority,
        body: found.body.name,
        madeAt: Math.floor(clock().epochMilliseconds / 1000),
      };
      return {
        kind: 'document',
        mediaType: files[kind].mediaType,
        content: await files[kind].make(found.letter, head),
        fileName: `letter-${slugOf(found.letter.addressee || found.letter.subject)}.${kind}`,
      };
    },
  });

/** The letter in the house template, as Word and as PDF. */
export const letterWord = letterFile('docx');
export const letterPdf = letterFile('pdf');
