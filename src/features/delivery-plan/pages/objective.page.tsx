import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { Details } from '../../../web/components/details.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route } from '../../../web/route.ts';
import { namedIndicators } from '../../indicators/index.ts';
import { addParts, changePart, noChange } from '../change-part.ts';
import { earlierObjectives } from '../earlier-objectives.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayKeepPlan, mayReadPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { emptyObjective } from '../rules/deliverable.ts';
import { objectiveFormOf, readObjectiveForm } from '../rules/edit/objective-form.ts';
import type { Typed } from '../rules/edit/typed.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import { tiedTo } from '../ties.ts';
import { readWholePlan } from '../whole-plan.ts';
import { MeasureFields } from './measure-fields.view.tsx';
import { objectiveView } from './objective.view.tsx';
import { aboveEntry, entryParams } from './with-entry.tsx';
import { type HeldObjective, objectivePath, toObjective, withObjective } from './with-objective.tsx';
import { formPage, type Held, planParams, reading, toPlan, withOpenPlan, withPlan } from './with-plan.tsx';

const done: Record<string, string> = {
  tied: 'It is tied to this objective.',
  untied: 'It is tied to this objective no longer. To undo that, tie it again.',
};

/** One objective with everything that is done for it, and what meetings decided and agreed for it. */
export const objectivePage = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path: '/plans/:plan/objectives/:part',
    zone: 'board',
    at: placeOfPlan,
    can: mayReadPlan,
    audit: reading,
    params: entryParams,
    query: z.object({ done: z.string().optional().catch(undefined) }),
    handle: (ask) =>
      withPlan(ask, async ({ tx, plan, today }) => {
        const whole = await readWholePlan(tx, ask.scope, plan, { today, asOf: null });
        const objective = whole.objectives.find(({ id }) => id === ask.params.part);
        if (!objective) return notFound('that objective');
        const earlier = await earlierObjectives(tx, ask.scope, plan);
        const board = { bodyId: plan.bodyId, today, ofMeetings };
        const model = {
          objective,
          entries: whole.entries.filter(
            ({ fields, removed }) => !removed && fields.objective === objective.id,
          ),
          follows: earlier.find(({ id }) => id === objective.fields.follows) ?? null,
          ties: await tiedTo(tx, ask.scope, objective.id, board),
        };
        const keeps = plan.endedOn === null && mayKeepPlan(ask.scope.actor, plan.bodyId).ok;
        return {
          kind: 'page',
          title: objectiveTitle(objective.fields),
          view: objectiveView({ ...model, whole, keeps, done: done[ask.query.done ?? ''] ?? null }),
          model,
        };
      }),
  });

const text = (typed: Typed, error: FormError) => (name: string, label: string, hint?: string) => ({
  name,
  label: { text: label },
  hint: hint === undefined ? undefined : { text: hint },
  value: typed[name] ?? '',
  ...messageAt(error, name),
});

type Form = { title: string; to: string; back: { text: string; href: string }; verb: string };

const show = async (
  { tx, plan }: Held,
  scope: Scope,
  frame: Form,
  { typed, seen, error }: { typed: Typed; seen: number; error: FormError },
): Promise<Answer> => {
  const field = text(typed, error);
  const earlier = await earlierObjectives(tx, scope, plan);
  return formPage(
    frame.title,
    <FormPage {...frame} above={aboveEntry(plan).slice(0, 1)} leave="Leave it as it is" error={error}>
      <input type="hidden" name="seen" value={seen} />
      <Input {...field('number', 'Number')} classes="govuk-input--width-5" />
      <Input {...field('title', 'Title')} />
      <Textarea {...field('statement', 'What we want')} rows={3} />
      <Textarea {...field('how', 'How we will achieve it')} rows={4} />
      <Textarea {...field('voice', 'Which words of young people it answers')} rows={3} />
      <Textarea
        {...field(
          'inYoungWords',
          'In words for young people',
          'What we promise, as you would say it to them.',
        )}
        rows={3}
      />
      <Input {...field('priority', 'Priority of the strategy')} />
      {earlier.length > 0 && (
        <Select
          name="follows"
          label={{ text: 'The earlier objective that it comes from' }}
          items={[
            { value: '', text: 'None' },
            ...earlier.map((one) => ({
              value: one.id,
              text: `${objectiveTitle(one.fields)} (${one.planName})`,
            })),
          ]}
          value={typed.follows ?? ''}
        />
      )}
      <Details
        summaryText="Outcome measures"
        open={Object.keys(typed).some((name) => name.startsWith('measure-'))}
      >
        <MeasureFields typed={typed} error={error} />
      </Details>
    </FormPage>,
    error,
  );
};

