import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Can } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Zone } from '../../../kernel/zones.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import {
  type Answer,
  type Ask,
  notFound,
  type Route,
  redirect,
  route,
  type Shape,
  type Tx,
} from '../../../web/route.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import {
  type Fields,
  keptOtherwise,
  type Mistake,
  readFields,
  type Typed,
  type Values,
} from '../rules/fields.ts';
import { type AskedReason, readingReasonIn } from '../rules/reading-reason.ts';
import { knownDistricts } from '../supply-queries.ts';
import { FormFields } from './fields.view.tsx';
import { readingLeaver, readsLeaver, whyQuery, withWhy } from './with-leaver.tsx';

type Link = { text: string; href: string };

/** What a handler works on. */
export type Held<Params> = { tx: Tx; scope: Scope; params: Params; today: string; why: string };

/** What a form stands on: what is kept and in which version, and where it leads back. */
export type Opened<Found, Of extends Fields> = {
  found: Found;
  title: string;
  above?: readonly Link[];
  back: Link;
  fields: Of;
  typed: Typed;
  seen: number;
  /** Whom it tells of: the reading is written down with its reason. */
  leaver?: string;
  before?: ComponentChildren;
};

/** What came of saving: where to go on (with which reason for reading it, where it is not the form's), what is wrong, or that somebody changed it meanwhile. */
export type Saved = { to: string; why?: AskedReason } | { mistake: Mistake } | 'changed meanwhile';

type RecordForm<Params, Found, Of extends Fields> = {
  path: string;
  zone: Exclude<Zone, 'public'>;
  can: Can;
  params: Shape<Params>;
  /** What saving writes into the audit log. */
  events: readonly string[];
  verb: string;
  /** Whether the form tells of a care leaver, so that opening it is written down. */
  reads: boolean;
  /** A step that takes something away. */
  warning?: boolean;
  /** Null where there is no such thing. */
  open: (held: Held<Params>) => Promise<Opened<Found, Of> | null>;
  save: (held: Held<Params>, found: Found, values: Values<Of>, seen: number) => Promise<Saved>;
};

type State = { typed: Typed; seen: number; error: FormError; kept?: readonly string[] };

const show = async <Found, Of extends Fields>(
  { verb, warning }: Pick<RecordForm<never, Found, Of>, 'verb' | 'warning'>,
  opened: Opened<Found, Of>,
  { tx, scope, why, path }: { tx: Tx; scope: Scope; why: string; path: string },
  { typed, seen, error, kept = [] }: State,
): Promise<Answer> => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${opened.title}`,
  view: (
    <FormPage
      title={opened.title}
      to={path}
      above={opened.above ?? []}
      back={opened.back}
      verb={verb}
      leave="Leave it as it is"
      error={error}
      {...(warning && { warning })}
      before={opened.before}
    >
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="why" value={why} />
      {kept.length > 0 && (
        <InsetText>
          <p>Kept now, otherwise than you typed:</p>
          <ul class="govuk-list govuk-list--bullet">
            {kept.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <FormFields
        fields={opened.fields}
        typed={typed}
        error={error}
        districts={await knownDistricts(tx, scope)}
      />
    </FormPage>
  ),
  status: error === null ? 200 : 422,
});

/** What was changed of words about a young person and seems to hold what should not be kept. */
const personalIn = (fields: Fields, typed: Typed, kept: Typed): FormError => {
  const personal = Object.entries(fields).filter(([, field]) => 'personal' in field);
  const labels = Object.fromEntries(personal.map(([name, { label }]) => [name, label]));
  return askAboutPersonal(typed, Object.keys(labels), kept, labels);
};

const meanwhile =
  'Somebody changed this while you wrote. What you typed stands below: save it to keep yours, or take what is kept now.';

const body = z.record(z.string().max(60), z.string().max(5000)).default({});

/**
 * The form for something that is kept, and what happens when it is sent: what is wrong comes back with all that was typed,
 * and so does what somebody else changed meanwhile.
 */
export const recordForm = <Params, Found, const Of extends Fields>(
  form: RecordForm<Params, Found, Of>,
): readonly Route[] => {
  const { path, zone, can, params, events, reads, open, save } = form;
  const get = route({
    method: 'GET',
    path,
    zone,
    at: 'any board',
    can,
    audit: reads ? readsLeaver : { writes: false, because: 'a form; nothing of a young person' },
    params,
    query: whyQuery,
    handle: ({
      inScope,
      scope,
      params,
      query,
      clock,
      site,
    }: Ask<Params, z.infer<typeof whyQuery>, undefined>) =>
      inScope(async (tx) => {
        const held = { tx, scope, params, today: todayIn(clock), why: query.why };
        const opened = await open(held);
        if (opened === null) return notFound('what this form is about');
        const { typed, seen, leaver } = opened;
        const shown = () => show(form, opened, { ...held, path: site.path }, { typed, seen, error: null });
        return leaver === undefined
          ? shown()
          : readingLeaver(tx, scope, { id: leaver, why: query.why, path: site.path }, shown);
      }),
  });
  const post = route({
    method: 'POST',
    path,
    zone,
    at: 'any board',
    can,
    audit: { writes: true, events: reads ? [...events, 'care leaver.read'] : events },
    params,
    body,
    handle: ({ inScope, scope, params, body: typed, clock, site }: Ask<Params, undefined, Typed>) =>
      inScope(async (tx) => {
        const why = typed.why ?? '';
        const held = { tx, scope, params, today: todayIn(clock), why };
        const opened = await open(held);
        if (opened === null) return notFound('what this form is about');
        const seen = Number(typed.seen) || 0;
        const again = (state: Partial<State> & { error: FormError }) => {
          const shown = () => show(form, opened, { ...held, path: site.path }, { typed, seen, ...state });
          const reason = readingReasonIn(why) ?? 'record';
          return opened.leaver === undefined
            ? shown()
            : readingLeaver(tx, scope, { id: opened.leaver, why: reason, path: site.path }, shown);
        };
        const read = readFields(opened.fields, typed, held.today);
        if (!read.ok) return again({ error: read.reason });
        const personal = personalIn(opened.fields, typed, opened.typed);
        if (personal !== null) return again({ error: personal });
        const saved = await save(held, opened.found, read.value, seen);
        if (saved === 'changed meanwhile') {
          const field = Object.keys(opened.fields)[0] ?? 'seen';
          const kept = keptOtherwise(opened.fields, typed, opened.typed);
          return again({ error: { text: meanwhile, field }, kept, seen: opened.seen });
        }
        return 'mistake' in saved
          ? again({ error: saved.mistake })
          : redirect(withWhy(saved.to, saved.why ?? why, 'saved'));
      }),
  });
  return [get, post];
};
