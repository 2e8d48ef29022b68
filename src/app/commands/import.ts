import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import {
  combine,
  type ImportOutcome,
  largestFile,
  type ReadFile,
  readPublished,
  importPublished as saveAll,
  toImportJson,
  tooLarge,
  UnreadableFile,
} from '../../features/publishing/index.ts';
import { counted } from '../../kernel/counted.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { momentOf } from '../../platform/moment.ts';
import type { Settings } from '../../platform/settings.ts';
import { type Run, type Terminal, WrongUsage } from '../command.ts';
import { forCouncil } from '../ground.ts';

/** The files below a folder in the order of their names, hidden ones left out; a file stands for itself. */
const filesAt = async (path: string): Promise<string[]> => {
  const found = await stat(path).catch(() => null);
  if (!found) throw new UnreadableFile(path, 0, 'There is no such file or folder.');
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter((name) => !/(^|[\\/])\./.test(name)).sort();
  const files: string[] = [];
  for (const name of names) {
    if ((await stat(join(path, name))).isFile()) files.push(join(path, name));
  }
  return files;
};

const readOne = async (path: string): Promise<ReadFile> => {
  const { size } = await stat(path);
  if (size > largestFile) throw new UnreadableFile(path, 1, tooLarge(size));
  const bytes = await readFile(path);
  return { name: path, bytes, published: await readPublished({ name: path, bytes }) };
};

/** Reads every file before anything is saved; says of each that cannot be used what is wrong with it. */
const readAll = async (paths: string[], terminal: Terminal): Promise<ReadFile[] | null> => {
  const read: ReadFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for (const path of paths) {
    try {
      for (const file of await filesAt(path)) {
        read.push(await readOne(file));
        if (read.length % 25 === 0) terminal.err(`${read.length} files read …\n`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable.push(error);
    }
  }
  for (const { file, line, message } of unreadable)
    terminal.err(`${line > 0 ? `${file}, line ${line}` : file}: ${message}\n`);
  if (unreadable.length > 0) terminal.err('Nothing was saved.\n');
  return unreadable.length > 0 ? null : read;
};

const save = async (
  read: ReadFile[],
  settings: Settings,
  options: { authority: string | undefined; publishNow: boolean },
): Promise<ImportOutcome> => {
  return forCouncil(settings, 'import', options.authority, async ({ connected, authority, scope }) => {
    const house = { authority, at: momentOf(() => Temporal.Now.instant()) };
    return withScope(connected, scope, (tx) =>
      saveAll(tx, scope, read, { publishNow: options.publishNow, house }),
    );
  });
};

const changed = (outcome: ImportOutcome, change: string): number =>
  outcome.meetings.filter((meeting) => meeting.change === change).length;

const summary = (outcome: ImportOutcome): string => {
  const known = outcome.unchangedFiles.length;
  const said = [
    `${counted(changed(outcome, 'new'), 'new meeting')}, ${changed(outcome, 'updated')} updated,`,
    `${changed(outcome, 'unchanged')} unchanged; ${outcome.published.length} published.`,
    ...(known > 0 ? [`${counted(known, 'file')} brought in before changed nothing.`] : []),
  ];
  return `${said.join(' ')}\n`;
};

const asText = (json: ReturnType<typeof toImportJson>): string =>
  [
    ...json.meetings.map(
      ({ date, body, items }) =>
        `${date ?? 'date not known'}  ${body || 'board not named'}  ${items.length} agenda items`,
    ),
    ...json.papers.map(({ title, kind }) => `paper       ${title} (${kind})`),
    ...json.problems.map(({ file, line, message }) => `please check  ${file}, line ${line}: ${message}`),
    '',
  ].join('\n');

export const importPublished: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'dry-run': { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      authority: { type: 'string' },
    },
  });
  const [what, ...paths] = positionals;
  if (what !== 'published') throw new WrongUsage('Say what to import: "published" is all there is so far.');
  if (paths.length === 0) throw new WrongUsage('Name at least one file or folder.');
  if (values.format !== 'json' && values.format !== 'text') {
    throw new WrongUsage(`There is no format "${values.format}". Choose json or text.`);
  }
  const read = await readAll(paths, terminal);
  if (!read) return 2;
  const { offers, ...together } = combine(read.map((file) => file.published));
  const json = toImportJson(together);
  if (!values['dry-run']) {
    const outcome = await save(read, settings, {
      authority: values.authority,
      publishNow: values.publish,
    });
    terminal.err(summary(outcome));
  }
  for (const { agenda, minutes, reason } of offers) {
    terminal.err(
      `Meetings ${agenda + 1} and ${minutes + 1} may be one: ${reason} Decide at the clerk's desk.\n`,
    );
  }
  terminal.out(values.format === 'json' ? `${JSON.stringify(json, null, 2)}\n` : asText(json));
  return 0;
};
