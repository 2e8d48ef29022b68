import type { ComponentChildren } from 'preact';
import type { z } from 'zod';
import { todayIn } from '../kernel/clock.ts';
import type { Result } from '../kernel/result.ts';
import type { Can } from '../kernel/roles.ts';
import type { Scope } from '../kernel/scope.ts';
import type { Mistake, Typed } from '../kernel/typed-form.ts';
import type { Zone } from '../kernel/zones.ts';
import { anyForm } from './any-form.ts';
import type { Filled } from './fields.tsx';
import { type FormError, FormPage, formAnswer } from './form-page.tsx';
import { messageView } from './message.view.tsx';
import { type Answer, type Ask, notFound, type Route, redirect, route, type Tx } from './route.ts';

/** What a handler works on. `today` is ISO, `now` the moment. */
export type Held<Params> = { tx: Tx; scope: Scope; params: Params; today: string; now: Date; origin: string };

type Place<Params> = {
  path: string;
  zone: Exclude<Zone, 'public'>;
  at: 'any board' | ((tx: Tx, scope: Scope, params: Params) => Promise<string | null>);
  can: Can;
  params: z.ZodType<Params>;
  /** What sending it writes into the audit log. */
  events: readonly string[];
};

type Link = { text: string; href: string };

type Form<Params, Found> = Place<Params> & {
  verb: string;
  title: (found: Found) => string;
  back: (found: Found) => Link;
  above?: readonly Link[];
  /** What the form is about; null where there is no such thing. */
  open: (held: Held<Params>) => Promise<Found | null>;
  typed: (found: Found, today: string) => Typed;
  before?: (found: Found) => ComponentChildren;
  fields: (filled: Filled, found: Found) => ComponentChildren;
  /** Where it leads when it is kept, or what is wrong; a page where something has to be shown this once. */
  save: (held: Held<Params>, found: Found, typed: Typed) => Promise<Result<string | Answer, Mistake>>;
};

const heldOf = <Params,>(
  { scope, params, clock, site }: Ask<Params, unknown, unknown>,
  tx: Tx,
): Held<Params> => ({
  tx,
  scope,
  params,
  today: todayIn(clock),
  now: new Date(clock().epochMilliseconds),
  origin: site.origin,
});

const whatThisIsAbout = 'what this form is about';

/** A form of its own page, and what happens when it is sent: a mistake comes back with all that was typed. */
export const formRoutes = <Params, Found>(form: Form<Params, Found>): readonly Route[] => {
  const { path, zone, at, can, params } = form;
  const place = { path, zone, at, can, params };
  const show = (to: string, found: Found, typed: Typed, error: FormError): Answer =>
    formAnswer(
      form.title(found),
      <FormPage
        title={form.title(found)}
        to={to}
        {...(form.above && { above: form.above })}
        back={form.back(found)}
        verb={form.verb}
        leave="Leave it as it is"
        error={error}
        before={form.before?.(found)}
      >
        {form.fields({ typed, error }, found)}
      </FormPage>,
      error,
    );
  return [
    route({
      ...place,
      method: 'GET',
      audit: { writes: false, because: 'a form' },
      handle: (ask: Ask<Params, undefined, undefined>) =>
        ask.inScope(async (tx) => {
          const held = heldOf(ask, tx);
          const found = await form.open(held);
          if (found === null) return notFound(whatThisIsAbout);
          return show(ask.site.path, found, form.typed(found, held.today), null);
        }),
    }),
    route({
      ...place,
      method: 'POST',
      audit: { writes: true, events: form.events },
      body: anyForm,
      handle: (ask: Ask<Params, undefined, Typed>) =>
        ask.inScope(async (tx) => {
          const held = heldOf(ask, tx);
          const found = await form.open(held);
          if (found === null) return notFound(whatThisIsAbout);
          const saved = await form.save(held, found, ask.body);
          if (!saved.ok) return show(ask.site.path, found, ask.body, saved.reason);
          return typeof saved.value === 'string' ? redirect(saved.value) : saved.value;
        }),
    }),
  ];
};

type Step<Params> = Place<Params> & {
  /** Where it leads; why it cannot be done; null where there is no such thing. */
  work: (held: Held<Params>, typed: Typed) => Promise<Result<string> | null>;
};

/** One button: what it does, or a page that says why it cannot be done. */
export const stepRoute = <Params,>({ events, work, ...place }: Step<Params>): Route =>
  route({
    ...place,
    method: 'POST',
    audit: { writes: true, events },
    body: anyForm.default({}),
    handle: (ask: Ask<Params, undefined, Typed>) =>
      ask.inScope(async (tx): Promise<Answer> => {
        const done = await work(heldOf(ask, tx), ask.body);
        if (done === null) return notFound('what this is about');
        if (done.ok) return redirect(done.value);
        const title = 'That cannot be done';
        return { kind: 'page', title, view: messageView(title, [done.reason]), status: 422 };
      }),
  });
