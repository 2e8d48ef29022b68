import { closeChallenge, raiseChallenge } from '../../features/reviews/index.ts';
import { plusDays } from '../../kernel/days.ts';
import type { Scope } from '../../kernel/scope.ts';
import { workingDayOnOrAfter } from '../../kernel/working-days.ts';
import type { Tx } from '../../platform/database/transaction.ts';

const districts = ['North', 'East', 'South', 'West'] as const;
const notRecorded = [
  'review not recorded',
  'statutory visits not recorded',
  'pathway plan not recorded',
] as const;
const aboutThePlan = ['implementation of the plan', 'practice', 'compliance', 'resources'] as const;
const fears = ['delay and drift', 'inadequate plan', 'risk and safeguarding'] as const;

/** Two whole years of the council and more, one challenge after so many days. */
const longAgo = 980;
const apart = 17;

/** One of a few, in turn. */
const inTurn = <Value>(some: readonly [Value, ...Value[]], turn: number): Value =>
  some[turn % some.length] ?? some[0];

const alert = (turn: number) => ({
  kind: 'alert' as const,
  category: inTurn(notRecorded, turn),
  impact: '',
  words: 'It is not in the record yet. Please put it there, and say when it is done.',
});

const resolution = (turn: number) => ({
  kind: 'resolution' as const,
  category: inTurn(aboutThePlan, Math.floor(turn / 4)),
  impact: inTurn(fears, Math.floor(turn / 4)),
  words: 'What the last review asked for has not begun. Please say what stands in the way.',
});

/**
 * What the demo's officer challenged in earlier years, three alerts to one problem resolution, all of it put right by now:
 * what a year is counted from. `today` is ISO.
 */
export const addDemoChallenges = async (tx: Tx, scope: Scope, today: string): Promise<void> => {
  for (let turn = 0; turn * apart < longAgo - 60; turn += 1) {
    const day = workingDayOnOrAfter(plusDays(today, turn * apart - longAgo));
    const district = inTurn(districts, turn);
    const level = turn % 12 === 11 ? ('team manager' as const) : ('practice manager' as const);
    const id = await raiseChallenge(
      tx,
      scope,
      {
        child: {
          childId: null,
          reference: `EX-${String(700 + (turn % 40))}`,
          district,
          team: `${district} team`,
        },
        about: turn % 4 === 3 ? resolution(turn) : alert(turn),
        to: { level, toId: null, toName: `Manager, ${district} team` },
        fromId: null,
      },
      day,
    );
    const closing = { outcome: 'mended' as const, changed: 'It was put right, and the plan goes on.' };
    const closed = await closeChallenge(tx, scope, id, closing, plusDays(day, 5 + (turn % 9)));
    if (!closed.ok) throw new Error(closed.reason);
  }
};
