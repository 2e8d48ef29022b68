import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { holdConference } from '../hold-conference.ts';
import { type Conference, dueOf, findConference } from '../queries.ts';
import { agencies, categories, kinds, outcomes, outcomesOf, reasons } from '../rules/conference.ts';
import { holdFormOf, readHoldForm } from '../rules/hold-form.ts';
import {
  ChoiceField,
  CountField,
  conferenceForm,
  type FieldWords,
  personalIn,
  ReasonFields,
  SelectField,
  staleError,
  TicksField,
} from './form-parts.tsx';
import {
  along,
  backToFamily,
  conferenceParams,
  conferencePath,
  familyReading,
  type HeldConferencePage,
  toConferences,
  toFamily,
  withConference,
} from './with-family.tsx';

const words: FieldWords = {
  labels: {
    day: 'The day on which it was held',
    reason: 'Why it was late',
    reasonWords: 'The other reason',
    outcome: 'What was decided',
    category: 'Category',
    children: 'How many children it was about',
    came: 'Came',
    viewsGiven: 'Did not come, and gave their views',
    viewsNotAvailable: 'Their views were not there',
    tooYoung: 'Too young to say',
    byForm: 'By a consultation form',
    byAdvocate: 'Through an advocate',
    byWorker: 'Through a worker',
    invited: 'Invited',
    present: 'Came',
    report: 'Sent a report',
  },
  values: {
    reason: reasons,
    outcome: outcomes,
    category: categories,
    invited: agencies,
    present: agencies,
    report: agencies,
  },
};
const { labels } = words;

type Shown = { typed: Typed; error: FormError; seen: number; now?: Typed | null };

const Children = (filled: Pick<Shown, 'typed' | 'error'>) => (
  <>
    <h2 class="govuk-heading-m">How children took part</h2>
    <p class="govuk-body">Count each child once.</p>
    <div class="hearth-filters">
      {(['came', 'viewsGiven', 'viewsNotAvailable', 'tooYoung'] as const).map((name) => (
        <CountField key={name} {...filled} name={name} label={labels[name] ?? ''} />
      ))}
    </div>
    <p class="govuk-body">
      Of those who came or gave their views, how they were given. A child may count twice.
    </p>
    <div class="hearth-filters">
      {(['byForm', 'byAdvocate', 'byWorker'] as const).map((name) => (
        <CountField key={name} {...filled} name={name} label={labels[name] ?? ''} />
      ))}
    </div>
  </>
);

const Agencies = (filled: Pick<Shown, 'typed' | 'error'>) => (
  <>
    <h2 class="govuk-heading-m">Agencies</h2>
    <div class="hearth-conference-agencies">
      <TicksField {...filled} name="invited" legend="Invited" words={agencies} />
      <TicksField {...filled} name="present" legend="Came" words={agencies} />
      <TicksField {...filled} name="report" legend="Sent a report" words={agencies} />
    </div>
  </>
);

const show = (held: HeldConferencePage, { typed, error, seen, now = null }: Shown): Answer => {
  const { conference, family, conferences } = held;
  const due = dueOf(family, conferences, conference);
  const filled = { typed, error };
  return conferenceForm({
    title: `Write down the ${kinds[conference.kind].toLowerCase()}`,
    to: along(`${conferencePath(conference)}/held`, held),
    above: [toConferences],
    back: toFamily(held),
    verb: 'Save the conference',
    typed,
    error,
    seen,
    now: now && { form: now, words },
    before: <p class="govuk-body">It was due by {dateWords(due)}.</p>,
    children: (
      <>
        <DayLine {...filled} name="day" label={labels.day ?? ''} />
        <ReasonFields {...filled} legend="Why it was late, if it was" none="It was in time" />
        <ChoiceField
          {...filled}
          name="outcome"
          legend="What was decided"
          hint="Where the plan goes on for some of the children, it goes on."
          words={Object.fromEntries(outcomesOf[conference.kind].map((one) => [one, outcomes[one]]))}
        />
        <SelectField
          {...filled}
          name="category"
          legend="Category of the plan"
          words={categories}
          none="No plan is needed"
        />
        <CountField {...filled} name="children" label={labels.children ?? ''} />
        <Children {...filled} />
        <Agencies {...filled} />
      </>
    ),
  });
};

const typedOf = ({ held, plannedOn }: Conference, children: number): Typed =>
  held === null
    ? { day: plannedOn === null ? '' : dateWords(plannedOn), children: String(children) }
    : holdFormOf(held);

/** Works on a conference that is planned or was held: of the others nothing can be written down. */
const withHoldable = (
  ask: Ask<{ conference: string }, { why: string }, unknown>,
  work: (held: HeldConferencePage) => Promise<Answer>,
): Promise<Answer> =>
  withConference(ask, async (held) => {
    if (held.conference.state === 'planned' || held.conference.state === 'held') return work(held);
    return {
      kind: 'page',
      title: 'Nothing to write down here',
      view: messageView('Nothing to write down here', [
        'This conference was adjourned or called off. Plan the next one, or take that back first.',
      ]),
    };
  });

/** The form in which a conference is written down, or put right. */
export const holdForm = route({
  method: 'GET',
  path: '/conferences/:conference/held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: conferenceParams,
  query: whyQuery,
  handle: (ask) =>
    withHoldable(ask, async (held) =>
      show(held, {
        typed: typedOf(held.conference, held.family.children),
        error: null,
        seen: held.conference.version,
      }),
    ),
});

/** Writes it down. */
export const saveHeld = route({
  method: 'POST',
  path: '/conferences/:conference/held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['conference.held', 'family.read'] },
  params: conferenceParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withHoldable(ask, async (held) => {
      const { tx, scope, conference, family, conferences, today } = held;
      const typed = ask.body;
      const seen = numberIn(typed, 'seen');
      const again = (error: FormError) => show(held, { typed, error, seen });
      const stale = async () => {
        const now = (await findConference(tx, scope, conference.id)) ?? conference;
        return show(held, {
          typed,
          error: staleError('day'),
          seen: now.version,
          now: typedOf(now, family.children),
        });
      };
      if (seen !== conference.version) return stale();
      const due = dueOf(family, conferences, conference);
      const read = readHoldForm(typed, { kind: conference.kind, due, today });
      if (!read.ok) return again(read.reason);
      const before = typedOf(conference, family.children);
      const personal = personalIn(typed, { reasonWords: labels.reasonWords ?? '' }, before);
      if (personal !== null) return again(personal);
      const kept = await holdConference(tx, scope, { conference, seen, family, due }, read.value);
      return kept.ok ? backToFamily(held, 'held') : stale();
    }),
});
