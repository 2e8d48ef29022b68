import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const source = fileURLToPath(new URL('../../', import.meta.url));
/** Below node_modules, where the packages are found. */
const folder = join(source, '..', 'node_modules', '.cache', 'hearth', 'programs');

/** What a file of ours looks for beside itself stays there. */
const ownAddress: Plugin = {
  name: 'own address',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      const contents = (await readFile(path, 'utf8')).replaceAll('import.meta.url', address);
      return { contents, loader: extname(path) === '.tsx' ? 'tsx' : 'ts' };
    });
  },
};

/**
 * A program of ours in one file, for tests that start it again and again: Node.js takes a third longer to find and read
 * a thousand. Packages stay where they are. Answers the path of the file.
 */
export const inOneFile = async (program: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [program],
    bundle: true,
    write: false,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [ownAddress],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return file;
};
