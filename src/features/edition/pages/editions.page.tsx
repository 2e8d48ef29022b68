import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { page, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Place, placesOf } from '../meetings.ts';
import { startEdition } from '../write.ts';
import { pathOf, titleOf } from './edition-at.tsx';

const colours = {
  'to write': 'govuk-tag--yellow',
  written: 'govuk-tag--light-blue',
  sent: 'govuk-tag--green',
} as const;

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const Begin = ({ place }: { place: Place }): JSX.Element => (
  <form action="/voice/editions" method="post">
    <input type="hidden" name="meeting" value={place.meetingId} />
    <input type="hidden" name="kind" value={place.kind} />
    <Button
      text="Begin it"
      attributes={{ 'aria-label': `Begin it: ${titleOf(place)}` }}
      classes="govuk-button--secondary govuk-!-margin-top-2 govuk-!-margin-bottom-0"
      preventDoubleClick
    />
  </form>
);

const Row = ({ place }: { place: Place }): JSX.Element => (
  <li>
    {place.id === null ? (
      <strong>{titleOf(place)}</strong>
    ) : (
      <a class="govuk-link govuk-!-font-weight-bold" href={pathOf(place.id)}>
        {titleOf(place)}
      </a>
    )}{' '}
    <Tag text={capital(place.standing.state)} classes={colours[place.standing.state]} />
    <p class="govuk-body-s hearth-quiet govuk-!-margin-bottom-0">{place.standing.words}</p>
    {place.id === null && <Begin place={place} />}
  </li>
);

const editionsView = ({ now, earlier }: { now: Place[]; earlier: Place[] }): JSX.Element => (
  <>
    <Breadcrumbs
      items={[{ text: 'Young people’s voice', href: '/voice' }, { text: 'The Board in our words' }]}
    />
    <h1 class="govuk-heading-l">The Board in our words</h1>
    <p class="govuk-body">
      One page before each meeting, with the young people two weeks before it; one page after it, within ten
      working days. Hearth drafts them out of agenda, reports and decisions. You finish and send them.
    </p>
    {now.length === 0 ? (
      <p class="govuk-body">
        No meeting is near. A page can be begun as soon as a board has a meeting in the next three months.
      </p>
    ) : (
      <ul class="hearth-list">
        {now.map((place) => (
          <Row key={`${place.meetingId} ${place.kind}`} place={place} />
        ))}
      </ul>
    )}
    {earlier.length > 0 && (
      <>
        <h2 class="govuk-heading-m">Of other meetings</h2>
        <ul class="hearth-list">
          {earlier.map((place) => (
            <Row key={`${place.meetingId} ${place.kind}`} place={place} />
          ))}
        </ul>
      </>
    )}
  </>
);

/** The pages for young people: of meetings coming and just held, and of older ones. */
export const editionsPage = route({
  method: 'GET',
  path: '/voice/editions',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'pages that the team writes for everybody' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) =>
      page('The Board in our words', editionsView(await placesOf(tx, scope, todayIn(clock)))),
    ),
});

/** Begins a page with a draft. */
export const startRoute = route({
  method: 'POST',
  path: '/voice/editions',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['edition.begun'] },
  body: z.object({
    meeting: z.uuid('Choose a meeting.'),
    kind: z.enum(['before', 'after']),
  }),
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const started = await startEdition(tx, scope, { meetingId: body.meeting, kind: body.kind }, clock);
      if (started.ok) return redirect(pathOf(started.value, '/write'));
      const title = 'This page could not be begun';
      return { kind: 'page', title, view: messageView(title, [started.reason]), status: 422 };
    }),
});
