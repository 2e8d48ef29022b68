import { addWorkingDays } from '../../kernel/working-days.ts';
import type { Council } from './council.ts';
import { ageOn, sinceApril } from './days.ts';
import { codeIn, dateIn, textIn } from './fields.ts';
import { checksOf } from './health.ts';
import type { PlainWay, Share } from './plain-indicator.ts';
import { reviewsOf } from './reviews.ts';

type Start = { child: string; team: string | null; on: string; again: boolean };

const starts = ({ care, teamOn }: Council, day: string): Start[] =>
  [...care].flatMap(([child, episodes]) =>
    episodes
      .filter(({ reason, began }) => reason === 'S' && sinceApril(began, day))
      .map(({ began }) => ({
        child,
        team: teamOn(child, began),
        on: began,
        again: episodes.some((earlier) => earlier.began < began),
      })),
  );

const missing = ({ records, teamOn }: Council, day: string): Share[] =>
  records.rows('Missing').flatMap((row) => {
    const child = textIn(row, 'CHILD') ?? '';
    const began = dateIn(row, 'MIS_START').date ?? '';
    const counts = codeIn(row, 'MISSING') === 'M' && sinceApril(began, day);
    return counts ? [{ child, team: teamOn(child, began), numerator: true }] : [];
  });

const viewed = ['PN1', 'PN2', 'PN3', 'PN5', 'PN6'];
const ofFourOrOver = [...viewed, 'PN4', 'PN7'];

/** What happened since 1 April. */
export const events: Readonly<Record<string, readonly PlainWay[]>> = {
  cla_started: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'number',
      shares: (council, day) =>
        starts(council, day).map(({ child, team }) => ({ child, team, numerator: true })),
    },
  ],
  cla_ceased: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'number',
      shares: ({ care, teamOn }, day) =>
        [...care].flatMap(([child, episodes]) =>
          episodes
            .filter(({ ended, ceased }) => ceased !== null && ceased !== 'X1' && sinceApril(ended, day))
            .map(({ ended }) => ({ child, team: teamOn(child, ended ?? ''), numerator: true })),
        ),
    },
  ],
  repeat_care: [
    {
      needs: ['Episodes'],
      each: 'child',
      of: 'percentage',
      shares: (council, day) =>
        starts(council, day).map(({ child, team, again }) => ({
          child,
          team,
          numerator: again,
          denominator: true,
        })),
    },
  ],
  initial_health_assessment: [
    {
      needs: ['Episodes', 'HealthChecks'],
      each: 'row',
      of: 'percentage',
      shares: (council, day) => {
        const assessed = checksOf(council.records).filter(({ kind }) => kind === 'initial');
        return starts(council, day).map(({ child, team, on }) => {
          const due = addWorkingDays(on, 20);
          const inTime = assessed.some((check) => check.child === child && check.on >= on && check.on <= due);
          return { child, team, numerator: due <= day && inTime, denominator: due <= day };
        });
      },
    },
  ],
  review_participation: [
    {
      needs: ['Episodes', 'Reviews'],
      each: 'row',
      of: 'percentage',
      shares: ({ records, teamOn, born }, day) =>
        reviewsOf(records)
          .filter(({ child, held, code }) => {
            const isYounger = (ageOn(held, born(child)) ?? 4) < 4;
            return sinceApril(held, day) && ofFourOrOver.includes(code ?? '') && !isYounger;
          })
          .map(({ child, held, code }) => ({
            child,
            team: teamOn(child, held),
            numerator: viewed.includes(code ?? ''),
            denominator: true,
          })),
    },
  ],
  missing_episodes: [{ needs: ['Missing'], each: 'row', of: 'number', shares: missing }],
  missing_children: [{ needs: ['Missing'], each: 'child', of: 'number', shares: missing }],
};
