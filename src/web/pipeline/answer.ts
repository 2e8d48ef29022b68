import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { renderPage } from '../layout.tsx';
import { messageView } from '../message.view.tsx';
import type { Answer, Site } from '../route.ts';
import { sendStream } from './streams.ts';

const asksJson = Symbol('asks for JSON');
type Marked = { [asksJson]?: true };

/**
 * "/meetings/x.json" is the page "/meetings/x" as data: every page has both, from one model.
 * Used as Fastify's rewriteUrl.
 */
export const dropJsonEnding = (request: IncomingMessage): string => {
  const url = request.url ?? '/';
  const [path = '/', ...query] = url.split('?');
  if (!['GET', 'HEAD'].includes(request.method ?? '') || !path.endsWith('.json')) return url;
  (request as Marked)[asksJson] = true;
  const page = path === '/index.json' ? '/' : path.slice(0, -'.json'.length);
  return [page, ...query].join('?');
};

/** Whether the data of a page was asked for. */
export const wantsJson = (request: FastifyRequest): boolean => (request.raw as Marked)[asksJson] === true;

const attachment = (name: string): string =>
  `inline; filename="${name.replace(/[^\w.-]+/g, '-')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Sends what a handler answered, as a page or as its data. */
export const send = (
  reply: FastifyReply,
  request: FastifyRequest,
  site: Site,
  answer: Answer,
): FastifyReply => {
  if ('cookies' in answer) for (const cookie of answer.cookies ?? []) reply.header('set-cookie', cookie);
  switch (answer.kind) {
    case 'redirect':
      return answer.permanent
        ? reply.redirect(wantsJson(request) ? `${answer.to}.json` : answer.to, 301)
        : reply.redirect(answer.to, 303);
    case 'stream':
      return sendStream(reply, answer.open);
    case 'document':
      if (answer.fileName) reply.header('content-disposition', attachment(answer.fileName));
      return reply
        .status(answer.status ?? 200)
        .type(answer.mediaType)
        .send(answer.content);
    case 'not found':
      return sendMessage(reply, request, site, 404, 'Page not found', [
        `We could not find ${answer.what}.`,
        'If you typed the address, check it is right. You can also search, or start again from the first page.',
      ]);
    case 'page':
      reply.status(answer.status ?? 200);
      if (answer.refreshAfter !== undefined) reply.header('refresh', `${answer.refreshAfter}`);
      if (!wantsJson(request)) return reply.type('text/html; charset=utf-8').send(renderPage(site, answer));
      if (answer.model === undefined)
        return send(reply, request, site, { kind: 'not found', what: 'data behind this page' });
      return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer.model));
  }
};

/** Sends a page that says what happened and how to mend it; the same words as data where data was asked for. */
export const sendMessage = (
  reply: FastifyReply,
  request: FastifyRequest,
  site: Site,
  status: number,
  title: string,
  lines: string[],
): FastifyReply => {
  reply.status(status).header('cache-control', 'no-store');
  if (wantsJson(request))
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ error: title, lines }));
  const view = messageView(title, lines);
  return reply.type('text/html; charset=utf-8').send(renderPage(site, { title, view }));
};
