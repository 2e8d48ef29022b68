import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Door, Doors } from '../../../web/doors.tsx';
import { everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { openSurveys, type Survey } from '../survey-queries.ts';

const doors: readonly Door[] = [
  {
    text: 'Ask for something',
    href: '/you-said/new',
    says: 'Tell the Board what should be different. It has to answer.',
    picture: <path d="M8 12h40v26H28l-10 9v-9H8zM18 22h20M18 29h12" />,
  },
  {
    text: 'Come to a group',
    href: '/have-your-say/join',
    says: 'Meet others in care or leaving care. Have fun, and be heard together.',
    picture: (
      <path d="M20 22a6 6 0 1 0 0-1M36 22a6 6 0 1 0 0-1M8 46c0-9 5-14 12-14s12 5 12 14M32 34c8-2 16 3 16 12" />
    ),
  },
  {
    text: 'What’s on',
    href: '/whats-on',
    says: 'Days out and Care Leavers’ Week. Sign up for them here.',
    picture: <path d="M10 14h36v32H10zM10 24h36M20 8v10M36 8v10M20 34h6M32 34h4" />,
  },
  {
    text: 'What we said before',
    href: '/consultations',
    says: 'When we were asked: what we said, and what came of it.',
    picture: <path d="m10 30 8 8 14-18M28 36l4 4 16-20" />,
  },
];

const Surveys = ({ surveys }: { surveys: readonly Survey[] }) => (
  <section aria-labelledby="surveys">
    <h2 class="govuk-heading-m" id="surveys">
      Questions for us
    </h2>
    {surveys.length === 0 ? (
      <p class="govuk-body">There are none today. Come back, or ask for something yourself.</p>
    ) : (
      <ul class="hearth-asks">
        {surveys.map(({ slug, title, closesOn }) => (
          <li key={slug}>
            <a class="govuk-link" href={`/surveys/${slug}`}>
              {title}
            </a>
            <p class="govuk-body hearth-quiet">Open until {dateWords(closesOn)}. Nobody knows it was you.</p>
          </li>
        ))}
      </ul>
    )}
  </section>
);

const view = (surveys: readonly Survey[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Have your say</h1>
    <p class="govuk-body-l">There are many ways to be heard. You do not need an account for any of them.</p>
    <Doors doors={doors} />
    <Surveys surveys={surveys} />
    <p class="govuk-body">
      Do you work with young people, and want to ask them something?{' '}
      <a class="govuk-link" href="/involve">
        Ask for their time here
      </a>
      .
    </p>
  </>
);

/** The ways in which young people are heard. */
export const haveYourSay = route({
  method: 'GET',
  path: '/have-your-say',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const surveys = await openSurveys(tx, scope, todayIn(clock));
      return youngPage('Have your say', view(surveys), {
        surveys: surveys.map(({ slug, title, closesOn }) => ({ slug, title, closesOn })),
      });
    }),
});
