import { expect, it } from 'vitest';
import { isOpenOn, readJob } from './kept-job.ts';

const job = {
  kind: 'job',
  title: 'Baker’s helper',
  howToApply: 'Call the shop.',
  openUntil: '31 March 2026',
  offered: '2',
  filled: '1',
};

it('reads what is kept, until when, and how much of it is filled', () => {
  const value = { ...job, openUntil: '2026-03-31', offered: 2, filled: 1 };
  expect(readJob(job)).toEqual({ ok: true, value });
});

it.each([
  [{ kind: 'chore' }, 'kind'],
  [{ title: ' ' }, 'title'],
  [{ howToApply: '' }, 'howToApply'],
  [{ openUntil: '' }, 'openUntil'],
  [{ openUntil: 'soon' }, 'openUntil'],
  [{ offered: '0' }, 'offered'],
  [{ filled: '' }, 'filled'],
  [{ filled: '3' }, 'filled'],
])('asks for what is missing or cannot be: %j', (change, field) => {
  expect(readJob({ ...job, ...change })).toMatchObject({ ok: false, reason: { field } });
});

it.each([
  ['on its last day', { openUntil: '2026-03-10' }, true],
  ['the day after', { openUntil: '2026-03-09' }, false],
  ['when all of it is filled', { allFilled: true }, false],
  ['when who keeps it has left', { endedOn: '2026-03-10' }, false],
  ['while who keeps it has not left yet', { endedOn: '2026-03-11' }, true],
])('is open or not %s', (_, change, is) => {
  const kept = { openUntil: '2026-03-31', allFilled: false, endedOn: null };
  expect(isOpenOn({ ...kept, ...change }, '2026-03-10')).toBe(is);
});
