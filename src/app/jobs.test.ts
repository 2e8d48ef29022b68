import { expect, it } from 'vitest';
import { jobsWith } from './jobs.ts';

it('names every job once, in letters that the queue takes', () => {
  const names = jobsWith(null).map(({ name }) => name);
  expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
