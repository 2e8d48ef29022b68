import { type JoinOffer, joinMeetings } from './join-meetings.ts';
import type { Published } from './published.ts';

/** What several files give together: agendas and minutes of one meeting joined, unsure joins offered. */
export const combine = (results: readonly Published[]): Published & { offers: JoinOffer[] } => {
  const { joined, offers } = joinMeetings(results.flatMap((result) => result.meetings));
  return {
    meetings: joined,
    papers: results.flatMap((result) => result.papers),
    problems: results.flatMap((result) => result.problems),
    keptNames: results.flatMap((result) => result.keptNames),
    offers,
  };
};
