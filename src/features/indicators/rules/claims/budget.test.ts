import { describe, expect, it } from 'vitest';
import { findingsOf } from './findings-of.ts';

describe('a budget', () => {
  it.each<[string, string[]]>([
    ['Spending was £1.8m against a budget of £1.6m, an overspend of £0.2m.', ['agrees: £0.2m']],
    [
      'Spending was £1.8m against a budget of £1.6m, an overspend of £0.3m.',
      ['disagrees: £0.3m → an overspend of £0.2m'],
    ],
    [
      'Against a budget of £1.6m we spent £1.8m, an underspend of £0.2m.',
      ['disagrees: £0.2m → an overspend of £0.2m'],
    ],
    ['The budget of £1.6m was spent.', []],
  ])('%s', (text, findings) => {
    expect(findingsOf('budget', text)).toEqual(findings);
  });
});
