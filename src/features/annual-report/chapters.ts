import type { Counts, Period } from '../../kernel/counts.ts';
import type { Scope } from '../../kernel/scope.ts';
import type { Zone } from '../../kernel/zones.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { conferencesIn } from '../conferences/index.ts';
import { homesIn } from '../homes/index.ts';
import { permanenceAt } from '../permanence/index.ts';
import { qualityIn } from '../quality/index.ts';
import { challengesIn, reviewsIn } from '../reviews/index.ts';
import { dutiesIn, staffIn } from '../service-duties/index.ts';
import type { ChapterWords } from './rules/chapter-blocks.ts';

/**
 * A chapter of the annual report, and a page of counts: what is counted, and how the system reads it in its zone.
 * `over` says whether it is what happened in a period, which adds up over quarters, or what stood on its last day.
 */
export type Chapter = ChapterWords & {
  slug: string;
  zone: Zone;
  over: 'the period' | 'the last day';
  /** Of staff and not of children: nothing of it is hidden. */
  ofStaff?: true;
  /** Whether others can see each quarter of it by itself; else only whole years leave the service. */
  byQuarter: boolean;
  counted(tx: Tx, system: Scope, period: Period): Promise<Counts>;
};

const reviews: Chapter = {
  slug: 'reviews',
  title: 'Reviews of children in our care',
  what: 'Reviews that were held in the period, as the reviewing officers wrote them down, and what they looked at between reviews. A review that was adjourned and ended later counts once, on the day on which it ended.',
  zone: 'casework',
  over: 'the period',
  byQuarter: true,
  counted: reviewsIn,
  shares: [
    { name: 'Reviews held in time', part: 'in time', of: ['in time', 'late'] },
    { name: 'Reviews with the child’s own view', part: 'had a say', of: ['had a say', 'had no say'] },
    { name: 'Reviews that the child led', part: 'chaired', of: ['held'] },
    { name: 'Looks between reviews that found the plan on track', part: 'on track', of: ['looks'] },
  ],
  chart: 'How children gave their views',
  toWrite: [
    'why some reviews were late, and what was done so that fewer are.',
    'what children said about their reviews, and what changed because of it.',
  ],
};

const challenges: Chapter = {
  slug: 'challenges',
  title: 'Challenge and good practice',
  what: 'What reviewing officers raised in the period about a child’s plan: informally, as a management alert (something is not recorded) or as a problem resolution (about the plan itself), and the good practice that they wrote down.',
  zone: 'challenge',
  over: 'the period',
  byQuarter: true,
  counted: challengesIn,
  shares: [
    {
      name: 'Problem resolutions that ended at the practice manager',
      part: 'ended practice manager',
      of: ['resolved'],
    },
    {
      name: 'Problem resolutions that ended at the team manager',
      part: 'ended team manager',
      of: ['resolved'],
    },
  ],
  chart: 'Challenges by kind',
  toWrite: [
    'the themes of what was raised, and what changed for children because of it.',
    'two or three examples that their subjects agreed to, without anything that tells who they are.',
  ],
};

const permanence: Chapter = {
  slug: 'permanence',
  title: 'Permanence',
  what: 'The lines to permanence of the children on the tracker, as they stood on the last day of the period. A plan for permanence says which way is meant; a plan of permanence says that it is settled.',
  zone: 'casework',
  over: 'the last day',
  byQuarter: true,
  counted: permanenceAt,
  shares: [
    { name: 'Children with a plan for permanence', part: 'with a plan for permanence', of: ['children'] },
    { name: 'Children with a plan of permanence', part: 'with a plan of permanence', of: ['children'] },
    { name: 'Children whose life-story work is complete', part: 'lifeStory complete', of: ['children'] },
  ],
  chart: 'Route to permanence',
  toWrite: ['what held children up on the way to a lasting home, and what was done.'],
};

const conferences: Chapter = {
  slug: 'conferences',
  title: 'Child protection conferences',
  what: 'Conferences that were held in the period: the first within 15 working days of the strategy discussion, the first review within three months, then every six months (Working Together to Safeguard Children). A child who was the matter of two conferences counts twice.',
  zone: 'casework',
  over: 'the period',
  byQuarter: true,
  counted: conferencesIn,
  shares: [
    { name: 'Conferences held in time', part: 'in time', of: ['all'] },
    { name: 'Children who came to their conference', part: 'came', of: ['children'] },
    {
      name: 'Children who did not come and whose views were there',
      part: 'viewsGiven',
      of: ['viewsGiven', 'viewsNotAvailable'],
    },
  ],
  chart: 'How children took part in conferences',
  toWrite: [
    'why some conferences were late, and which agencies were asked to come or to send a report.',
    'what parents and carers said, what came of appeals, and what was changed because of it.',
  ],
};

const quality: Chapter = {
  slug: 'quality',
  title: 'Quality assurance',
  what: 'Audits, checks and observations that were done in the period, with the grades that stand after a second look, and what people praised.',
  zone: 'casework',
  over: 'the period',
  byQuarter: true,
  counted: qualityIn,
  shares: [
    {
      name: 'Section 47 checks that agreed with not holding a conference',
      part: 'section 47 check, yes',
      of: ['section 47 check'],
    },
  ],
  chart: 'Audits by kind',
  toWrite: [
    'the themes of audits and observations: what is strong, what has to get better, and what was done.',
    'what young people, parents and carers praised, where they agreed to be quoted.',
  ],
};

const duties: Chapter = {
  slug: 'duties',
  title: 'Foster carers’ reviews and specialist meetings',
  what: 'Reviews of foster carers and specialist meetings that were held in the period.',
  zone: 'casework',
  over: 'the period',
  byQuarter: true,
  counted: dutiesIn,
  shares: [],
  chart: 'Specialist meetings by why they were held',
  toWrite: ['how far foster carers came to their reviews, and what visits to the council’s own homes found.'],
};

const staff: Chapter = {
  slug: 'staff',
  title: 'The reviewing service',
  what: 'The officers and managers of the service on the last day of the period, and who left in it.',
  zone: 'casework',
  over: 'the last day',
  byQuarter: false,
  ofStaff: true,
  counted: staffIn,
  shares: [{ name: 'Reviewing officers in permanent posts', part: 'officer permanent', of: ['officer'] }],
  chart: null,
  toWrite: [
    'how many children each officer has against the 50 to 70 of guidance, and how the service is led.',
  ],
};

const homes: Chapter = {
  slug: 'homes',
  title: 'Homes of care leavers',
  what: 'Where care leavers lived on the last day of the period, what happened to their homes in it, and the cases of the lasting-homes panel.',
  zone: 'challenge',
  over: 'the last day',
  byQuarter: false,
  counted: homesIn,
  shares: [
    {
      name: 'Care leavers in a suitable home, where it is known',
      part: 'whole: The home is suitable',
      of: ['whole: The home is suitable', 'unsuitable'],
    },
  ],
  chart: 'Where care leavers lived',
  toWrite: ['what the council and the district councils did so that care leavers have a home that lasts.'],
};

/** The chapters that are counted from the service's own records, in the order of the annual report. */
export const chapters: readonly Chapter[] = [
  staff,
  reviews,
  conferences,
  quality,
  duties,
  challenges,
  permanence,
  homes,
];

/** Those of which the Board and the analyst can see each quarter. */
export const countedChapters: readonly Chapter[] = chapters.filter(({ byQuarter }) => byQuarter);
