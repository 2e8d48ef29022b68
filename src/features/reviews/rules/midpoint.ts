import { daysBetween, plusDays } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';

/** When the officer looks between two reviews whether the plan is carried out, and whether they did. Days are ISO. */
export type Midpoint = { due: string; status: 'due' | 'overdue' | 'done' };

type Between = { lastHeld: string | null; nextDue: string | null; monitored: readonly string[] };

/**
 * Half way between the last review and the day by which the next one is due; of an odd number of days the earlier
 * middle. Null before the first review, and where no next one is owed. Done where something was written down after the
 * last review. An officer follows a case between reviews too (Children Act 1989, section 25B; IRO Handbook,
 * "Monitoring the case on an ongoing basis"); the half way is the service's own measure.
 */
export const midpoint = ({ lastHeld, nextDue, monitored }: Between, today: string): Midpoint | null => {
  if (lastHeld === null || nextDue === null) return null;
  const due = plusDays(lastHeld, Math.floor(daysBetween(lastHeld, nextDue) / 2));
  if (monitored.some((day) => day > lastHeld)) return { due, status: 'done' };
  return { due, status: due < today ? 'overdue' : 'due' };
};

/** What was found of each open decision; nothing of those that nobody looked at. */
export type Monitored = {
  onTrack: boolean;
  found: string;
  decisions: { id: string; done: boolean; found: string }[];
};

const stateOf = (typed: Typed, id: string): string => textIn(typed, `state-${id}`);

/** Reads a look between reviews, with what was found of decisions that are open. */
export const readMonitoring = (typed: Typed, open: readonly { id: string }[]): Result<Monitored, Mistake> => {
  const track = textIn(typed, 'track');
  if (track !== 'yes' && track !== 'no')
    return refused({ text: 'Say whether the plan is on track.', field: 'track' });
  const found = textIn(typed, 'found');
  if (found === '') return refused({ text: 'Say what you found.', field: 'found' });
  return ok({
    onTrack: track === 'yes',
    found,
    decisions: open
      .filter(({ id }) => ['done', 'not done'].includes(stateOf(typed, id)))
      .map(({ id }) => ({ id, done: stateOf(typed, id) === 'done', found: textIn(typed, `found-${id}`) })),
  });
};
