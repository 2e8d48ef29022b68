import { actionsFeature } from '../features/actions/feature.ts';
import { administering } from '../features/administration/feature.ts';
import { agenda } from '../features/agenda/feature.ts';
import { annualReport } from '../features/annual-report/feature.ts';
import { asksFeature } from '../features/asks/feature.ts';
import { asksAboutAction, asksAboutIndicator, asksIn } from '../features/asks/index.ts';
import { awards } from '../features/awards/feature.ts';
import { boardFeature } from '../features/board/feature.ts';
import { calendar } from '../features/calendar/feature.ts';
import { conferences } from '../features/conferences/feature.ts';
import { deliveryPlanFeature } from '../features/delivery-plan/feature.ts';
import { editionFeature } from '../features/edition/feature.ts';
import { newestEdition, representativesOf } from '../features/edition/index.ts';
import { events } from '../features/events/feature.ts';
import { grants } from '../features/grants/feature.ts';
import { homes } from '../features/homes/feature.ts';
import { indicatorsFeature } from '../features/indicators/feature.ts';
import { live } from '../features/live/feature.ts';
import { localOffer } from '../features/local-offer/feature.ts';
import { minutes } from '../features/minutes/feature.ts';
import { questionsAbout } from '../features/minutes/index.ts';
import { participation } from '../features/participation/feature.ts';
import { people } from '../features/people/feature.ts';
import { permanence } from '../features/permanence/feature.ts';
import { publishing } from '../features/publishing/feature.ts';
import { detailsIn } from '../features/publishing/index.ts';
import { quality } from '../features/quality/feature.ts';
import { reports } from '../features/reports/feature.ts';
import { reviews } from '../features/reviews/feature.ts';
import { serviceDuties } from '../features/service-duties/feature.ts';
import { sitting } from '../features/sitting/feature.ts';
import { todayWith } from '../features/today/feature.ts';
import { voiceFeature } from '../features/voice/feature.ts';
import { voiceYear } from '../features/voice-year/feature.ts';
import type { Feature } from '../web/feature.ts';
import { meetingsOfAsks } from './meetings-of-asks.ts';
import { meetingsOfBoard } from './meetings-of-board.ts';
import { meetingsOfPlans } from './meetings-of-plans.ts';

const working: readonly Feature[] = [
  boardFeature(meetingsOfBoard, asksIn),
  actionsFeature(asksAboutAction),
  indicatorsFeature(questionsAbout, asksAboutIndicator),
  deliveryPlanFeature(meetingsOfPlans),
  reviews,
  permanence,
  conferences,
  quality,
  serviceDuties,
  homes,
  annualReport,
  voiceFeature(newestEdition),
  participation,
  asksFeature(meetingsOfAsks),
  localOffer,
  events,
  awards,
  grants,
  voiceYear(meetingsOfAsks),
  calendar,
  reports,
  agenda,
  sitting,
  live,
  minutes,
  editionFeature({ addressesOf: representativesOf, namesIn: detailsIn }),
  publishing,
  people,
  administering,
];

/** Every feature that has pages: an explicit list, nothing is found by scanning. Today comes first in the navigation. */
export const features: readonly Feature[] = [todayWith(working), ...working];
