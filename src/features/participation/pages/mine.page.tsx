import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { everyone, redirect, route, youngPage } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { takingForm } from '../../voice/index.ts';
import { type MyCard, openCardsOf } from '../card-queries.ts';
import { personBySecret, type YoungPerson } from '../people-queries.ts';
import { type Changed, whatChangedIn } from '../queries.ts';
import { type KeptPart, partsOfPerson } from '../record-queries.ts';
import { answers } from '../rules/card.ts';
import { type Called, calledAs, hoursWords } from '../rules/took-part.ts';
import { callPerson } from '../young-people.ts';
import { itemsOf, OneOf } from './choice-fields.tsx';
import { noSuchLink } from './secret-link.tsx';

type Mine = { person: YoungPerson; cards: MyCard[]; parts: KeptPart[]; changed: Changed[]; secret: string };

const Cards = ({ cards, secret }: Pick<Mine, 'cards' | 'secret'>): JSX.Element => (
  <>
    <h2 class="govuk-heading-m">Somebody asks for my help</h2>
    {cards.length === 0 && <p class="govuk-body">Nothing right now. New cards will be here.</p>}
    <ul class="govuk-list govuk-list--spaced">
      {cards.map(({ id, title, until, answer }) => (
        <li key={id}>
          <a class="govuk-link govuk-!-font-weight-bold" href={`/mine/${secret}/cards/${id}`}>
            {title}
          </a>
          <br />
          {answer === null
            ? `Answer by ${dateWords(until)}.`
            : `I said ${answers[answer].toLowerCase()}. I can change it until ${dateWords(until)}.`}
        </li>
      ))}
    </ul>
  </>
);

const Groups = ({ person }: Pick<Mine, 'person'>): JSX.Element =>
  person.state === 'confirmed' ? (
    <>
      <h2 class="govuk-heading-m">When and where we meet</h2>
      {person.groups.map(({ id, name, meets, supporters }) => (
        <div key={id}>
          <h3 class="govuk-heading-s">{name}</h3>
          <p class="hearth-said">{meets}</p>
          <p class="govuk-body">Who is there for us: {supporters}.</p>
        </div>
      ))}
      <p class="govuk-body">Please keep this to yourself. Some of us must not be found by everybody.</p>
    </>
  ) : (
    <p class="govuk-body">
      You are in no group right now. Do you want to come back, or ask why? Talk to us. The team is there for
      you.
    </p>
  );

const Part = ({
  part,
  changed,
  secret,
}: {
  part: KeptPart;
  changed: Changed | undefined;
  secret: string;
}) => (
  <li>
    <strong>{part.title}</strong>
    <br />
    {part.tookPlaceOn !== null && `${dateWords(part.tookPlaceOn)}, `}
    {hoursWords(part.quarters)}.{' '}
    <a class="govuk-link" href={`/mine/${secret}/certificates/${part.id}`}>
      My certificate<span class="govuk-visually-hidden"> for {part.title}</span> (PDF)
    </a>
    {changed && (
      <p class="hearth-said">
        {changed.didChange ? 'What changed: ' : 'Nothing changed, because: '}
        {changed.words}
      </p>
    )}
  </li>
);

const MyName = ({ person, secret }: Pick<Mine, 'person' | 'secret'>): JSX.Element => (
  <form action={`/mine/${secret}/name`} method="post">
    <OneOf
      name="called"
      legend="What are you called in our list of who helped?"
      hint="The team and inspectors can see that list. It is not public."
      items={itemsOf(calledAs)}
      typed={{ called: person.called }}
      error={null}
    />
    <Button text="Save" classes="govuk-button--secondary" preventDoubleClick />
  </form>
);

const mineView = ({ person, cards, parts, changed, secret }: Mine): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Hello, {person.firstName}</h1>
    {person.state === 'confirmed' && <Cards cards={cards} secret={secret} />}
    <Groups person={person} />
    <h2 class="govuk-heading-m">What I took part in</h2>
    {parts.length === 0 && (
      <p class="govuk-body">Nothing yet. It will be here, with a certificate for you.</p>
    )}
    <ul class="govuk-list govuk-list--spaced">
      {parts.map((part) => (
        <Part
          key={part.id}
          part={part}
          changed={changed.find(({ requestId }) => requestId === part.requestId)}
          secret={secret}
        />
      ))}
    </ul>
    {person.state === 'confirmed' && <MyName person={person} secret={secret} />}
  </>
);

const params = z.object({ secret: secretShape });

/** A young person's own page. */
export const minePage = route({
  method: 'GET',
  path: '/mine/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own page, for whoever has its secret' },
  params,
  handle: ({ params: { secret }, asSystem, clock }) =>
    asSystem('young person link', 'voice', async (tx, system) => {
      const person = await personBySecret(tx, system, secret);
      if (!person) return noSuchLink(true);
      const cards = await openCardsOf(tx, system, person.id, todayIn(clock));
      const parts = await partsOfPerson(tx, system, person.id);
      const changed = await whatChangedIn(tx, system);
      return youngPage('My page', mineView({ person, cards, parts, changed, secret }));
    }),
});

/** Takes how a young person wants to stand in the record. */
export const saveMyName = route({
  method: 'POST',
  path: '/mine/:secret/name',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['young person.called'] },
  params,
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'mine', () =>
      ask.asSystem('young person link', 'voice', async (tx, system) => {
        const { secret } = ask.params;
        const person = await personBySecret(tx, system, secret);
        if (!person) return noSuchLink(true);
        const called = textIn(ask.body, 'called');
        if (Object.hasOwn(calledAs, called)) await callPerson(tx, system, person.id, called as Called);
        return redirect(`/mine/${secret}`);
      }),
    ),
});
