import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FunctionComponent, h } from 'preact';
import { render } from 'preact-render-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { comparable } from './comparable.ts';
import { registry } from './registry.ts';

type Fixture = { name: string; options: object; html: string };

const govuk = join(
  dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')),
  'dist/govuk/components',
);

const packageFixtures = new Map(
  readdirSync(govuk, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, fixturesOf(name)]),
);

function fixturesOf(folder: string): Fixture[] {
  return JSON.parse(readFileSync(join(govuk, folder, 'fixtures.json'), 'utf8')).fixtures;
}

const ported = Object.entries(registry);
const reproduced = new Set<Fixture>();

describe.each(ported)('%s looks as govuk-frontend draws it', (folder, component) => {
  // The one cast: a fixture's options are JSON, which no type can promise to fit.
  const anyComponent = component as FunctionComponent<object>;
  it.each(packageFixtures.get(folder) ?? [])('$name', (fixture) => {
    expect(comparable(render(h(anyComponent, fixture.options)))).toEqual(comparable(fixture.html));
    reproduced.add(fixture);
  });
});

it('every fixture of every ported component is reproduced', () => {
  for (const [folder] of ported) {
    const fixtures = packageFixtures.get(folder) ?? [];
    expect(fixtures, folder).not.toHaveLength(0);
    expect(
      fixtures.filter((fixture) => !reproduced.has(fixture)),
      folder,
    ).toEqual([]);
  }
});

it('every component of the package is ported', () => {
  expect(ported.map(([folder]) => folder).sort()).toEqual([...packageFixtures.keys()].sort());
});

afterAll(() => {
  const total = [...packageFixtures.values()].flat().length;
  process.stdout.write(
    `${reproduced.size} of the ${total} fixtures of govuk-frontend are reproduced, ${ported.length} of its ${packageFixtures.size} components\n`,
  );
});
