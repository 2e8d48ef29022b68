import { type Family, officerPicks, recordsHeld } from '../../quality/index.ts';
import { mayReview, mayRunService } from '../../reviews/index.ts';
import { mayBook, mayKeepDay } from '../book-foster-review.ts';
import { mayKeepPost, mayVisit } from '../check-duties.ts';
import {
  allegationDayFields,
  carerFields,
  fosterReviewFields,
  homeFields,
  meetingFields,
  postFields,
  visitFields,
} from '../duty-kinds.ts';
import { carerPicks, homePicks } from '../duty-records.ts';
import { meetingKinds } from '../rules/duties-year.ts';
import { carerSorts, reviewReasons } from '../rules/foster-review.ts';
import { contracts, roles } from '../rules/staffing.ts';

const duties = { text: 'Other duties', href: '/duties' };
const foster = { text: 'Foster carers’ reviews', href: '/foster-reviews' };

const wordIn = (words: Readonly<Record<string, string>>, key: unknown): string => words[String(key)] ?? '';
const parts = (...some: unknown[]): string => some.filter(Boolean).join(', ');

const ofTheService = { managersKinds: [], everybodys: true, can: mayReview, links: [] } as const;
const noPicks = async () => ({});

const carers: Family = {
  ...ofTheService,
  path: '/foster-reviews/carers',
  title: 'Foster carers',
  one: 'carer',
  above: [duties, foster],
  kinds: { 'foster carer': carerFields },
  kindWords: { 'foster carer': 'Foster carer, approved' },
  empty: 'No carer here. Add the first by their reference.',
  picks: noPicks,
  line: ({ reference, content }) => parts(reference, wordIn(carerSorts, content.sort), content.worker),
};

const reviews: Family = {
  ...ofTheService,
  path: '/foster-reviews/reviews',
  title: 'Reviews of foster carers',
  one: 'review',
  above: [duties, foster],
  kinds: { 'foster review': fosterReviewFields },
  kindWords: { 'foster review': 'Foster carer’s review' },
  empty: 'No review here. Book the first.',
  picks: carerPicks,
  peoplePicked: { carers: 'foster carer' },
  line: ({ content }, picks) =>
    parts(
      picks.carers?.[String(content.carer)],
      wordIn(reviewReasons, content.why).toLowerCase(),
      content.calledOff ? 'called off' : content.heldOn ? 'held' : 'booked',
    ),
  check: mayBook,
};

const allegationDays: Family = {
  ...ofTheService,
  path: '/foster-reviews/days',
  title: 'Days kept for reviews after an allegation',
  one: 'day',
  above: [duties, foster],
  kinds: { 'allegation day': allegationDayFields },
  kindWords: { 'allegation day': 'Kept for reviews after an allegation' },
  empty: 'No day is kept. Keep one a month, so that these reviews need not wait.',
  picks: noPicks,
  line: () => 'Besides the usual reviews of the week',
  check: async (tx, scope, kept) => {
    const before = (await recordsHeld(tx, scope, ['allegation day'])).find(({ id }) => id === kept.id);
    return mayKeepDay(tx, scope, kept, before?.day ?? null);
  },
};

const specialistMeetings: Family = {
  ...ofTheService,
  everybodys: false,
  path: '/specialist-meetings',
  title: 'Specialist meetings',
  one: 'meeting',
  above: [duties],
  kinds: { 'specialist meeting': meetingFields },
  kindWords: { 'specialist meeting': 'Specialist meeting' },
  empty: 'No meeting here. Write down the first that you chaired.',
  picks: officerPicks,
  line: ({ reference, content, officerId }, picks) =>
    parts(reference, wordIn(meetingKinds, content.sort).toLowerCase(), picks.officers?.[officerId ?? '']),
};

const visits: Family = {
  ...ofTheService,
  path: '/regulation-44',
  title: 'Visits to the council’s homes',
  one: 'visit',
  above: [duties],
  kinds: { 'home visit': visitFields },
  kindWords: { 'home visit': 'Visit' },
  empty: 'No visit here. Each home is visited at least once a month. Add the homes first.',
  listNote:
    'Regulation 44 of the Children’s Homes (England) Regulations 2015: each home at least once a month, by somebody who does not run it.',
  links: [{ text: 'Homes', href: '/regulation-44/homes' }],
  picks: homePicks,
  line: ({ content }, picks) =>
    parts(
      picks.homes?.[String(content.home)],
      content.visitor,
      content.mustDo && (content.doneOn ? 'what was to be done is done' : 'something is to be done'),
    ),
  check: mayVisit,
};

const homes: Family = {
  ...ofTheService,
  path: '/regulation-44/homes',
  title: 'Homes of the council',
  one: 'home',
  above: [duties, { text: visits.title, href: visits.path }],
  kinds: { home: homeFields },
  kindWords: { home: 'Home, run by the council since' },
  empty: 'No home here. Add each that the council runs, by a short reference.',
  picks: noPicks,
  line: ({ reference, content }) => parts(reference, content.runBy),
};

const posts: Family = {
  ...ofTheService,
  can: mayRunService,
  path: '/duties/posts',
  title: 'Posts and experience',
  one: 'post',
  above: [duties],
  kinds: { post: postFields },
  kindWords: { post: 'In the service since' },
  empty: 'No post here. Add each officer and manager, also those who left this year.',
  links: [{ text: 'How many posts the council pays for', href: '/duties/paid-posts' }],
  picks: noPicks,
  line: ({ reference, content }) =>
    parts(
      reference,
      wordIn(roles, content.role).toLowerCase(),
      wordIn(contracts, content.contract).toLowerCase(),
      `${content.share}% of a post`,
      content.leftOn && 'left',
    ),
  check: mayKeepPost,
};

/** Everything of the service's other duties that is kept one by one. */
export const families: readonly Family[] = [
  carers,
  reviews,
  allegationDays,
  specialistMeetings,
  visits,
  homes,
  posts,
];
