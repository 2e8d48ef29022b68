import { z } from 'zod';
import { listed } from '../../../kernel/listed.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import { type Answer, type Ask, redirect, route } from '../../../web/route.ts';
import { namedIndicators } from '../../indicators/index.ts';
import { addParts, changePart, noChange } from '../change-part.ts';
import { mayKeepPlan } from '../policy.ts';
import { changesOf, placeOfPlan } from '../queries.ts';
import { risksOf } from '../risks.ts';
import { type Deliverable, emptyDeliverable } from '../rules/deliverable.ts';
import { type Choices, entryFormOf, readEntryForm, referencesOf } from '../rules/edit/entry-form.ts';
import type { Typed } from '../rules/edit/typed.ts';
import { standingAfter, untouched } from '../rules/history/fold.ts';
import { changedFields } from '../rules/history/merge.ts';
import { entryWords, fieldsOf } from '../rules/plan-kind.ts';
import { readWholePlan, type WholePlan } from '../whole-plan.ts';
import { Clashes, chosenOf, unchosen } from './clash.view.tsx';
import { EntryFields } from './entry-fields.view.tsx';
import { aboveEntry, entryParams, entryPath, type HeldEntry, toEntry, withOwnEntry } from './with-entry.tsx';
import { abovePlan, formPage, type Held, planParams, reading, toPlan, withOpenPlan } from './with-plan.tsx';

const choicesIn = async (
  { tx, plan }: Held,
  scope: Scope,
  { objectives, entries, leads }: WholePlan,
  ownId: string | null,
): Promise<Choices> => ({
  objectives: objectives.map(({ id }) => id),
  leads: leads.map(({ id }) => id),
  indicators: namedIndicators.map(({ code }) => code),
  waitsFor: referencesOf(entries.filter(({ id, removed }) => id !== ownId && !removed)),
  risks: referencesOf(await risksOf(tx, scope, plan.bodyId)),
});

const shownFields = (kind: Held['plan']['kind']): (keyof Deliverable)[] => [
  'objective',
  ...fieldsOf(kind).map(({ field }) => field),
];

const typedBody = z.record(z.string().max(60), z.string().max(20_000));

type New = { held: Held; whole: WholePlan };

const showNew = ({ held: { plan }, whole }: New, typed: Typed, error: FormError): Answer => {
  const title = `Add to the plan: ${entryWords(plan.kind).one}`;
  return formPage(
    title,
    <FormPage
      above={abovePlan}
      title={title}
      to={`/plans/${plan.id}/parts/new`}
      back={toPlan(plan)}
      verb="Add it to the plan"
      leave="Leave the plan as it is"
      error={error}
    >
      <EntryFields typed={typed} error={error} fields={fieldsOf(plan.kind)} whole={whole} />
    </FormPage>,
    error,
  );
};

const withNew = (
  ask: Ask<{ plan: string }, unknown, unknown>,
  work: (found: New) => Promise<Answer>,
): Promise<Answer> =>
  withOpenPlan(ask, async (held) =>
    work({
      held,
      whole: await readWholePlan(held.tx, ask.scope, held.plan, { today: held.today, asOf: null }),
    }),
  );

/** The form for a new entry of a plan. */
export const newEntryForm = route({
  method: 'GET',
  path: '/plans/:plan/parts/new',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: planParams,
  query: z.object({ objective: z.string().default('').catch('') }),
  handle: (ask) => withNew(ask, async (found) => showNew(found, { objective: ask.query.objective }, null)),
});

/** Puts a new entry into a plan. */
export const saveNewEntry = route({
  method: 'POST',
  path: '/plans/:plan/parts/new',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.added'] },
  params: planParams,
  body: typedBody,
  handle: (ask) =>
    withNew(ask, async (found) => {
      const { tx, plan, today } = found.held;
      const choices = await choicesIn(found.held, ask.scope, found.whole, null);
      const read = readEntryForm(ask.body, shownFields(plan.kind), choices);
      if (!read.ok) return showNew(found, ask.body, read.mistake);
      const part = { ...noChange, set: read.fields };
      const [id = ''] = await addParts(tx, ask.scope, plan.id, 'deliverable', [part], today);
      return redirect(`${entryPath(plan, { id })}?done=added`);
    }),
});

