import { Agent, request } from 'node:http';

/** An answer, and how long it took from the first byte sent to the last received, in milliseconds. */
export type Answered = { status: number; headers: Record<string, unknown>; body: string; took: number };

/** One person's phone: a connection of its own, as a browser keeps one. */
export const phone = (): Agent => new Agent({ keepAlive: true, maxSockets: 1 });

/** Sends one request from a phone. `fields` makes it a form. */
export const ask = (
  agent: Agent,
  url: string,
  { fields, cookie }: { fields?: Record<string, string>; cookie?: string } = {},
): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const payload = fields && new URLSearchParams(fields).toString();
    const sent = request(
      url,
      {
        agent,
        method: payload === undefined ? 'GET' : 'POST',
        headers: {
          'accept-encoding': 'gzip',
          ...(cookie && { cookie, 'sec-fetch-site': 'same-origin' }),
          ...(payload !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(payload),
          }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString('latin1'),
            took: performance.now() - began,
          }),
        );
      },
    );
    sent.on('error', reject).end(payload);
  });

/** The value that so many per cent of them do not exceed. */
export const percentile = (values: readonly number[], percent: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
};
