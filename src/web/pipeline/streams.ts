import type { FastifyInstance, FastifyReply } from 'fastify';

/** What a handler does with an open stream: it tells of changes by `event`, and answers how to end that. */
export type OpenStream = (tell: (event: string) => void) => () => void;

/** Milliseconds between signs of life, so that nothing between here and the browser takes the line for dead. */
const pulse = 20_000;

const open = new Set<() => void>();

/** Sends server-sent events until the browser goes or the server stops; the browser then comes again by itself. */
export const sendStream = (reply: FastifyReply, stream: OpenStream): FastifyReply => {
  const { raw } = reply.hijack();
  const headers = Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined);
  raw.writeHead(200, {
    ...(Object.fromEntries(headers) as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 3000\n\n');
  const end = stream((event) => raw.write(`event: ${event}\ndata:\n\n`));
  const alive = setInterval(() => raw.write(':\n\n'), pulse);
  const close = (): void => {
    clearInterval(alive);
    end();
    open.delete(close);
    raw.end();
  };
  open.add(close);
  raw.on('close', close);
  return reply;
};

/** Ends every open stream when the server stops: none of them would end by itself. */
export const endStreamsOnStop = (app: FastifyInstance): void => {
  app.addHook('preClose', async () => {
    for (const close of [...open]) close();
  });
};
