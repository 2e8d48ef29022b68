import { formOf, periodsWith } from '../../features/administration/rules/periods.ts';
import { form, type Got, type Sent, type TestApp, upload } from '../app.ts';
import {
  agendaText,
  bringIn,
  minutesText,
  publishedMeeting,
  recordedMeeting,
  textFile,
} from '../builders.ts';
import { becauseWrong } from '../public-site.ts';
import { deedsOfActions } from './actions.ts';
import { tryLetterAgain } from './administration.ts';
import { agendaDeeds } from './agenda.ts';
import { deedsOfAsks } from './asks-deeds.ts';
import { deedsOfAwards } from './awards-deeds.ts';
import { boardDeeds } from './board-deeds.ts';
import { calendarDeeds } from './calendar.ts';
import { deedsOfChallenges } from './challenges.ts';
import { deedsOfChildren } from './children.ts';
import { deedsOfConferences } from './conferences.ts';
import type { Deed, Deeds } from './deed.ts';
import { deedsOfEdition } from './edition.ts';
import { deedsOfEvents } from './events.ts';
import { deedsOfGrants } from './grants.ts';
import { deedsOfHomes } from './homes.ts';
import { deedsOfIndicators } from './indicators.ts';
import { deedsOfLocalOffer } from './local-offer.ts';
import { deedsOfMinutes } from './minutes.ts';
import { deedsOfParticipation } from './participation.ts';
import { somebody } from './people.ts';
import { deedsOfPermanence } from './permanence.ts';
import { deedsOfPlanFiles } from './plan-files.ts';
import { deedsOfPlans } from './plans.ts';
import { waitingFile } from './publishing.ts';
import { deedsOfQuality } from './quality.ts';
import { reportDeeds } from './reports.ts';
import { deedsOfReviewLists } from './review-lists.ts';
import { deedsOfReviews } from './reviews.ts';
import { deedsOfRewards } from './rewards.ts';
import { deedsOfDuties } from './service-duties.ts';
import { sittingDeeds } from './sitting.ts';
import { deedsOfRounds } from './update-rounds.ts';
import { deedsOfVoice } from './voice.ts';

const uuidIn = (page: Got, before: string): string =>
  new RegExp(`${before}([0-9a-f-]{36})`).exec(page.body)?.[1] ?? '';

const withPaper = async (home: TestApp): Promise<{ id: string; paper: string }> => {
  const { id } = await recordedMeeting(home);
  await home.clerk('POST', `/clerk/meetings/${id}/papers`, await upload([textFile('homes.txt', 'A room.')]));
  return { id, paper: uuidIn(await home.clerk('GET', `/clerk/meetings/${id}`), '/papers/') };
};

const ofSomebody =
  (rest: (role: string) => string, sent?: Sent) =>
  async (home: TestApp): Promise<Deed> => {
    const { person, role } = await somebody(home);
    return { url: `/administration/people/${person}${rest(role)}`, ...(sent && { sent }) };
  };

