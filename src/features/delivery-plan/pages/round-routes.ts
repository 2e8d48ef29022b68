import type { Route } from '../../../web/route.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { briefingPage } from './briefing.page.tsx';
import { byHandRoutes } from './by-hand.page.tsx';
import { assure, returnForm, saveReturn } from './judge.page.tsx';
import { leadForm, leadsPage, newLeadForm, saveLead, saveNewLead } from './leads.page.tsx';
import { askLock, saveLock, saveUnlock, unlockForm } from './lock.page.tsx';
import { newRoundForm, saveNewRound } from './new-round.page.tsx';
import { askLeads, roundPage } from './round.page.tsx';
import { roundsPage, saveWeeks, weeksForm } from './rounds.page.tsx';
import {
  askStopMail,
  noChangeFormByLink,
  saveNoChangeByLink,
  saveUpdateByLink,
  stopMailByLink,
  updateFormByLink,
  updatesByLink,
} from './update-by-link.page.tsx';
import { ownUpdateRoutes } from './update-own.page.tsx';

/** The rounds of updates: run by those who keep a plan, answered by its leads. */
export const roundRoutes = (ofMeetings: OfMeetings): readonly Route[] => [
  ...[leadsPage, newLeadForm, saveNewLead, leadForm, saveLead],
  ...[roundsPage, newRoundForm(ofMeetings), saveNewRound(ofMeetings), weeksForm, saveWeeks],
  ...[roundPage(ofMeetings), askLeads, assure, returnForm, saveReturn],
  ...[askLock, saveLock, unlockForm, saveUnlock, briefingPage],
  ...byHandRoutes(ofMeetings),
  ...[updatesByLink, updateFormByLink, saveUpdateByLink, noChangeFormByLink, saveNoChangeByLink],
  ...[askStopMail, stopMailByLink],
  ...ownUpdateRoutes(ofMeetings),
];
