import { describe, expect, it } from 'vitest';
import { type LineForm, type LineKind, readDue, readLine } from './lines.ts';

const today = '2026-03-10';
const typed: LineForm = { text: 'Write to the lantern makers', who: 'Alder', due: '', leftRoom: '' };

describe('by when', () => {
  it.each([
    ['', null],
    ['26 July 2026', '2026-07-26'],
    ['26/7/2026', '2026-07-26'],
    ['2026-07-26', '2026-07-26'],
    ['26 July', '2026-07-26'],
    ['10 March', '2026-03-10'],
    ['9 March', '2027-03-09'],
    ['29 February', '2028-02-29'],
  ])('"%s" is %s', (due, date) => {
    expect(readDue(due, today)).toEqual({ ok: true, value: date });
  });

  it.each(['soon', '31 April 2026', '31 April', 'Monday 26 July 2026'])('"%s" is refused', (due) => {
    expect(readDue(due, today).ok).toBe(false);
  });
});

describe('a line as typed', () => {
  it.each<[LineKind, object]>([
    ['resolution', { who: null, due: null, leftRoom: null }],
    ['action', { who: 'Alder', due: '2026-07-26', leftRoom: null }],
    ['promise', { who: 'Alder', due: '2026-07-26', leftRoom: null }],
    ['declaration', { who: 'Alder', due: null, leftRoom: true }],
    ['feedback', { who: 'Alder', due: null, leftRoom: null }],
    ['deferral', { who: null, due: null, leftRoom: null }],
  ])('%s', (kind, fields) => {
    const read = readLine(kind, { ...typed, due: '26 July 2026', leftRoom: 'yes' }, today);
    expect(read).toEqual({ ok: true, value: { text: 'Write to the lantern makers', ...fields } });
  });

  it.each<[LineKind, Partial<LineForm>, string[]]>([
    ['resolution', { text: ' ' }, ['text']],
    ['action', { text: '', who: '', due: 'soon' }, ['text', 'who', 'due']],
    ['promise', { who: '' }, ['who']],
    ['declaration', { who: '' }, ['who']],
    ['feedback', { who: '' }, ['who']],
    ['deferral', { text: '' }, ['text']],
  ])('%s with %j is refused at %j', (kind, parts, fields) => {
    const read = readLine(kind, { ...typed, ...parts }, today);
    expect(read.ok ? [] : Object.keys(read.reason)).toEqual(fields);
  });
});
