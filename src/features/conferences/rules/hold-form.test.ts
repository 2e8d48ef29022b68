import { describe, expect, it } from 'vitest';
import type { Typed } from '../../../kernel/typed-form.ts';
import { holdFormOf, readHoldForm } from './hold-form.ts';

const facts = { kind: 'review', due: '2026-03-02', today: '2026-03-10' } as const;
const form: Typed = {
  day: '2 March 2026',
  outcome: 'plan goes on',
  category: 'neglect',
  children: '3',
  came: '1',
  viewsGiven: '1',
  tooYoung: '1',
  byForm: '1',
  byWorker: '1',
  invited: ['education', 'gp', 'police'],
  present: ['education', 'social worker'],
  report: ['education', 'gp'],
};

describe('what is written down of a conference', () => {
  it('keeps who came, who sent a report, and who did neither', () => {
    const read = readHoldForm(form, facts);
    expect(read).toMatchObject({
      ok: true,
      value: {
        day: '2026-03-02',
        reason: null,
        outcome: 'plan goes on',
        came: 1,
        viewsGiven: 1,
        viewsNotAvailable: 0,
        tooYoung: 1,
        agencies: [
          { agency: 'social worker', invited: false, came: true, report: false },
          { agency: 'education', invited: true, came: true, report: true },
          { agency: 'gp', invited: true, came: false, report: true },
          { agency: 'police', invited: true, came: false, report: false },
        ],
      },
    });
  });

  it('stands in its form as it was written', () => {
    const read = readHoldForm(form, facts);
    if (!read.ok) throw new Error(read.reason.text);
    expect(readHoldForm(holdFormOf(read.value), facts)).toEqual(read);
  });

  it.each<[string, Typed, string, string]>([
    ['late without a reason', { day: '3 March 2026' }, 'reason', 'It was due by 2 March 2026.'],
    ['another reason without words', { day: '3 March 2026', reason: 'other' }, 'reasonWords', 'Say what'],
    ['a day to come', { day: '11 March 2026' }, 'day', '11 March 2026 is still to come.'],
    ['no day', { day: '' }, 'day', 'Give the day'],
    ['what an initial one decides', { outcome: 'plan made' }, 'outcome', 'Say what the conference decided.'],
    ['no category', { category: '' }, 'category', 'Say under which category'],
    ['no children', { children: '0' }, 'children', 'Say how many'],
    ['a child told twice', { came: '2' }, 'came', 'These numbers add up to 4'],
    ['not a number', { came: 'two' }, 'came', 'Give a whole number up to 20.'],
    ['more forms than children', { byForm: '3' }, 'byForm', 'More children than'],
    ['views that came from nowhere', { byForm: '', byWorker: '' }, 'byForm', 'Say for each child'],
    ['no agency', { invited: [], present: [], report: [] }, 'invited', 'Tick which agencies'],
  ])('%s', (_, changed, field, words) => {
    const read = readHoldForm({ ...form, ...changed }, facts);
    expect(read).toMatchObject({ ok: false, reason: { field } });
    expect(read.ok ? '' : read.reason.text).toContain(words);
  });

  it('keeps a reason where it is late, and none where it is in time', () => {
    const late = { ...form, day: '3 March 2026', reason: 'report' };
    expect(readHoldForm(late, facts)).toMatchObject({ value: { reason: 'report', reasonWords: '' } });
    expect(readHoldForm({ ...late, day: '2 March 2026' }, facts)).toMatchObject({ value: { reason: null } });
  });

  it('asks no category where no plan is needed', () => {
    const none = { ...form, outcome: 'no plan' };
    expect(readHoldForm(none, { ...facts, kind: 'initial' })).toMatchObject({ value: { category: null } });
  });
});
