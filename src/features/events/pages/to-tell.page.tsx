import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { findToTell, listToTell, type ToTell } from '../team-queries.ts';
import { linkToText, toldBy } from '../told.ts';

const title = 'To tell by telephone or text';

const Crumbs = (): JSX.Element => (
  <Breadcrumbs
    items={[
      { text: 'Young people’s voice', href: '/voice' },
      { text: 'Events', href: '/voice/events' },
      { text: title },
    ]}
  />
);

const whom = ({ holder, firstName, contact, carerName, carerContact }: ToTell): string =>
  holder === 'young'
    ? `${firstName}: ${contact}`
    : `${carerName}, parent or carer of ${firstName}: ${carerContact}`;

const toTellView = (things: readonly ToTell[]): JSX.Element => (
  <>
    <Crumbs />
    <h1 class="govuk-heading-l">{title}</h1>
    <p class="govuk-body">
      {things.length === 0
        ? 'Nobody waits to be told. Who signs up with a telephone number stands here.'
        : `${counted(things.length, 'thing')}, the oldest first. These people gave no e-mail address.`}
    </p>
    <ul class="govuk-list govuk-list--spaced">
      {things.map((one) => (
        <li key={one.id}>
          <strong>{one.words[0]}</strong>
          <br />
          {whom(one)}
          <br />
          <span class="govuk-hint">Since {dateWords(one.toldOn)}</span>
          <form action={`/voice/events/to-tell/${one.id}/words`} method="post">
            <Button text="Make the text" classes="govuk-button--secondary" preventDoubleClick />
          </form>
        </li>
      ))}
    </ul>
  </>
);

const wordsView = (one: ToTell, link: string): JSX.Element => (
  <>
    <Crumbs />
    <h1 class="govuk-heading-l">{one.words[0]}</h1>
    <p class="govuk-body">
      Text this to {whom(one)}, or read it to them. The link is theirs alone and is shown this once.
    </p>
    <Textarea
      name="words"
      label={{ text: 'The text' }}
      rows={12}
      value={[...one.words.slice(1), link].join('\n\n')}
      attributes={{ readonly: true }}
    />
    <form action={`/voice/events/to-tell/${one.id}/done`} method="post">
      <Button text="They are told" preventDoubleClick />
    </form>
  </>
);

const params = z.object({ thing: z.uuid('The address is not complete.') });

const withThing = async (
  tx: Tx,
  scope: Scope,
  id: string,
  work: (one: ToTell) => Promise<Answer>,
): Promise<Answer> => {
  const one = await findToTell(tx, scope, id);
  return one ? work(one) : notFound('that message');
};

/** Whom the team has to tell something, since they gave a telephone number. */
export const toTellPage = route({
  method: 'GET',
  path: '/voice/events/to-tell',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'whom the team has to call, for the team' },
  handle: ({ inScope, scope }) => inScope(async (tx) => page(title, toTellView(await listToTell(tx, scope)))),
});

/** The words to text, with a link of their own. */
export const wordsToText = route({
  method: 'POST',
  path: '/voice/events/to-tell/:thing/words',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['place.link made'] },
  params,
  handle: ({ inScope, scope, params: { thing }, site }) =>
    inScope((tx) =>
      withThing(tx, scope, thing, async (one) =>
        page(title, wordsView(one, `${site.origin}${await linkToText(tx, scope, one)}`)),
      ),
    ),
});

/** They are told. */
export const toldRoute = route({
  method: 'POST',
  path: '/voice/events/to-tell/:thing/done',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['place.told by the team'] },
  params,
  handle: ({ inScope, scope, params: { thing }, clock }) =>
    inScope((tx) =>
      withThing(tx, scope, thing, async (one) => {
        await toldBy(tx, scope, one, todayIn(clock));
        return redirect('/voice/events/to-tell');
      }),
    ),
});
