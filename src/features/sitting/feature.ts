import type { Feature } from '../../web/feature.ts';
import { ballotCast, ballotPage } from './pages/ballot.page.tsx';
import { closePage, closePressed, presidingPressed, stepPressed } from './pages/conduct.page.tsx';
import { linePressed } from './pages/lines.page.ts';
import { clockPressed, itemSaved, versionsPage } from './pages/minutes.page.tsx';
import { peopleNoted, personAdded, personRemoved } from './pages/people.page.ts';
import { sittingPage } from './pages/sitting.page.tsx';
import { votePressed, voteTaken } from './pages/votes.page.ts';
import { maySeeSitting } from './policy.ts';
import { waitingForMeeting } from './waiting.ts';

/** The meeting while it is held: one screen for the clerk, and the members' ballot paper. */
export const sitting: Feature = {
  name: 'sitting',
  routes: [
    ...[sittingPage, stepPressed, closePage, closePressed, presidingPressed],
    ...[peopleNoted, personAdded, personRemoved],
    ...[itemSaved, clockPressed, versionsPage, linePressed, voteTaken, votePressed],
    ...[ballotPage, ballotCast],
  ],
  tabs: [{ text: 'In the meeting', path: '/board/meetings/:meeting/sitting', can: maySeeSitting }],
  waiting: waitingForMeeting,
};
