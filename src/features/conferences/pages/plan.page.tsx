import { manyIn, numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords, timeWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { DayLine, LineField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { moveConference, planConference } from '../hold-conference.ts';
import { type Conference, findConference, standingOf } from '../queries.ts';
import { kinds } from '../rules/conference.ts';
import { type ConferencePlan, cautionsAbout, readPlan } from '../rules/move-form.ts';
import { conferenceForm, staleError } from './form-parts.tsx';
import {
  along,
  backToFamily,
  familyParams,
  familyPath,
  familyReading,
  type HeldFamily,
  toConferences,
  toFamily,
  withFamily,
} from './with-family.tsx';

const labels = { day: 'Day', at: 'Time' };

const planFormOf = ({ plannedOn, plannedAt }: Conference): Typed => ({
  day: plannedOn === null ? '' : dateWords(plannedOn),
  at: plannedAt === '' ? '' : timeWords(plannedAt),
});

type Shown = {
  typed: Typed;
  error: FormError;
  seen: number;
  now?: Typed | null;
  cautions?: { day: string; words: readonly string[] };
};

const Cautions = ({ day, words }: { day: string; words: readonly string[] }) => (
  <div class="govuk-inset-text">
    <ul class="govuk-list govuk-list--bullet">
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
    <Checkboxes
      name="anyway"
      classes="govuk-checkboxes--small"
      items={[{ value: day, text: 'Take this day all the same' }]}
      values={[]}
    />
  </div>
);

/** What is to be planned or moved: the kind, the last day for it and why. Null where nothing is due. */
const plannable = ({ family, conferences }: HeldFamily) => {
  const { next, planned } = standingOf(family, conferences);
  if (next) return { ...next, planned };
  return planned && { kind: planned.kind, due: planned.dueOn, basis: '', planned };
};
type Plannable = NonNullable<ReturnType<typeof plannable>>;

const show = (held: HeldFamily, what: Plannable, shown: Shown): Answer => {
  const { typed, error, seen, now = null, cautions } = shown;
  return conferenceForm({
    title: `${what.planned ? 'Move the' : 'Plan the'} ${kinds[what.kind].toLowerCase()}`,
    to: along(`${familyPath(held.family)}/plan`, held),
    above: [toConferences],
    back: toFamily(held),
    verb: what.planned ? 'Move it' : 'Plan it',
    typed,
    error,
    seen,
    now: now && { form: now, words: { labels } },
    before: (
      <p class="govuk-body">
        {what.basis}
        {what.basis && ': '}due by {dateWords(what.due)}.
      </p>
    ),
    children: (
      <>
        {cautions && <Cautions {...cautions} />}
        <DayLine name="day" label={labels.day} typed={typed} error={error} />
        <LineField
          name="at"
          label={`${labels.at} (optional)`}
          hint="Like 2pm."
          width={10}
          typed={typed}
          error={error}
        />
      </>
    ),
  });
};

const nothingDue: Answer = {
  kind: 'page',
  title: 'Nothing is due',
  view: messageView('Nothing is due', [
    'No conference of this family is owed. After a new strategy discussion, change the family’s line: give its day.',
  ]),
};

/** The form for the day of the conference that is owed, or of the one that is planned. */
export const planForm = route({
  method: 'GET',
  path: '/conferences/families/:family/plan',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: familyParams,
  query: whyQuery,
  handle: (ask) =>
    withFamily(ask, async (held) => {
      const what = plannable(held);
      if (!what) return nothingDue;
      const { planned } = what;
      return show(held, what, {
        typed: planned ? planFormOf(planned) : {},
        error: null,
        seen: planned?.version ?? 0,
      });
    }),
});

const keep = (held: HeldFamily, { planned }: Plannable, seen: number, plan: ConferencePlan) =>
  planned
    ? moveConference(held.tx, held.scope, { conference: planned, seen }, plan)
    : planConference(held.tx, held.scope, held.family, plan);

/** Plans the conference that is owed, or gives the planned one another day. */
export const savePlan = route({
  method: 'POST',
  path: '/conferences/families/:family/plan',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['conference.planned', 'conference.moved', 'family.read'] },
  params: familyParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withFamily(ask, async (held) => {
      const typed = ask.body;
      const what = plannable(held);
      if (!what) return nothingDue;
      const seen = numberIn(typed, 'seen');
      const again = (error: FormError, more: Partial<Shown> = {}) =>
        show(held, what, { typed, error, seen, ...more });
      const read = readPlan(typed);
      if (!read.ok) return again(read.reason);
      const { day } = read.value;
      const words = cautionsAbout(day, what.due, held.today);
      if (words.length > 0 && !manyIn(typed, 'anyway').includes(day))
        return again(
          { text: 'Look at this day once more, or take it all the same.', field: 'anyway' },
          { cautions: { day, words } },
        );
      const { planned } = what;
      const stale = async () => {
        const now = planned && (await findConference(held.tx, held.scope, planned.id));
        return again(staleError('day'), now ? { seen: now.version, now: planFormOf(now) } : {});
      };
      if (planned && seen !== planned.version) return stale();
      const kept = await keep(held, what, seen, read.value);
      if (kept.ok) return backToFamily(held, planned ? 'moved' : 'planned');
      return kept.reason === 'stale' ? stale() : again({ text: kept.reason, field: 'day' });
    }),
});
