import type { Feature } from '../../web/feature.ts';
import { herePage, keepNotes, memberFollows } from './pages/here.page.tsx';
import { memberAnswers, memberAsks, memberPosts } from './pages/here-taking-part.page.tsx';
import { hostFollows, hostPage, screenPage } from './pages/host.page.tsx';
import {
  closeTheRoom,
  newPoll,
  newWall,
  openTheRoom,
  setIdea,
  setPoll,
  setQuestion,
  setWall,
  turnPage,
} from './pages/host-deeds.page.tsx';
import { join, joinPage } from './pages/join.page.tsx';
import { paperPage } from './pages/paper.page.tsx';
import { guestAnswers, guestAsks, guestFollows, guestPosts, roomPage } from './pages/room.page.tsx';
import { dropOne, keepChart, moveOne, planOne, startNext, takeoverPage } from './pages/takeover.page.tsx';
import { mayBeHere, mayHost } from './policy.ts';

/** What happens live at a meeting: everybody's own screen, polls, ideas, questions, and meetings young people take over. */
export const live: Feature = {
  name: 'live',
  routes: [
    ...[joinPage, join, roomPage, guestAnswers, guestPosts, guestAsks, guestFollows],
    ...[herePage, paperPage, memberAnswers, memberPosts, memberAsks, keepNotes, memberFollows],
    ...[hostPage, screenPage, hostFollows, openTheRoom, closeTheRoom, turnPage],
    ...[newPoll, setPoll, newWall, setWall, setIdea, setQuestion],
    ...[takeoverPage, planOne, startNext, moveOne, dropOne, keepChart],
  ],
  tabs: [
    { text: 'On my screen', path: '/board/meetings/:meeting/here', can: mayBeHere },
    { text: 'Room', path: '/board/meetings/:meeting/room', can: mayHost },
    { text: 'Takeover', path: '/board/meetings/:meeting/takeover', can: mayHost },
  ],
};
