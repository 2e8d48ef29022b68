import { describe, expect, it } from 'vitest';
import { findPersonalDetails } from '../../features/publishing/rules/personal-details.ts';
import { blockText } from '../../kernel/block-text.ts';
import { demoActions } from './demo-actions.ts';
import { demoMeetings } from './demo-meetings.ts';
import { groups, roles } from './demo-people.ts';

describe('people and words', () => {
  const all = demoMeetings('2026-03-10');
  const texts = all.flatMap(({ meeting, papers }) => [
    ...meeting.items.flatMap((item) => [item.title, item.purpose ?? '', item.narrative, ...item.resolutions]),
    ...papers.flatMap((paper) => [paper.title, blockText(paper.blocks)]),
    ...demoActions.flatMap(({ what, note, closed }) => [what, note ?? '', closed?.reason ?? '']),
  ]);

  it('names posts and groups, never a person', () => {
    const names = all.flatMap(({ meeting: { attendance, membership, items } }) => [
      ...attendance.present.map((one) => one.name),
      ...attendance.apologies.map((one) => one.name),
      ...attendance.substitutions.flatMap((one) => [one.name, one.for]),
      ...attendance.remote,
      ...attendance.observers,
      ...membership.flatMap((one) => [one.name, ...(one.replaces ? [one.replaces] : [])]),
      ...items.flatMap((item) => item.presenters.map((presenter) => presenter.name)),
    ]);
    expect([...new Set(names)].filter((name) => !roles.includes(name) && !groups.includes(name))).toEqual([]);
  });

  it('holds no first name, e-mail or postal address, and one invented number for the clerk to decide on', () => {
    const known = { keptNames: [], adultNames: [] };
    const found = texts.flatMap((text) => findPersonalDetails(text, known)).map((detail) => detail.text);
    // 01632 is kept free for invented numbers.
    expect([...new Set(found)]).toEqual(['01632 960246']);
  });

  it('uses the words that young people prefer, and no acronyms', () => {
    const withoutQuote = texts.join('\n').replace('"Placement" was first on it', '');
    expect(withoutQuote).not.toMatch(
      /\bplacements?\b|looked after children|children looked after|\bsufficiency\b/i,
    );
    expect(texts.join('\n').match(/\b[A-Z]{2,}\b/g)).toBeNull();
  });

  it('has no sentence longer than 45 words', () => {
    const sentences = texts.flatMap((text) => text.split(/\n|(?<=[.!?:])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 45)).toEqual([]);
  });
});
