import { describe, expect, it } from 'vitest';
import type { CareFacts } from './care.ts';
import { emptyLine } from './line.ts';
import { pictureOf } from './picture.ts';

const care: CareFacts = {
  since: '2025-03-10',
  atHomeSince: null,
  section20Since: null,
  reviewsHeld: ['2025-04-01', '2025-07-01', '2025-12-01', '2026-02-01'],
  trackedSince: '2025-03-10',
};
const today = '2026-03-10';

describe('the picture of a line', () => {
  it('has its points in their order, done, late or to come', () => {
    const line = {
      ...emptyLine,
      planForOn: '2025-06-01',
      panel: 'to be presented' as const,
      panelOn: '2026-03-01',
      nextStep: 'Matching meeting',
      stepDue: '2026-09-10',
    };
    const { points, from, to } = pictureOf(line, care, today);
    expect(points.map(({ what, state }) => `${what}, ${state}`)).toEqual([
      'Came into care, done',
      'First review, done',
      'Plan for permanence set, done',
      'Second review, done',
      'Last review, done',
      'Panel, late',
      'Next step: Matching meeting, ahead',
    ]);
    expect([points[0]?.at, points.at(-1)?.at, from, to]).toEqual([0, 1, '2025-03-10', '2026-09-10']);
  });

  it('goes on a month past today where nothing lies ahead', () => {
    const picture = pictureOf(emptyLine, { ...care, since: today, reviewsHeld: [] }, today);
    expect(picture).toMatchObject({ from: today, to: '2026-04-10', today: 0 });
    expect(picture.points).toHaveLength(1);
  });

  it('shows what was planned before the child came into care of this time', () => {
    const { from, points } = pictureOf({ ...emptyLine, planForOn: '2024-01-01' }, care, today);
    expect([from, points[0]?.what]).toEqual(['2024-01-01', 'Plan for permanence set']);
  });

  it('no longer waits for what was filed or presented', () => {
    const line = {
      ...emptyLine,
      fileBy: '2026-01-01',
      filedOn: '2026-02-01',
      panel: 'presented' as const,
      panelOn: '2026-02-02',
    };
    const told = pictureOf(line, care, today).points.filter(({ state }) => state !== 'done');
    expect(told).toEqual([]);
  });
});