const newFrame = ({ plan }: Held): Form => ({
  title: 'Add an objective',
  to: `/plans/${plan.id}/objectives/new`,
  back: toPlan(plan),
  verb: 'Add the objective',
});

const typedBody = z.record(z.string().max(60), z.string().max(20_000));

const readTyped = async ({ tx, plan }: Held, scope: Scope, typed: Typed) =>
  readObjectiveForm(typed, {
    earlier: (await earlierObjectives(tx, scope, plan)).map(({ id }) => id),
    indicators: namedIndicators.map(({ code }) => code),
  });

/** The form for a new objective. */
export const newObjectiveForm = route({
  method: 'GET',
  path: '/plans/:plan/objectives/new',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  handle: (ask) =>
    withOpenPlan(ask, (held) => show(held, ask.scope, newFrame(held), { typed: {}, seen: 0, error: null })),
});

/** Puts an objective into a plan. */
export const saveNewObjective = route({
  method: 'POST',
  path: '/plans/:plan/objectives/new',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.added'] },
  params: planParams,
  body: typedBody,
  handle: (ask) =>
    withOpenPlan(ask, async (held) => {
      const read = await readTyped(held, ask.scope, ask.body);
      if (!read.ok)
        return show(held, ask.scope, newFrame(held), { typed: ask.body, seen: 0, error: read.mistake });
      const { tx, plan, today } = held;
      const part = { ...noChange, set: read.fields };
      const [id = ''] = await addParts(tx, ask.scope, plan.id, 'objective', [part], today);
      return redirect(objectivePath(plan, { id }));
    }),
});

const editFrame = ({ plan, objective }: HeldObjective): Form => ({
  title: 'Change the objective',
  to: `${objectivePath(plan, objective)}/edit`,
  back: toObjective(plan, objective),
  verb: 'Save the changes',
});

/** The form for changing an objective. */
export const editObjectiveForm = route({
  method: 'GET',
  path: '/plans/:plan/objectives/:part/edit',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: entryParams,
  handle: (ask) =>
    withObjective(ask, (held) =>
      show(held, ask.scope, editFrame(held), {
        typed: objectiveFormOf({ ...emptyObjective, ...held.objective.fields }),
        seen: held.objective.version,
        error: null,
      }),
    ),
});

/** Changes an objective; where somebody else changed the same meanwhile the form is shown again. */
export const saveObjective = route({
  method: 'POST',
  path: '/plans/:plan/objectives/:part/edit',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.changed'] },
  params: entryParams,
  body: typedBody,
  handle: (ask) =>
    withObjective(ask, async (held) => {
      const seen = Number(ask.body.seen) || 0;
      const again = (error: FormError, now = seen) =>
        show(held, ask.scope, editFrame(held), { typed: ask.body, seen: now, error });
      const read = await readTyped(held, ask.scope, ask.body);
      if (!read.ok) return again(read.mistake);
      const outcome = await changePart(
        held.tx,
        ask.scope,
        { id: held.objective.id, kind: 'objective', seen },
        { ...noChange, set: read.fields },
        held.today,
      );
      if (outcome.kind !== 'clash') return redirect(objectivePath(held.plan, held.objective));
      const [field = 'title'] = outcome.clashes;
      return again(
        {
          text: `Somebody changed this while you wrote. There stands now: “${String(outcome.now.fields[field])}”. Save again to keep yours.`,
          field,
        },
        outcome.now.version,
      );
    }),
});
