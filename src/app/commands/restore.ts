import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { withBackup } from '../../platform/database/backup/read-backup.ts';
import { restoreBackup } from '../../platform/database/backup/restore-backup.ts';
import { reachServer } from '../../platform/database/open.ts';
import { type Run, WrongUsage } from '../command.ts';
import { migrations } from '../ground.ts';
import { summaryOf } from './backup-summary.ts';

export const restore: Run = async (args, terminal, settings) => {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new WrongUsage('Name one backup file to restore.');
  terminal.err(`Checking ${file}.\n`);
  // The file first: a database is not even started for one that cannot be used.
  await withBackup(resolve(file), async (checked) => {
    const server = await reachServer(settings);
    try {
      terminal.err(`Restoring into ${server.where}.\n`);
      await restoreBackup(server.owner, migrations, checked, (table, rows) =>
        terminal.err(`  ${table}: ${rows}\n`),
      );
    } finally {
      await server.leave();
    }
    terminal.out(summaryOf(file, checked));
  });
  return 0;
};
