import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from '../route.ts';
import { sendMessage } from './answer.ts';
import { type Grounds, siteOf } from './register.ts';
import { NoSuchAddress, UnusableInput } from './unusable-input.ts';
import { withoutWords } from './without-words.ts';

type Said = { status: number; title: string; lines: string[] };

const tooLarge = new Set(['FST_ERR_CTP_BODY_TOO_LARGE', 'FST_REQ_FILE_TOO_LARGE']);

const sayFor = (error: FastifyError | UnusableInput, requestId: string): Said => {
  if (error instanceof UnusableInput) {
    return { status: 400, title: 'We could not use what was sent', lines: error.lines };
  }
  if (tooLarge.has(error.code)) {
    return {
      status: 413,
      title: 'The file is too large',
      lines: ['A file may have 100 MB at most, and all files of a form 200 MB. Nothing was saved.'],
    };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) {
    return {
      status,
      title: 'We could not use what was sent',
      lines: ['Go back and try again. Nothing was changed.'],
    };
  }
  if (status === 503) {
    return {
      status,
      title: 'The site is very busy',
      lines: ['Please try again in a minute. Nothing was lost.'],
    };
  }
  return {
    status: 500,
    title: 'Something went wrong on our side',
    lines: [
      'Nothing was changed. Please try again in a minute.',
      `If it happens again, tell the clerk and give this number: ${requestId}.`,
    ],
  };
};

const notFoundLines = [
  'If you typed the address, check it is right.',
  'You can also search, or start again from the first page.',
];

/** A failure can be the database's: the page that says so must not need it. */
const siteEvenSo = (grounds: Grounds, request: FastifyRequest): Promise<Site> =>
  siteOf(grounds, request).catch(() => ({
    authority: { id: '', name: 'Hearth', code: null, colour: '#1d5b6e' },
    actor: { kind: 'public' },
    origin: '',
    path: request.url,
    url: request.url,
    sections: [],
    desks: [],
    tabs: [],
    boardPages: [],
  }));

/** Answers an address that cannot even be read, which no route ever sees. Used as Fastify's frameworkErrors. */
export const answerBadAddress =
  (grounds: Grounds) =>
  async (_error: Error, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const site = await siteEvenSo(grounds, request);
    sendMessage(reply, request, site, 400, 'We could not read that address', notFoundLines);
  };

/** Every failure becomes a page in plain words; the stack stays in the log. */
export const registerErrors = (app: FastifyInstance, grounds: Grounds): void => {
  app.setErrorHandler<FastifyError | UnusableInput | NoSuchAddress>(async (error, request, reply) => {
    const site = await siteEvenSo(grounds, request);
    if (error instanceof NoSuchAddress) {
      return sendMessage(reply, request, site, 404, 'Page not found', notFoundLines);
    }
    const said = sayFor(error, request.id);
    if (said.status === 500) request.log.error({ error: withoutWords(error) }, 'request failed');
    return sendMessage(reply, request, site, said.status, said.title, said.lines);
  });
  app.setNotFoundHandler(async (request, reply) =>
    sendMessage(reply, request, await siteEvenSo(grounds, request), 404, 'Page not found', notFoundLines),
  );
};
