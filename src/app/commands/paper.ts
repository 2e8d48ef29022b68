import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { addPapers, readPapers } from '../../features/publishing/index.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { type Run, WrongUsage } from '../command.ts';
import { meetingNamed } from '../find-meeting.ts';
import { forCouncil } from '../ground.ts';

const readFiles = (paths: string[]) =>
  Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path).catch(() => {
        throw new WrongUsage(`${path} cannot be read.`);
      });
      return { name: basename(path), bytes };
    }),
  );

export const paper: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { item: { type: 'string' }, authority: { type: 'string' } },
  });
  const [named, ...paths] = positionals;
  if (!named || paths.length === 0) throw new WrongUsage('Name the meeting and at least one file.');
  const files = await readPapers(await readFiles(paths));
  return forCouncil(settings, 'paper', values.authority, async ({ connected, scope }) => {
    const remarks = await withScope(connected, scope, async (tx) => {
      const meeting = await meetingNamed(tx, scope, named);
      const item = meeting.items.find((one) => one.number === values.item);
      if (values.item !== undefined && !item)
        throw new WrongUsage(`The agenda has no item "${values.item}".`);
      return addPapers(tx, scope, { meetingId: meeting.id, itemId: item?.id ?? null }, files);
    });
    for (const remark of remarks) terminal.err(`${remark}\n`);
    terminal.out(`${JSON.stringify({ added: files.length })}\n`);
    return 0;
  });
};
