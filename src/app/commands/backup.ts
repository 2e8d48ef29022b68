import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '../../platform/database/backup/make-backup.ts';
import { reachServer } from '../../platform/database/open.ts';
import { type Run, WrongUsage } from '../command.ts';
import { summaryOf } from './backup-summary.ts';

export const backup: Run = async (args, terminal, settings) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new WrongUsage('Name one file to write the backup to.');
  const server = await reachServer(settings);
  try {
    terminal.err(`Backing up ${server.where}.\n`);
    const made = await makeBackup(server.owner, resolve(file), (table, rows) =>
      terminal.err(`  ${table}: ${rows}\n`),
    );
    terminal.out(summaryOf(file, made));
    return 0;
  } finally {
    await server.leave();
  }
};
