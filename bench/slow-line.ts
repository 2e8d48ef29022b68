import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Milliseconds that everything takes each way, and bytes a second that come down, over all connections together. */
type Line = { delay: number; bytesASecond: number };

/** Slow 3G, as browsers' own tools simulate it: 400 kbit/s, 400 ms there and back. */
export const slow3g: Line = { delay: 200, bytesASecond: 50_000 };

/** So many bytes come in one piece. */
const piece = 1460;

/** Does one thing after the other, none before its time (as performance.now() tells it). */
const inOrder = () => {
  let last: Promise<unknown> = Promise.resolve();
  return (at: number, work: () => unknown): void => {
    last = last
      .then(() => new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now()))))
      .then(work);
  };
};

/** A site's address as it is reached over a slow line. What is cut off mid-way just ends, as a line does. */
export type SlowLine = { address: string; stop(): Promise<void> };

/**
 * Stands before a site as a slow line. All that a browser asks goes over it, also what its service worker asks, which the
 * browser's own simulation leaves out. Opening a connection takes one way there and back more.
 */
export const openSlowLine = async (site: string, { delay, bytesASecond }: Line): Promise<SlowLine> => {
  const target = Number(new URL(site).port);
  const open = new Set<Socket>();
  let freeAt = 0;
  const server = createServer((near) => {
    const opened = performance.now() + 2 * delay;
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    const up = inOrder();
    const down = inOrder();
    near.on('data', (bytes) => up(Math.max(performance.now(), opened) + delay, () => far.write(bytes)));
    near.on('end', () => up(performance.now() + delay, () => far.end()));
    far.on('data', (bytes) => {
      for (let from = 0; from < bytes.length; from += piece) {
        const part = bytes.subarray(from, from + piece);
        freeAt = Math.max(performance.now(), freeAt) + (part.length / bytesASecond) * 1000;
        down(freeAt + delay, () => near.write(part));
      }
    });
    far.on('end', () => down(performance.now() + delay, () => near.end()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
