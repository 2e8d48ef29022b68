import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { TextField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import {
  type Answer,
  type Ask,
  everyone,
  type Route,
  route,
  type Shape,
  type Tx,
  youngPage,
} from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  hoursOf,
  isFromRobot,
  keyIn,
  nothingTaken,
  OpenForm,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { cardBySecret, cardFor, type MyCard } from '../card-queries.ts';
import { answerCard } from '../cards.ts';
import { personBySecret } from '../people-queries.ts';
import { readTexts } from '../rules/asked-texts.ts';
import { answers, isOpen, readAnswer } from '../rules/card.ts';
import { itemsOf, OneOf } from './choice-fields.tsx';
import { noSuchLink } from './secret-link.tsx';

const reason = { reason: { label: 'Why? You do not have to say.', rows: 3 } } as const;

const over: Answer = youngPage(
  'This card is over',
  <>
    <h1 class="govuk-heading-l">This card is over</h1>
    <p class="govuk-body">The day to answer has passed. If you still want to help, tell us.</p>
  </>,
);

const show = async (
  { tx, scope, today }: { tx: Tx; scope: Scope; today: string },
  { card, to }: { card: MyCard; to: string },
  typed: Typed,
  error: FormError,
): Promise<Answer> => {
  if (!isOpen(card, today)) return over;
  const field = { typed, error };
  return youngForm(
    card.title,
    <OpenForm
      title={card.title}
      to={to}
      verb="Send my answer"
      reads="Only the people who run our groups. They count the answers. Whoever asks us does not see who said what."
      hours={await hoursOf(tx, scope)}
      typed={typed}
      error={error}
      before={<p class="hearth-said">{card.words}</p>}
    >
      <OneOf
        name="answer"
        legend="Do you want to help?"
        hint={`No is fine. You can change it until ${dateWords(card.until)}.`}
        items={itemsOf(answers)}
        {...field}
      />
      <TextField name="reason" label={reason.reason.label} rows={reason.reason.rows} {...field} />
    </OpenForm>,
    error !== null,
  );
};

type Answered = Pick<Ask<unknown, unknown, z.infer<typeof anyForm>>, 'body' | 'clock' | 'site'> & {
  tx: Tx;
  scope: Scope;
};

/** Takes an answer, and says what came of it. */
const answered = async (ask: Answered, card: MyCard): Promise<Answer> => {
  const { tx, scope, body, clock, site } = ask;
  const today = todayIn(clock);
  const again = (error: FormError) => show({ tx, scope, today }, { card, to: site.path }, body, error);
  const answer = readAnswer(body);
  if (!answer.ok) return again(answer.reason);
  const why = readTexts(reason, body);
  if (!why.ok) return again(why.reason);
  const said = { answer: answer.value, reason: why.value.reason, key: keyIn(body) };
  const taken = isFromRobot(body)
    ? ({ ok: true, value: null } as const)
    : await answerCard(tx, scope, card, { ...said, at: new Date(clock().epochMilliseconds), today });
  if (!taken.ok) return again({ field: 'answer', text: taken.reason });
  return youngPage(
    'Thank you',
    thanksView({
      said: `You said ${answers[answer.value].toLowerCase()}.`,
      next: `You can open the card again and change your answer until ${dateWords(card.until)}.`,
      hours: await hoursOf(tx, scope),
      origin: site.origin,
      taken: taken.value ?? nothingTaken,
    }),
  );
};

const mine = z.object({ secret: secretShape, card: z.uuid() });
const byLetter = z.object({ secret: secretShape });

type Of<Params> = {
  path: string;
  params: Shape<Params>;
  find: (tx: Tx, scope: Scope, params: Params) => Promise<MyCard | undefined>;
};

/** A card at an address, and what happens when it is answered. */
const cardRoutes = <Params,>({ path, params, find }: Of<Params>): readonly Route[] => [
  route({
    method: 'GET',
    path,
    zone: 'public',
    secret: true,
    can: everyone,
    audit: { writes: false, because: 'their own card, for whoever has its secret' },
    params,
    handle: ({ params: sent, asSystem, clock, site }: Ask<Params, undefined, undefined>) =>
      asSystem('card link', 'voice', async (tx, scope) => {
        const card = await find(tx, scope, sent);
        if (!card) return noSuchLink(true);
        const typed: Typed = card.answer === null ? {} : { answer: card.answer };
        return show({ tx, scope, today: todayIn(clock) }, { card, to: site.path }, typed, null);
      }),
  }),
  route({
    method: 'POST',
    path,
    zone: 'public',
    secret: true,
    can: everyone,
    audit: { writes: true, events: ['involvement card.answered', 'post.came', 'post.worried'] },
    params,
    body: anyForm,
    handle: (ask: Ask<Params, undefined, z.infer<typeof anyForm>>) =>
      takingForm(ask, 'card', () =>
        ask.asSystem('card link', 'voice', async (tx, scope) => {
          const card = await find(tx, scope, ask.params);
          return card ? answered({ ...ask, tx, scope }, card) : noSuchLink(true);
        }),
      ),
  }),
];

/** A young person's cards: from their own page, and by the link of a letter. */
export const myCardRoutes: readonly Route[] = [
  ...cardRoutes({
    path: '/mine/:secret/cards/:card',
    params: mine,
    find: async (tx, scope, { secret, card }) => {
      const person = await personBySecret(tx, scope, secret);
      return person && cardFor(tx, scope, { cardId: card, personId: person.id });
    },
  }),
  ...cardRoutes({
    path: '/cards/:secret',
    params: byLetter,
    find: (tx, scope, { secret }) => cardBySecret(tx, scope, secret),
  }),
];
