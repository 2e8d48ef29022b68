import { expect, it } from 'vitest';
import { readFinding, readHomeDid, readPanel } from './panel.ts';

const today = '2026-03-10';

it.each([
  [
    { post: 'Team manager', day: '' },
    { ok: true, value: { post: 'Team manager', day: null, questions: '' } },
  ],
  [
    { post: 'Team manager', day: '20 May 2026' },
    { ok: true, value: { day: '2026-05-20' } },
  ],
  [{ post: '' }, { ok: false, reason: { field: 'post' } }],
  [
    { post: 'Team manager', day: 'soon' },
    { ok: false, reason: { field: 'day' } },
  ],
])('the panel %j is read', (typed, read) => {
  expect(readPanel(typed)).toMatchObject(read);
});

const finding = { home: 'Lantern House', seen: 'A cold room', asks: 'Mend it', visitedOn: '1 March 2026' };

it.each([
  [{}, { ok: true, value: { visitedOn: '2026-03-01' } }],
  [{ seen: '' }, { ok: false, reason: { field: 'seen' } }],
  [{ visitedOn: '11 March 2026' }, { ok: false, reason: { field: 'visitedOn' } }],
])('a finding with %j is read', (changed, read) => {
  expect(readFinding({ ...finding, ...changed }, today)).toMatchObject(read);
});

it.each([
  [
    { did: 'Mended', doneOn: '9 March 2026' },
    { ok: true, value: { did: 'Mended', doneOn: '2026-03-09' } },
  ],
  [
    { did: '', doneOn: '9 March 2026' },
    { ok: false, reason: { field: 'did' } },
  ],
  [
    { did: 'Mended', doneOn: '' },
    { ok: false, reason: { field: 'doneOn' } },
  ],
])('what a home did, %j, is read', (typed, read) => {
  expect(readHomeDid(typed, today)).toMatchObject(read);
});
