import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Where the browser is and the environment it needs to start. */
export type Chromium = { executablePath: string; env: Record<string, string> };

/**
 * The browser the tests run in: an installed one named by CHROMIUM_PATH, or else the one from npm,
 * unpacked once per version and user. Throws in words where this machine can have neither.
 */
export const findChromium = async (): Promise<Chromium> => {
  const installed = process.env.CHROMIUM_PATH;
  if (installed) return { executablePath: installed, env: ownEnvironment() };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The browser from npm runs on Linux x64 only, this is ${process.platform} ${process.arch}. ` +
        'Install Chromium and name it: CHROMIUM_PATH=/path/to/chromium',
    );
  }
  const folder = await unpackedFolder();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...ownEnvironment(),
      HOME: folder,
      FONTCONFIG_PATH: join(folder, 'fonts'),
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    },
  };
};

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** Unpacks beside the final place and renames: whoever is second finds it whole, a killed run leaves no half of it. */
const unpackedFolder = async (): Promise<string> => {
  const user = process.getuid?.() ?? 0;
  const folder = join(tmpdir(), `hearth-chromium-${packageVersion()}-${user}`);
  if (existsSync(folder)) {
    await refuseForeignFolder(folder, user);
    if (isWhole(folder)) return folder;
    await rm(folder, { recursive: true });
  }
  const staging = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'unpack-chromium.ts')], {
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontSettings(folder));
    await mkdir(join(staging, 'font-cache'));
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    if (!isWhole(folder)) throw error;
    await refuseForeignFolder(folder, user);
  }
  return folder;
};

/** Whatever tidies the temporary folder takes files one by one. */
const isWhole = (folder: string): boolean =>
  ['chromium', 'fonts/fonts.conf', 'al2023/lib/libnss3.so'].every((part) => existsSync(join(folder, part)));

/** The temporary folder is everybody's: a browser that somebody else put there is not run. */
const refuseForeignFolder = async (folder: string, user: number): Promise<void> => {
  const found = await lstat(folder);
  if (found.isDirectory() && found.uid === user) return;
  throw new Error(`${folder} belongs to somebody else. Remove it, or set TMPDIR to a folder of your own.`);
};

const packageVersion = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(entry, '..', '..', 'package.json'), 'utf8'),
  );
  return manifest.version;
};

/** The package's own settings point at shared folders below /tmp; these keep to the one folder. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