/** What the form is filled in on: the version that its writer saw, and what somebody else changed meanwhile. */
type Edit = { typed: Typed; seen: number; clashes: readonly (keyof Deliverable)[] };

const showEdit = (held: HeldEntry, { typed, seen, clashes }: Edit, error: FormError): Answer => {
  const { plan, whole, entry } = held;
  const title = `Change the ${entryWords(plan.kind).one}`;
  return formPage(
    title,
    <FormPage
      above={aboveEntry(plan)}
      title={title}
      to={`${entryPath(plan, entry)}/edit`}
      back={toEntry(plan, entry)}
      verb="Save the changes"
      leave="Leave it as it is"
      error={error}
    >
      <input type="hidden" name="seen" value={seen} />
      <Clashes clashes={clashes} held={held} typed={typed} error={error} />
      <EntryFields typed={typed} error={error} fields={fieldsOf(plan.kind)} whole={whole} />
    </FormPage>,
    error,
  );
};

/** The form for changing an entry. */
export const editEntryForm = route({
  method: 'GET',
  path: '/plans/:plan/parts/:part/edit',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: entryParams,
  handle: (ask) =>
    withOwnEntry(ask, async (held) => {
      const { entry, whole } = held;
      const choices = await choicesIn(held, ask.scope, whole, entry.id);
      return showEdit(
        held,
        { typed: entryFormOf(entry.fields, choices), seen: entry.version, clashes: [] },
        null,
      );
    }),
});

/**
 * Somebody else changed the same fields meanwhile: the form is shown again with what they wrote beside what was typed,
 * and with their other changes in it.
 */
const showClash = async (
  held: HeldEntry,
  scope: Scope,
  { seen, wanted, clashes }: { seen: number; wanted: Partial<Deliverable>; clashes: (keyof Deliverable)[] },
  choices: Choices,
): Promise<Answer> => {
  const { tx, entry, plan } = held;
  const history = await changesOf(tx, scope, { id: entry.id, kind: 'deliverable' });
  const base = standingAfter({
    from: untouched(emptyDeliverable),
    changes: history.filter(({ number }) => number <= seen),
  });
  const mine = changedFields(base.fields, wanted);
  const who = listed([...new Set(history.filter(({ number }) => number > seen).map(({ by }) => by))]);
  const names = fieldsOf(plan.kind)
    .filter(({ field }) => clashes.includes(field))
    .map(({ label }) => `“${label}”`);
  return showEdit(
    held,
    { typed: entryFormOf({ ...entry.fields, ...mine }, choices), seen: entry.version, clashes },
    {
      text: `${who} changed ${listed(names)} while you wrote. Choose what is to stand there. Nothing of yours is lost.`,
      field: `choose-${clashes[0]}`,
    },
  );
};

/** Changes an entry; what others changed since it was opened stays, or has to be chosen. */
export const saveEntry = route({
  method: 'POST',
  path: '/plans/:plan/parts/:part/edit',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.changed'] },
  params: entryParams,
  body: typedBody,
  handle: (ask) =>
    withOwnEntry(ask, async (held) => {
      const { tx, plan, whole, entry, today } = held;
      const choices = await choicesIn(held, ask.scope, whole, entry.id);
      const { asked, theirs } = chosenOf(ask.body);
      const seen = Number(ask.body.seen) || 0;
      const again = (error: FormError) => showEdit(held, { typed: ask.body, seen, clashes: asked }, error);
      const open = unchosen(ask.body, asked);
      if (open !== null) return again({ text: 'Choose what is to stand there.', field: `choose-${open}` });
      const shown = shownFields(plan.kind).filter((field) => !theirs.includes(field));
      const read = readEntryForm(ask.body, shown, choices);
      if (!read.ok) return again(read.mistake);
      const outcome = await changePart(
        tx,
        ask.scope,
        { id: entry.id, kind: 'deliverable', seen },
        { ...noChange, set: read.fields },
        today,
      );
      if (outcome.kind === 'clash')
        return showClash(held, ask.scope, { seen, wanted: read.fields, clashes: outcome.clashes }, choices);
      return redirect(`${entryPath(plan, entry)}?done=${outcome.kind === 'written' ? 'changed' : 'same'}`);
    }),
});
