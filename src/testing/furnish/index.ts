import type { TestApp } from '../app.ts';
import { furnishActions } from './actions.ts';
import { furnishAdministration } from './administration.ts';
import { furnishAgenda } from './agenda.ts';
import { furnishAsks } from './asks.ts';
import { furnishAwards } from './awards.ts';
import { furnishBoard } from './board.ts';
import { furnishCalendar } from './calendar.ts';
import { furnishChallenges } from './challenges.ts';
import { furnishChildren } from './children.ts';
import { furnishConferences } from './conferences.ts';
import { furnishEdition } from './edition.ts';
import { furnishEvents } from './events.ts';
import type { Addresses, Furnish } from './furnishing.ts';
import { furnishGrants } from './grants.ts';
import { furnishHomes } from './homes.ts';
import { furnishIndicators } from './indicators.ts';
import { furnishLive } from './live.ts';
import { furnishLocalOffer } from './local-offer.ts';
import { furnishMinutes } from './minutes.ts';
import { furnishParticipation } from './participation.ts';
import { furnishPeople } from './people.ts';
import { furnishPermanence } from './permanence.ts';
import { furnishPlanFiles } from './plan-files.ts';
import { furnishPlans } from './plans.ts';
import { furnishPublishing } from './publishing.ts';
import { furnishQuality } from './quality.ts';
import { furnishReports } from './reports.ts';
import { furnishReviewLists } from './review-lists.ts';
import { furnishReviews } from './reviews.ts';
import { furnishDuties } from './service-duties.ts';
import { furnishSitting } from './sitting.ts';
import { furnishRounds } from './update-rounds.ts';
import { furnishVoice } from './voice.ts';

/**
 * Every feature that has pages says here what stands at their addresses. A meeting is opened before the board has seats:
 * who is expected is then who its record names.
 */
const furnishings: readonly Furnish[] = [
  furnishAgenda,
  furnishSitting,
  furnishPeople,
  furnishBoard,
  furnishActions,
  furnishIndicators,
  furnishRounds,
  furnishPlanFiles,
  furnishPlans,
  furnishChallenges,
  furnishReviews,
  furnishReviewLists,
  furnishChildren,
  furnishPermanence,
  furnishConferences,
  furnishQuality,
  furnishDuties,
  furnishHomes,
  furnishVoice,
  furnishAwards,
  furnishGrants,
  furnishParticipation,
  furnishEvents,
  furnishLocalOffer,
  furnishEdition,
  furnishAsks,
  furnishCalendar,
  furnishReports,
  furnishLive,
  furnishMinutes,
  furnishPublishing,
  furnishAdministration,
];

/** Fills a house with something at every address. */
export const furnish = async (home: TestApp): Promise<Addresses> => {
  const addresses: Addresses = [];
  for (const one of furnishings) addresses.push(...(await one(home)));
  return addresses;
};
