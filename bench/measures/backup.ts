import { createReadStream, createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { migrations } from '../../src/app/ground.ts';
import { makeBackup } from '../../src/platform/database/backup/make-backup.ts';
import { withBackup } from '../../src/platform/database/backup/read-backup.ts';
import { restoreBackup } from '../../src/platform/database/backup/restore-backup.ts';
import { reachServer } from '../../src/platform/database/open.ts';
import { withScope } from '../../src/platform/database/transaction.ts';
import { keepFile } from '../../src/platform/files/files.ts';
import { newCouncil, withDatabase } from '../council.ts';
import type { Measure } from '../row.ts';
import { secondsOf } from '../timing.ts';

const files = 20;
const fileBytes = 2_000_000;
const megabytes = (files * fileBytes) / 1e6;

/** Bytes like those of PDFs: they hardly get smaller. Always the same. */
const packedBytes = (seed: number): Buffer => {
  const bytes = Buffer.alloc(fileBytes);
  let state = seed + 1;
  for (let at = 0; at < fileBytes; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE((state ^ (state >>> 13)) >>> 0, at);
  }
  return bytes;
};

const restore = async (file: string, dataFolder: string): Promise<number> => {
  const server = await reachServer({ databaseUrl: null, dataFolder });
  try {
    return await secondsOf(() =>
      withBackup(file, (checked) => restoreBackup(server.owner, migrations, checked)),
    );
  } finally {
    await server.leave();
  }
};

/** Backup and restore of a database of kept files, against packing and unpacking the same files with gzip. */
export const backup: Measure = () =>
  withDatabase(async (database, folder) => {
    const { scope } = await newCouncil(database, 'Eastmere County Council');
    const contents = Array.from({ length: files }, (_, seed) => packedBytes(seed));
    await withScope(database.connected, scope, async (tx) => {
      for (const bytes of contents) await keepFile(tx, scope, bytes);
    });
    const at = (name: string): string => join(folder, name);
    await writeFile(at('raw'), Buffer.concat(contents));
    const backedUp = await secondsOf(() => makeBackup(database.owner, at('backup')));
    const packed = await secondsOf(() =>
      pipeline(createReadStream(at('raw')), createGzip({ level: 1 }), createWriteStream(at('raw.gz'))),
    );
    const restored = await restore(at('backup'), at('restored'));
    const unpacked = await secondsOf(() =>
      pipeline(createReadStream(at('raw.gz')), createGunzip(), createWriteStream(at('raw again'))),
    );
    const unit = 'MB/s';
    return [
      {
        name: `Backup of ${megabytes} MB of files`,
        figure: megabytes / backedUp,
        unit,
        baseline: { name: 'the same files through gzip', figure: megabytes / packed },
      },
      {
        name: `Restore of ${megabytes} MB of files, checked first`,
        figure: megabytes / restored,
        unit,
        baseline: { name: 'the same files through gunzip', figure: megabytes / unpacked },
      },
    ];
  });
