import { parse } from 'parse5';
import { readPublished } from '../../src/features/publishing/index.ts';
import { modernGovPage } from '../inputs/moderngov-page.ts';
import { publishedPack } from '../inputs/published-pack.ts';
import type { Measure, Row } from '../row.ts';
import { medianSeconds } from '../timing.ts';

type File = { name: string; bytes: Uint8Array; meetings: number };

const megabytes = 5;
const rounds = 5;

/** Files of 5 MB together; `meetings` is how many each one tells of. */
const filesOf = (content: (meeting: number) => string, meetings: number): File[] => {
  const files: File[] = [];
  for (let size = 0; size < megabytes * 1e6; ) {
    const bytes = Buffer.from(content(files.length + 1));
    files.push({ name: `${files.length + 1}`, bytes, meetings });
    size += bytes.length;
  }
  return files;
};

const readAll = async (files: File[]): Promise<void> => {
  for (const file of files) {
    const { meetings } = await readPublished(file);
    if (meetings.length !== file.meetings) throw new Error('A sample file was not read as it was meant.');
  }
};

const megabytesASecond = async (files: File[], work: () => unknown): Promise<number> => {
  await work();
  return files.reduce((sum, file) => sum + file.bytes.length, 0) / 1e6 / (await medianSeconds(rounds, work));
};

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const compare = async (
  name: string,
  files: File[],
  floor: string,
  work: (text: string) => unknown,
): Promise<Row> => ({
  name,
  figure: await megabytesASecond(files, () => readAll(files)),
  unit: 'MB/s',
  baseline: {
    name: floor,
    figure: await megabytesASecond(files, () => files.map(({ bytes }) => work(decode(bytes)))),
  },
});

/** Reading published files into meetings, against the least that any reader of them has to do. */
export const importer: Measure = async () => [
  await compare(
    'Importer, text of packs',
    filesOf(publishedPack, 2),
    'only decoding and splitting into lines',
    (text) => text.split(/\r\n|[\r\n\f]/),
  ),
  await compare(
    'Importer, Modern.Gov pages',
    filesOf(modernGovPage, 1),
    'only decoding and parsing (parse5)',
    (text) => parse(text, { sourceCodeLocationInfo: true }),
  ),
];
