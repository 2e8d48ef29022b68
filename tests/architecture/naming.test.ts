import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evasions, saysNothing } from './naming.ts';
import { filesBelow, isTypeScript, root } from './source-files.ts';

const files = filesBelow('src', 'tests', 'bench');

describe('names of files and folders', () => {
  it('say what is inside', () => {
    expect(files.filter(saysNothing)).toEqual([]);
  });

  it.each([
    'src/utils/dates.ts',
    'src/web/helpers.ts',
    'src/common/a.ts',
    'src/kernel/date-utils.ts',
    'tests/Common.ts',
  ])('are noticed when they say nothing: %s', (path) => {
    expect(saysNothing(path)).toBe(true);
  });

  it('may hold such a word as a part of another', () => {
    expect(saysNothing('src/features/board/rules/commonwealth.ts')).toBe(false);
  });
});

describe('tests and checks', () => {
  it('are never skipped or silenced', () => {
    const found = files
      .filter(isTypeScript)
      .flatMap((path) => evasions(readFileSync(join(root, path), 'utf8')).map((line) => `${path}:${line}`));
    expect(found).toEqual([]);
  });

  it.each([
    ['it', 'skip("is late")'],
    ['describe', 'only("alone")'],
    ['it', 'skipIf(slow)("waits")'],
  ])('are noticed when skipped: %s.%s', (...words) => {
    expect(evasions(`\n  ${words.join('.')}`)).toHaveLength(1);
  });

  it.each([
    ['// @ts', 'ignore'],
    ['// @ts', 'expect-error'],
    ['// biome', 'ignore lint: later'],
  ])('are noticed when silenced: %s-%s', (...words) => {
    expect(evasions(words.join('-'))).toHaveLength(1);
  });

  it.each([
    ['one project that is run as a whole', ['architecture', 'all', 'soak']],
    ['one project of its kind', ['architecture', 'unit', 'integration', 'stories', 'soak']],
  ])('are each run by exactly %s', (_, projects) => {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const chosen = projects.map((project) => `--project=${project}`);
    const listed = execFileSync(
      process.execPath,
      [vitest, 'list', '--configLoader=native', '--filesOnly', '--json', ...chosen],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const picked = (JSON.parse(listed) as { file: string }[]).map(({ file }) => file.slice(root.length + 1));
    expect(picked.sort()).toEqual(files.filter((path) => /\.test\.tsx?$/.test(path)).sort());
  });
});
