import { counted } from '../../../kernel/counted.ts';

/** One thing done to a meeting or to something of it. */
export type Step = { meetingId: string; deed: string };

/** What happened to one meeting, in words. */
export type News = { meetingId: string; words: string };

/** Several of the same are said once, with their number where that tells something. */
const words: Record<string, (times: number) => string> = {
  'meeting.recorded': () => 'it was entered',
  'meeting.published': () => 'it was published',
  'meeting.withdrawn': () => 'it was taken out of public view',
  'meeting.changed': () => 'its details changed',
  'meeting.minutes-state': () => 'the minutes moved on',
  'item.added': (times) => `${counted(times, 'item was', 'items were')} added`,
  'item.changed': (times) => `${counted(times, 'change was', 'changes were')} made to its items`,
  'item.moved': () => 'the order of its agenda changed',
  'item.removed': (times) => `${counted(times, 'item was', 'items were')} taken off`,
};

/** What the log's deeds mean to a reader, a line a meeting, in the order given; what has no words is left out. */
export const newsOf = (steps: readonly Step[]): News[] => {
  const meetings = [...new Set(steps.map(({ meetingId }) => meetingId))];
  return meetings.flatMap((meetingId) => {
    const deeds = steps.filter((step) => step.meetingId === meetingId).map(({ deed }) => deed);
    const said = Object.entries(words).flatMap(([deed, say]) => {
      const times = deeds.filter((one) => one === deed).length;
      return times === 0 ? [] : [say(times)];
    });
    return said.length === 0 ? [] : [{ meetingId, words: said.join(', ') }];
  });
};
