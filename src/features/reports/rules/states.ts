import { ok, type Result, refused } from '../../../kernel/result.ts';

export const reportStates = [
  'asked for',
  'being written',
  'handed in',
  'sent back',
  'cleared',
  'withdrawn',
] as const;
export type ReportState = (typeof reportStates)[number];

/** What can be done with a report. */
export type Step = 'write' | 'hand in' | 'take back' | 'send back' | 'clear' | 'withdraw' | 'put back';

const leads: Record<Step, { from: readonly ReportState[]; to: ReportState }> = {
  write: { from: ['asked for', 'being written', 'sent back'], to: 'being written' },
  'hand in': { from: ['being written', 'sent back'], to: 'handed in' },
  'take back': { from: ['handed in'], to: 'being written' },
  'send back': { from: ['handed in', 'cleared'], to: 'sent back' },
  clear: { from: ['handed in'], to: 'cleared' },
  withdraw: { from: ['asked for', 'being written', 'handed in', 'sent back', 'cleared'], to: 'withdrawn' },
  'put back': { from: ['withdrawn'], to: 'being written' },
};

const reasons: Record<ReportState, string> = {
  'asked for': 'Nothing has been written yet. Write the report or upload it first.',
  'being written': 'The report is still being written. It has to be handed in first.',
  'handed in': 'The report is with the lead officer. Take it back first if you want to change it.',
  'sent back': 'The report was sent back to its author and has not been handed in again.',
  cleared: 'The report has been cleared. Ask the lead officer to send it back if it must change.',
  withdrawn: 'The report was withdrawn. Put it back first.',
};

/** The state that a step leads to, or why it cannot be taken now. */
export const stateAfter = (state: ReportState, step: Step): Result<ReportState> =>
  leads[step].from.includes(state) ? ok(leads[step].to) : refused(reasons[state]);

export const canTake = (state: ReportState, step: Step): boolean => stateAfter(state, step).ok;
