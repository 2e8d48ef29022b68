import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Result } from '../../../kernel/result.ts';
import type { Can } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Mistake, Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import type { Filled } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, type Route, redirect, route, type Tx } from '../../../web/route.ts';
import { findBody } from '../../board/index.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { mayAnswerAsks } from '../policy.ts';
import { findAsk, placeOfAsk, type YoungAsk } from '../queries.ts';

/** Where somebody works on an ask: the team that heard it, or a corporate parent of its board. */
export type AskPlace = {
  base: string;
  zone: 'voice' | 'board';
  at: 'any board' | typeof placeOfAsk;
  can: Can;
  above: { text: string; href: string }[];
  /** Whether asks that nobody can see (any more) are worked on there. */
  seesAll: boolean;
};

export const atTeam: AskPlace = {
  base: '/voice/asks',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  above: [
    { text: 'Young people’s voice', href: '/voice' },
    { text: 'Asks', href: '/voice/asks' },
  ],
  seesAll: true,
};

export const atBoard: AskPlace = {
  base: '/asks',
  zone: 'board',
  at: placeOfAsk,
  can: mayAnswerAsks,
  above: [{ text: 'Asks', href: '/asks' }],
  seesAll: false,
};

export const askParams = z.object({ ask: z.uuid('The address is not complete.') });
export const reading = { writes: false, because: 'what young people ask, and no record of a child' } as const;

/** What a handler works on. */
export type Held = { tx: Tx; scope: Scope; ask: YoungAsk; today: string; origin: string };

/** Opens an ask for work on it. What it says is public; working on it is for whoever reaches its board. */
export const withAsk = (
  { inScope, scope, params, clock, site }: Ask<{ ask: string }, unknown, unknown>,
  { seesAll }: AskPlace,
  work: (held: Held) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const ask = await findAsk(tx, scope, params.ask);
    return ask && (seesAll || ask.isShown) && (await findBody(tx, scope, ask.bodyId))
      ? work({ tx, scope, ask, today: todayIn(clock), origin: site.origin })
      : notFound('that ask');
  });

/** A form about an ask. `personal`: fields in which a name is asked about. */
export type AskForm<Value> = {
  step: string;
  title: string;
  verb: string;
  events: readonly string[];
  personal: readonly string[];
  typedOf(held: Held): Typed;
  fields(held: Held, filled: Filled): Promise<JSX.Element> | JSX.Element;
  read(typed: Typed, held: Held): Result<Value, Mistake>;
  /** A page where something has to be shown this once. */
  save(held: Held, value: Value): Promise<Result<true | Answer>>;
};

/** The form's page, and what takes it. */
export const askFormRoutes = <Value,>(place: AskPlace, form: AskForm<Value>): Route[] => {
  const show = async (held: Held, typed: Typed, error: FormError): Promise<Answer> => {
    const { ask } = held;
    const to = `${place.base}/${ask.id}`;
    return formAnswer(
      form.title,
      <FormPage
        title={form.title}
        to={`${to}/${form.step}`}
        above={place.above}
        back={{ text: ask.title, href: to }}
        verb={form.verb}
        leave="Leave it as it is"
        error={error}
      >
        {await form.fields(held, { typed, error })}
      </FormPage>,
      error,
    );
  };
  const { zone, at, can } = place;
  const path = `${place.base}/:ask/${form.step}`;
  const shared = { zone, at, can, path, params: askParams };
  return [
    route({
      ...shared,
      method: 'GET',
      audit: reading,
      handle: (asked) => withAsk(asked, place, (held) => show(held, form.typedOf(held), null)),
    }),
    route({
      ...shared,
      method: 'POST',
      audit: { writes: true, events: form.events },
      body: anyForm,
      handle: (asked) =>
        withAsk(asked, place, async (held) => {
          const { body } = asked;
          const read = form.read(body, held);
          if (!read.ok) return show(held, body, read.reason);
          const doubt = askAboutPersonal(body, form.personal);
          if (doubt) return show(held, body, doubt);
          const saved = await form.save(held, read.value);
          if (!saved.ok) return show(held, body, { text: saved.reason, field: '' });
          return saved.value === true
            ? redirect(`${place.base}/${held.ask.id}?done=${form.step}`)
            : saved.value;
        }),
    }),
  ];
};
