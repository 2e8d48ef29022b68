import type { ComponentChildren, JSX } from 'preact';
import { todayIn } from '../kernel/clock.ts';
import type { Result } from '../kernel/result.ts';
import type { Can } from '../kernel/roles.ts';
import type { Scope } from '../kernel/scope.ts';
import { type Mistake, type Typed, textIn } from '../kernel/typed-form.ts';
import type { Zone } from '../kernel/zones.ts';
import { sha256Of } from '../platform/files/files.ts';
import { anyForm } from './any-form.ts';
import { Breadcrumbs } from './components/breadcrumbs.tsx';
import type { Filled } from './fields.tsx';
import { type FormError, FormPage, formAnswer } from './form-page.tsx';
import { messageView } from './message.view.tsx';
import type { Uploaded } from './pipeline/uploads.ts';
import {
  type Answer,
  type Ask,
  notFound,
  type Route,
  redirect,
  route,
  type Shape,
  type Tx,
} from './route.ts';

/** What a handler works on. `today` is ISO, `now` the moment. */
export type Held<Params> = {
  tx: Tx;
  scope: Scope;
  params: Params;
  today: string;
  now: Date;
  origin: string;
  files: readonly Uploaded[];
};

type Place<Params> = {
  path: string;
  zone: Exclude<Zone, 'public'>;
  at: 'any board' | ((tx: Tx, scope: Scope, params: Params) => Promise<string | null>);
  can: Can;
  params: Shape<Params>;
  /** What sending it writes into the audit log. */
  events: readonly string[];
};

type Link = { text: string; href: string };

/**
 * A form that two people may fill in at once. Its hidden field says what it was filled in from; where that is not what is kept
 * any more, whoever comes second gets their own words back beside what is kept, and saves again to let theirs stand.
 */
type Shared<Params, Found> = {
  /** Makes whoever saves second wait until the first is done. */
  lock: (held: Held<Params>) => Promise<void>;
  /** What is kept now, to be read. */
  kept: (found: Found) => ComponentChildren;
};

/** Why it is not kept. `typed`: what stands in the form in place of what was sent, such as the version that is kept now. */
type Refusal = Mistake & { typed?: Typed };

type Form<Params, Found> = Place<Params> & {
  /** Files may be sent along. */
  uploads?: true;
  /** A step that takes something away. */
  warning?: true;
  verb: string;
  /** What the way back is called; "Leave it as it is" unless given. */
  leave?: string;
  title: (found: Found) => string;
  back: (found: Found) => Link;
  above?: readonly Link[];
  /** What the form is about; null where there is no such thing. */
  open: (held: Held<Params>) => Promise<Found | null>;
  typed: (found: Found, today: string) => Typed;
  before?: (found: Found) => ComponentChildren;
  /** What stands below the form and is no part of it. */
  after?: (found: Found) => ComponentChildren;
  /** Why it cannot be filled in at the moment: the page says that instead. */
  closed?: (found: Found) => string | null;
  shared?: Shared<Params, Found>;
  fields: (filled: Filled, found: Found) => ComponentChildren;
  /** Where it leads when it is kept, or what is wrong; a page where something has to be shown this once. */
  save: (held: Held<Params>, found: Found, typed: Typed) => Promise<Result<string | Answer, Refusal>>;
};

const heldOf = <Params,>(
  { scope, params, clock, site, files }: Ask<Params, unknown, unknown>,
  tx: Tx,
): Held<Params> => ({
  tx,
  scope,
  params,
  today: todayIn(clock),
  now: new Date(clock().epochMilliseconds),
  origin: site.origin,
  files,
});

const whatThisIsAbout = 'what this form is about';

const seenIn = (typed: Typed): string => sha256Of(JSON.stringify(typed));

/** Field "kept": the part of the page that shows what somebody else saved. */
const changedMeanwhile: Mistake = {
  field: 'kept',
  text: 'Somebody else saved this while you were writing. Look at what is kept now. Your words are in the form: save again to let them stand.',
};

const KeptNow = ({ children }: { children?: ComponentChildren }): JSX.Element => (
  <section id="kept" aria-labelledby="kept-now">
    <h2 class="govuk-heading-m" id="kept-now">
      What is kept now
    </h2>
    {children}
  </section>
);

/** A form of its own page, and what happens when it is sent: a mistake comes back with all that was typed. */
export const formRoutes = <Params, Found>(form: Form<Params, Found>): readonly Route[] => {
  const { path, zone, at, can, params, shared, uploads, leave = 'Leave it as it is' } = form;
  const place = { path, zone, at, can, params };
  const show = (to: string, found: Found, typed: Typed, error: FormError): Answer =>
    formAnswer(
      form.title(found),
      <>
        <FormPage
          title={form.title(found)}
          to={to}
          {...(form.above && { above: form.above })}
          back={form.back(found)}
          verb={form.verb}
          leave={leave}
          error={error}
          upload={uploads === true}
          warning={form.warning === true}
          before={
            <>
              {error?.field === changedMeanwhile.field && <KeptNow>{shared?.kept(found)}</KeptNow>}
              {form.before?.(found)}
            </>
          }
        >
          {shared && <input type="hidden" name="seen" value={textIn(typed, 'seen')} />}
          {form.fields({ typed, error }, found)}
        </FormPage>
        {form.after?.(found)}
      </>,
      error,
    );
  const say = (found: Found, why: string, status: number): Answer => ({
    kind: 'page',
    title: form.title(found),
    view: (
      <>
        <Breadcrumbs items={[...(form.above ?? []), form.back(found), { text: form.title(found) }]} />
        {messageView(form.title(found), [why])}
      </>
    ),
    status,
  });
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
          const why = form.closed?.(found) ?? null;
          if (why !== null) return say(found, why, 200);
          const typed = form.typed(found, held.today);
          return show(ask.site.path, found, shared ? { ...typed, seen: seenIn(typed) } : typed, null);
        }),
    }),
    route({
      ...place,
      method: 'POST',
      audit: { writes: true, events: form.events },
      body: anyForm,
      ...(uploads && { uploads }),
      handle: (ask: Ask<Params, undefined, Typed>) =>
        ask.inScope(async (tx) => {
          const held = heldOf(ask, tx);
          await shared?.lock(held);
          const found = await form.open(held);
          if (found === null) return notFound(whatThisIsAbout);
          const why = form.closed?.(found) ?? null;
          if (why !== null) return say(found, why, 422);
          const seen = seenIn(form.typed(found, held.today));
          if (shared && textIn(ask.body, 'seen') !== seen)
            return show(ask.site.path, found, { ...ask.body, seen }, changedMeanwhile);
          const saved = await form.save(held, found, ask.body);
          if (!saved.ok)
            return show(ask.site.path, found, { ...ask.body, ...saved.reason.typed }, saved.reason);
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
