import { describe, expect, it } from 'vitest';
import { levels, usualLimits } from './challenge.ts';
import { allKinds, readAbout, readClosing, readLevel, readLimits, tooLongInAll } from './challenge-form.ts';
import { readingReasonIn } from './reading-reason.ts';

const resolution = {
  kind: 'resolution',
  category: 'compliance',
  impact: 'delay and drift',
  words: ' Apply for the order. ',
};

describe('what a challenge is about', () => {
  it.each([
    ['a problem resolution', resolution, { ...resolution, words: 'Apply for the order.' }],
    [
      'an alert without a feared impact',
      { kind: 'alert', category: 'review not recorded', impact: '', words: 'Record it.' },
      { kind: 'alert', category: 'review not recorded', impact: '', words: 'Record it.' },
    ],
    [
      'an informal challenge about the plan',
      { ...resolution, kind: 'informal', impact: 'made up' },
      { ...resolution, kind: 'informal', impact: '', words: 'Apply for the order.' },
    ],
    [
      'good practice, which has no reason',
      { ...resolution, kind: 'good practice' },
      { kind: 'good practice', category: '', impact: '', words: 'Apply for the order.' },
    ],
  ])('%s', (_what, typed, about) => {
    expect(readAbout(typed, allKinds)).toEqual({ ok: true, value: about });
  });

  it.each([
    ['no kind', { ...resolution, kind: '' }, 'kind'],
    ['a reason of the other way', { ...resolution, category: 'review not recorded' }, 'category'],
    ['an alert about the plan', { ...resolution, kind: 'alert' }, 'category'],
    ['a problem resolution without a feared impact', { ...resolution, impact: '' }, 'impact'],
    ['no words', { ...resolution, words: '  ' }, 'words'],
    ['good practice without words', { ...resolution, kind: 'good practice', words: '' }, 'words'],
  ])('%s is asked about at its field', (_what, typed, field) => {
    expect(readAbout(typed, allKinds)).toMatchObject({ ok: false, reason: { field } });
  });

  it('takes only the kinds that it can be of', () => {
    expect(readAbout({ ...resolution, kind: 'informal' }, ['alert', 'resolution']).ok).toBe(false);
  });
});

describe('closing', () => {
  it.each([
    ['with outcome and change', { outcome: 'mended', changed: ' She sees her sister. ' }, true],
    ['without what changed', { outcome: 'mended', changed: ' ' }, false],
    ['without an outcome', { outcome: '', changed: 'She sees her sister.' }, false],
    ['as raised further', { outcome: 'raised further', changed: 'x' }, false],
    ['as withdrawn', { outcome: 'withdrawn', changed: 'x' }, false],
  ])('%s', (_what, typed, may) => {
    expect(readClosing(typed).ok).toBe(may);
  });
});

it('takes one of the levels that there are to choose from', () => {
  expect(readLevel('senior manager', levels)).toEqual({ ok: true, value: 'senior manager' });
  expect(readLevel('practice manager', ['head of service']).ok).toBe(false);
});

describe('the days of each level', () => {
  const typed = Object.fromEntries(levels.map((level) => [level, '5']));
  it.each([
    ['whole numbers', {}, true],
    ['nought', { 'team manager': '0' }, false],
    ['more than 60', { 'team manager': '61' }, false],
    ['no number', { 'head of service': 'five' }, false],
    ['nothing', { 'head of service': '' }, false],
  ])('%s', (_what, changed, may) => {
    expect(readLimits({ ...typed, ...changed }).ok).toBe(may);
  });

  it('are doubted where they are more than 20 together', () => {
    expect(tooLongInAll(usualLimits)).toBeNull();
    expect(tooLongInAll({ ...usualLimits, 'head of service': 10 })).toContain('25 working days');
  });
});

it.each(['toString', 'constructor', '__proto__'])('“%s” is no choice, though every object has it', (word) => {
  expect(readClosing({ outcome: word, changed: 'They saw the college.' }).ok).toBe(false);
  expect(readingReasonIn(word)).toBeNull();
});
