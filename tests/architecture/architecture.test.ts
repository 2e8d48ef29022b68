import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { impureUses, mustBePure } from './clock-and-environment.ts';
import { readDependencies, ruleNames, type Violation } from './dependencies.ts';
import { allowed, planted } from './planted.ts';
import { filesBelow, isTypeScript, root } from './source-files.ts';

/** Writes a tree into a folder of its own, next to our packages, and reads its dependencies. */
const readPlanted = async (files: Record<string, string>): Promise<Violation[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return (await readDependencies(folder)).violations;
};

describe('what imports what', () => {
  let read: Awaited<ReturnType<typeof readDependencies>>;
  beforeAll(async () => {
    read = await readDependencies(root);
  });

  it('is read from every module of the product', () => {
    const onDisk = filesBelow('src').filter(isTypeScript);
    expect(read.modules.filter(isTypeScript).sort()).toEqual(onDisk.sort());
  });

  it('follows every rule', () => {
    expect(read.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  it.each(planted)('is noticed when $title ($rule)', async ({ rule, files }) => {
    const violations = await readPlanted(files);
    expect(new Set(violations.map((violation) => violation.rule))).toEqual(new Set([rule]));
  });

  it('is left alone where it is allowed', async () => {
    expect(await readPlanted(allowed)).toEqual([]);
  });

  it('has a planted violation for each rule', () => {
    expect([...new Set(planted.map((plant) => plant.rule))].sort()).toEqual([...ruleNames].sort());
  });

  it('places every feature in the order', () => {
    const ordered = new Set(
      planted.filter((plant) => plant.rule === 'order-of-features').flatMap(featuresOf),
    );
    const unplaced = readdirSync(join(root, 'src/features')).filter((feature) => !ordered.has(feature));
    expect(unplaced).toEqual([]);
  });
});

const featuresOf = ({ files }: { files: Record<string, string> }): string[] =>
  Object.keys(files).map((path) => path.split('/')[2] ?? path);

describe('rules, policies, events and the kernel', () => {
  it('use neither clock nor environment', () => {
    const found = filesBelow('src')
      .filter(mustBePure)
      .flatMap((path) =>
        impureUses(path, readFileSync(join(root, path), 'utf8')).map((use) => `${path}:${use}`),
      );
    expect(found).toEqual([]);
  });

  it.each([
    ['new Date()', 'Date'],
    ['Date.now()', 'Date'],
    ['process.env.TZ', 'process'],
    ['Math.random()', 'Math.random'],
    ['Temporal.Now.plainDateISO()', 'Temporal.Now'],
    ['performance.now()', 'performance'],
    ['globalThis.Date', 'globalThis'],
    ['crypto.randomUUID()', 'crypto'],
    ['{ clock: Date }', 'Date'],
    ['import.meta.dirname', 'import.meta'],
  ])('are noticed when they use %s', (use, name) => {
    expect(
      impureUses('src/features/meetings/rules/quorum.ts', `const one = 1;\nexport const two = ${use};\n`),
    ).toEqual([`2: ${name}`]);
  });

  it.each([
    'export const count = (process: { Date: string }) => process.Date;',
    'export type Deed = { process: string; performance: number };',
    'export const report = { performance: 1 };',
  ])('may call their own things by such a name: %s', (source) => {
    expect(impureUses('src/features/meetings/rules/quorum.ts', source)).toEqual([]);
  });

  it.each([
    ['src/kernel/ids.ts', true],
    ['src/features/meetings/rules/votes/count.ts', true],
    ['src/features/meetings/policy.ts', true],
    ['src/features/meetings/events.ts', true],
    ['src/features/meetings/rules/quorum.test.ts', false],
    ['src/features/meetings/commands.ts', false],
  ])('%s must be pure: %s', (path, pure) => {
    expect(mustBePure(path)).toBe(pure);
  });
});
