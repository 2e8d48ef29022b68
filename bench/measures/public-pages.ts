import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { withFolder } from '../folder.ts';
import { publishedPack } from '../inputs/published-pack.ts';
import type { Measure, Row } from '../row.ts';
import { bareFastify, hearth, runToEnd, type Site, startSite } from '../site.ts';

const packs = 50;
const connections = 50;
/** In seconds. */
const warmUp = 2;
const duration = 8;
/** As a browser asks: the answer comes compressed. */
const headers = { 'accept-encoding': 'gzip, deflate, br' };

type Load = { pagesASecond: number; p99: number };

const load = async (url: string): Promise<Load> => {
  await autocannon({ url, connections, headers, duration: warmUp });
  const { requests, latency, errors, timeouts, non2xx } = await autocannon({
    url,
    connections,
    headers,
    duration,
  });
  if (errors + timeouts + non2xx > 0) throw new Error(`${url} failed under load.`);
  return { pagesASecond: requests.average, p99: latency.p99 };
};

const withSite = async <Value>(site: Site, work: (address: string) => Promise<Value>): Promise<Value> => {
  try {
    return await work(site.address);
  } finally {
    await site.stop();
  }
};

/** How many bytes of a page go over the line. */
const bytesOf = async (url: string): Promise<number> => {
  const response = await fetch(url, { headers });
  const said = response.headers.get('content-length');
  if (said !== null) return Number(said);
  const { throughput, requests } = await autocannon({ url, connections: 1, headers, amount: 20 });
  return Math.round(throughput.total / requests.total);
};

const read = async <Shape>(url: string): Promise<Shape> => (await (await fetch(url)).json()) as Shape;

/** The pages that are measured, as a visitor would find them. */
const pagesOf = async (address: string): Promise<{ name: string; path: string }[]> => {
  const { meetings } = await read<{ meetings: { slug: string }[] }>(`${address}/index.json`);
  // The newest meeting has no minutes yet.
  const path = `/meetings/${meetings[1]?.slug}`;
  const { meeting } = await read<{ meeting: { items: { slug: string }[] } }>(`${address}${path}.json`);
  return [
    { name: 'First page', path: '/' },
    { name: 'A meeting', path },
    { name: 'An agenda item', path: `${path}/items/${meeting.items[2]?.slug}` },
    { name: 'A search', path: '/search?words=foster+carers' },
  ];
};

const rowsOf = (name: string, product: Load, bare: Load): Row[] => [
  {
    name: `${name}, ${connections} connections`,
    figure: product.pagesASecond,
    unit: 'pages/s',
    baseline: { name: 'bare Fastify, as many bytes', figure: bare.pagesASecond },
  },
  {
    name: `${name}, slowest of a hundred (p99)`,
    figure: product.p99,
    unit: 'ms',
    baseline: { name: 'bare Fastify, as many bytes', figure: bare.p99 },
  },
];

const measurePages = async (dataFolder: string): Promise<Row[]> => {
  const measured = await withSite(await startSite(hearth(dataFolder, ['start'])), async (address) => {
    const loads: { name: string; bytes: number; product: Load }[] = [];
    for (const { name, path } of await pagesOf(address)) {
      const url = `${address}${path}`;
      loads.push({ name, bytes: await bytesOf(url), product: await load(url) });
    }
    return loads;
  });
  const rows: Row[] = [];
  for (const { name, bytes, product } of measured) {
    const bare = await withSite(await startSite(bareFastify(bytes)), load);
    rows.push(...rowsOf(name, product, bare));
  }
  return rows;
};

/** The public site of a board with eight years of meetings, under load, on its embedded database. */
export const publicPages: Measure = () =>
  withFolder(async (folder) => {
    const files = Array.from({ length: packs }, (_, index) => join(folder, `pack-${index + 1}.txt`));
    for (const [index, file] of files.entries()) await writeFile(file, publishedPack(index + 1));
    const dataFolder = join(folder, 'data');
    await runToEnd(hearth(dataFolder, ['import', 'published', ...files, '--publish']));
    return measurePages(dataFolder);
  });
