import { ok, type Result, refused } from '../../../kernel/result.ts';

export type SittingState = 'prepared' | 'open' | 'adjourned' | 'closed';
export type Step = 'opened' | 'adjourned' | 'resumed' | 'closed' | 'reopened';
export const steps: readonly Step[] = ['opened', 'adjourned', 'resumed', 'closed', 'reopened'];

type From = { from: readonly (SittingState | null)[]; to: SittingState; why: boolean; refusal: string };

const ways: Record<Step, From> = {
  opened: { from: [null, 'prepared'], to: 'open', why: false, refusal: 'The meeting has been opened.' },
  adjourned: {
    from: ['open'],
    to: 'adjourned',
    why: true,
    refusal: 'Only a meeting that is open can be adjourned.',
  },
  resumed: { from: ['adjourned'], to: 'open', why: false, refusal: 'The meeting is not adjourned.' },
  closed: {
    from: ['open', 'adjourned'],
    to: 'closed',
    why: false,
    refusal: 'Only a meeting that was opened can be closed.',
  },
  reopened: { from: ['closed'], to: 'open', why: true, refusal: 'The meeting is not closed.' },
};

/** What became of the minutes since they were written on the clerk's screen. */
export type StandingOfMinutes = 'as written' | 'corrected' | 'agreed';

const noWayBack: Record<StandingOfMinutes, string | null> = {
  'as written': null,
  corrected:
    'The draft minutes were corrected since the meeting was closed. Change them under Minutes: to open the meeting again would lose the corrections.',
  agreed: 'The minutes are agreed. What they say is changed at the next meeting, not here.',
};

/**
 * The state after a step, or why it cannot be taken. A meeting is opened again only while its minutes are as they were
 * written: closing it writes them anew.
 */
export const takeStep = (
  state: SittingState | null,
  step: Step,
  { reason, minutes }: { reason: string; minutes: StandingOfMinutes } = { reason: '', minutes: 'as written' },
): Result<SittingState> => {
  const way = ways[step];
  if (!way.from.includes(state)) return refused(way.refusal);
  const lost = noWayBack[minutes];
  if (step === 'reopened' && lost !== null) return refused(lost);
  if (way.why && reason.trim() === '') return refused('Say why: the reason is kept with the meeting.');
  return ok(way.to);
};

/** Whether anything may be written: not before somebody prepared or opened the meeting, and not after it was closed. */
export const writable = (state: SittingState | null): Result<true> => {
  if (state === null) return refused('Open the meeting first.');
  return state === 'closed'
    ? refused('The meeting is closed. Open it again, with a reason, to change what was written.')
    : ok(true);
};

/** Whether the meeting is being held at this moment: for votes and the clock. */
export const underWay = (state: SittingState | null): Result<true> => {
  const may = writable(state);
  if (!may.ok || state === 'open') return may;
  return refused(
    state === 'adjourned'
      ? 'The meeting is adjourned. Resume it first.'
      : 'The meeting is not open yet. Open it first.',
  );
};

/**
 * Whether a meeting can be opened at all: not one whose minutes came in from elsewhere or are agreed, because closing
 * it would write over them.
 */
export const canBeHeld = (record: {
  minutesState: string;
  items: readonly { narrative: string; resolutions: readonly string[] }[];
}): Result<true> => {
  if (record.minutesState === 'agreed') return refused('The minutes of this meeting are agreed.');
  const minuted = record.items.some((item) => item.narrative !== '' || item.resolutions.length > 0);
  return minuted
    ? refused('This meeting has minutes already, written elsewhere. Mend them on the clerk’s desk.')
    : ok(true);
};
