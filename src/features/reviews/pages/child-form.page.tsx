import { todayIn } from '../../../kernel/clock.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { episodeReasons, legalStatuses, placeKinds } from '../code-words.ts';
import { addChild, changeChild } from '../keep-child.ts';
import { mayReview } from '../policy.ts';
import { ageWords } from '../rules/age.ts';
import {
  askedFields,
  begunWith,
  type Changed,
  childFormOf,
  mergeForms,
  readChildForm,
  readEpisodeForm,
  type Typed,
} from '../rules/child-form.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { childFieldWords } from './child-field-words.ts';
import { EpisodeFields, NamedDay, WordFields } from './child-fields.view.tsx';
import { childForm, serviceForm, typedBody } from './child-frame.tsx';
import { childPath } from './child-links.ts';
import { changingChild, childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';

const codesOf = (codes: readonly (readonly [string, string])[]): string[] => codes.map(([code]) => code);

export const offered = {
  reasons: codesOf(episodeReasons),
  codes: { legalStatus: codesOf(legalStatuses), place: codesOf(placeKinds) },
};

const showNew = (typed: Typed, error: FormError): Answer =>
  serviceForm('/children/new', {
    title: 'Add a child by hand',
    verb: 'Add the child',
    error,
    children: (
      <>
        <p class="govuk-body">
          What the case system holds can be brought in all at once. Nobody is named here: a child is their
          reference.
        </p>
        <WordFields typed={typed} error={error} />
        <NamedDay
          name="born"
          legend="Date of birth"
          hint="For example 17 9 2012. No page shows it again, only the age."
          typed={typed}
          error={error}
        />
        <EpisodeFields typed={typed} error={error} isNew />
      </>
    ),
  });

/** The form for a child that the case system does not bring. */
export const newChildForm = route({
  method: 'GET',
  path: '/children/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: false, because: 'an empty form' },
  handle: async () => showNew({}, null),
});

/** Adds a child by hand. */
export const saveNewChild = route({
  method: 'POST',
  path: '/children/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.added'] },
  body: typedBody,
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const read = readChildForm(body, { today, born: null });
      if (!read.ok) return showNew(body, read.reason);
      const episode = readEpisodeForm(body, { today, ...offered });
      if (!episode.ok) return showNew(body, episode.reason);
      const personal = askAboutPersonal(body, [...askedFields, 'home']);
      if (personal) return showNew(body, personal);
      const added = await addChild(tx, scope, { fields: read.value, episode: episode.value, today });
      // Whoever adds a child has the record in hand.
      return added.ok
        ? redirect(childPath({ id: added.value }, 'record', '', { said: 'added' }))
        : showNew(body, added.reason);
    }),
});

type Edit = { typed: Typed; seen: number; changed: readonly Changed[] };

const ChangedMeanwhile = ({ changed }: { changed: readonly Changed[] }) => (
  <InsetText>
    <p class="govuk-body">Somebody else changed this while you wrote:</p>
    <ul class="govuk-list govuk-list--bullet">
      {changed.map(({ field, now, mine }) => (
        <li key={field}>
          {childFieldWords(field)}: now “{now}”
          {mine === null ? '.' : `, you wrote “${mine}”, which stands below.`}
        </li>
      ))}
    </ul>
  </InsetText>
);

const showEdit = (
  { child, why, today }: HeldChild,
  { typed, seen, changed }: Edit,
  error: FormError,
): Answer =>
  childForm(child, why, '/edit', {
    title: `Change what is known of ${child.reference}`,
    verb: 'Save the changes',
    error,
    children: (
      <>
        {changed.length > 0 && <ChangedMeanwhile changed={changed} />}
        <input type="hidden" name="seen" value={seen} />
        {Object.entries(begunWith(childFormOf(child))).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <WordFields typed={typed} error={error} />
        <NamedDay
          name="born"
          legend="Date of birth"
          hint={`By what is known: ${ageWords(child.born, today)}. Fill this in only to change it.`}
          typed={typed}
          error={error}
        />
        <NamedDay
          name="left"
          legend="Not looked after any more since"
          hint="Empty while the child is in our care."
          typed={typed}
          error={error}
        />
      </>
    ),
  });

/** The form for what is known of a child. */
export const editChildForm = route({
  method: 'GET',
  path: '/children/:child/edit',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.read'] },
  params: childParams,
  query: whyQuery,
  handle: (ask) =>
    readingChild(ask, async (held) =>
      showEdit(held, { typed: childFormOf(held.child), seen: held.child.version, changed: [] }, null),
    ),
});

/** Somebody else was quicker: the form again, with what they changed and all that was typed. */
const showStale = (held: HeldChild, typed: Typed): Answer => {
  const { child } = held;
  const { form, changed } = mergeForms(typed, childFormOf(child));
  return showEdit(
    held,
    { typed: form, seen: child.version, changed },
    {
      text: 'Somebody else changed this while you wrote. Look at what stands there now, then save again. Nothing of yours is lost.',
      field: changed.find(({ mine }) => mine !== null)?.field ?? 'reference',
    },
  );
};

/** Changes what is known of a child, where nobody else did meanwhile. */
export const saveChild = route({
  method: 'POST',
  path: '/children/:child/edit',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['child.changed', 'child.read'] },
  params: childParams,
  query: whyQuery,
  body: typedBody,
  handle: (ask) =>
    changingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const seen = Number(ask.body.seen) || 0;
      const again = (error: FormError) => showEdit(held, { typed: ask.body, seen, changed: [] }, error);
      if (seen !== child.version) return showStale(held, ask.body);
      const read = readChildForm(ask.body, { today, born: child.born });
      if (!read.ok) return again(read.reason);
      const personal = askAboutPersonal(ask.body, askedFields, child);
      if (personal) return again(personal);
      const changed = await changeChild(tx, scope, child, { seen, fields: read.value });
      if (changed.ok) return redirect(childPath(child, held.why, '', { said: 'changed' }));
      return changed.reason === 'stale' ? showStale(held, ask.body) : again(changed.reason);
    }),
});