/** For each route that writes: how to use it well, in a house that was just built. */
export const deeds: Deeds = {
  ...boardDeeds,
  ...deedsOfMinutes,
  ...deedsOfActions,
  ...deedsOfIndicators,
  ...deedsOfRounds,
  ...deedsOfPlanFiles,
  ...deedsOfPlans,
  ...deedsOfChallenges,
  ...deedsOfReviews,
  ...deedsOfReviewLists,
  ...deedsOfChildren,
  ...deedsOfPermanence,
  ...deedsOfConferences,
  ...deedsOfQuality,
  ...deedsOfDuties,
  ...deedsOfHomes,
  ...deedsOfVoice,
  ...deedsOfAwards,
  ...deedsOfRewards,
  ...deedsOfGrants,
  ...deedsOfParticipation,
  ...deedsOfEvents,
  ...deedsOfLocalOffer,
  ...deedsOfEdition,
  ...deedsOfAsks,
  ...reportDeeds,
  ...sittingDeeds,
  ...agendaDeeds,
  ...calendarDeeds,
  '/administration/people/new': async () => ({
    url: '/administration/people/new',
    sent: form({ name: 'Toni Teal' }),
  }),
  '/administration/people/:person': ofSomebody(() => '', form({ name: 'Sam Sorrel' })),
  '/administration/people/:person/invite': ofSomebody(() => '/invite'),
  '/administration/people/:person/roles': ofSomebody(() => '/roles', form({ role: 'clerk' })),
  '/administration/people/:person/roles/:role/end': ofSomebody((role) => `/roles/${role}/end`),
  '/administration/people/:person/roles/:role/restore': ofSomebody((role) => `/roles/${role}/restore`),
  '/administration/people/:person/end': ofSomebody(() => '/end'),
  '/administration/people/:person/restore': ofSomebody(() => '/restore'),
  '/administration/outbox/:letter/again': tryLetterAgain,
  '/administration/retention': async () => ({
    url: '/administration/retention',
    sent: form({ ...formOf(periodsWith({})), 'room-names': '6' }),
  }),
  '/clerk/import': async () => ({
    url: '/clerk/import',
    sent: await upload([textFile('new.txt', agendaText())]),
  }),
  '/clerk/imports/:id': async (home) => ({ url: `/clerk/imports/${await waitingFile(home)}` }),
  '/clerk/imports/:id/discard': async (home) => ({
    url: `/clerk/imports/${await waitingFile(home)}/discard`,
  }),
  '/clerk/meetings/:id/mend': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/mend`,
    sent: form({ venue: 'The Harbour Room' }),
  }),
  '/clerk/meetings/:id/details': async (home) => {
    const [meeting] = (await bringIn(home, [textFile('minutes.txt', minutesText())])).meetings;
    const page = await home.clerk('GET', `/clerk/meetings/${meeting?.id}`);
    return {
      url: `/clerk/meetings/${meeting?.id}/details`,
      sent: form({ decision: 'keep', which: uuidIn(page, 'name="which"[^>]* value="') }),
    };
  },
  '/clerk/meetings/:id/publish': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/publish`,
  }),
  '/clerk/meetings/:id/withdraw': async (home) => ({
    url: `/clerk/meetings/${(await publishedMeeting(home)).id}/withdraw`,
    sent: form(becauseWrong),
  }),
  '/clerk/meetings/:id/remove': async (home) => ({
    url: `/clerk/meetings/${(await publishedMeeting(home)).id}/remove`,
    sent: form({ ...becauseWrong, what: 'words', words: 'lanterns', seen: 'lanterns' }),
  }),
  '/clerk/meetings/:id/removals/:removal/put-back': async (home) => {
    const { id } = await publishedMeeting(home);
    const sent = form({ ...becauseWrong, what: 'words', words: 'lanterns', seen: 'lanterns' });
    await home.clerk('POST', `/clerk/meetings/${id}/remove`, sent);
    const page = await home.clerk('GET', `/clerk/meetings/${id}/remove`);
    return { url: `/clerk/meetings/${id}/removals/${uuidIn(page, '/removals/')}/put-back` };
  },
  '/clerk/meetings/:id/join': async (home) => {
    const minutes = await recordedMeeting(home);
    const agenda = await recordedMeeting(home, { date: null });
    return { url: `/clerk/meetings/${minutes.id}/join`, sent: form({ other: agenda.id }) };
  },
  '/clerk/meetings/:id/items/:item': async (home) => {
    const { id, items } = await recordedMeeting(home);
    return {
      url: `/clerk/meetings/${id}/items/${items[0]?.id}`,
      sent: form({ title: 'The Lantern Project' }),
    };
  },
  '/clerk/meetings/:id/papers': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/papers`,
    sent: await upload([textFile('homes.txt', 'A room.')]),
  }),
  '/clerk/meetings/:id/papers/figures': async (home) => ({
    url: `/clerk/meetings/${(await withPaper(home)).id}/papers/figures`,
  }),
  '/clerk/meetings/:id/papers/:paper/remove': async (home) => {
    const { id, paper } = await withPaper(home);
    return { url: `/clerk/meetings/${id}/papers/${paper}/remove` };
  },
  '/clerk/meetings/:id/papers/:paper/restore': async (home) => {
    const { id, paper } = await withPaper(home);
    await home.clerk('POST', `/clerk/meetings/${id}/papers/${paper}/remove`);
    return { url: `/clerk/meetings/${id}/papers/${paper}/restore` };
  },
  '/clerk/meetings/:id/print': async (home) => ({
    url: `/clerk/meetings/${(await recordedMeeting(home)).id}/print`,
    sent: form({ what: 'minutes' }),
  }),
};
