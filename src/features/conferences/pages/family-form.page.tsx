import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine, LineField, TextField } from '../../../web/fields.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayReview, mayRunService, type Officer, officersSeen, whyQuery } from '../../reviews/index.ts';
import { addFamily, changeFamily } from '../keep-family.ts';
import { findFamily } from '../queries.ts';
import { beginnings, endings } from '../rules/conference.ts';
import { familyFormOf, readFamilyForm } from '../rules/family-form.ts';
import {
  ChoiceField,
  CountField,
  conferenceForm,
  type FieldWords,
  personalIn,
  SelectField,
  staleError,
} from './form-parts.tsx';
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

const labels = {
  reference: 'Reference',
  children: 'How many children',
  childReferences: 'References of the children',
  district: 'District',
  team: 'Team of social care',
  officer: 'Who chairs',
  begun: 'The days are counted from',
  begunOn: 'On which day that was',
  ended: 'Why nothing is due any more',
  endedOn: 'Since which day',
};
const wordsOf = (officers: readonly Officer[]): FieldWords => ({
  labels,
  values: { officer: namesOf(officers), begun: beginnings, ended: endings },
});
const askedAbout = {
  reference: labels.reference,
  childReferences: labels.childReferences,
  district: labels.district,
  team: labels.team,
};

const namesOf = (officers: readonly Officer[]): Record<string, string> =>
  Object.fromEntries(officers.map(({ personId, name, team }) => [personId, `${name}, ${team}`]));

type Shown = { typed: Typed; error: Parameters<typeof conferenceForm>[0]['error'] };

const Fields = ({
  officers,
  isManager,
  isNew,
  ...filled
}: Shown & { officers: readonly Officer[]; isManager: boolean; isNew: boolean }) => (
  <>
    <LineField
      {...filled}
      name="reference"
      label={labels.reference}
      hint="The family’s own in the case system. No name."
      width={10}
    />
    <CountField {...filled} name="children" label={labels.children} hint="Unborn children too." />
    <TextField
      {...filled}
      name="childReferences"
      label={`${labels.childReferences} (optional)`}
      hint="One a line, as the case system has them. No names."
    />
    <LineField {...filled} name="district" label={labels.district} width={20} />
    <LineField {...filled} name="team" label={`${labels.team} (optional)`} width={20} />
    {isManager ? (
      <SelectField
        {...filled}
        name="officer"
        legend={labels.officer}
        words={namesOf(officers)}
        none="Nobody yet"
      />
    ) : (
      <input type="hidden" name="officer" value={officers[0]?.personId ?? ''} />
    )}
    <ChoiceField
      {...filled}
      name="begun"
      legend={labels.begun}
      hint="Where there were several strategy discussions, the one at which the enquiry (section 47) began."
      words={beginnings}
    />
    <DayLine {...filled} name="begunOn" label={labels.begunOn} />
    {!isNew && (
      <>
        <SelectField
          {...filled}
          name="ended"
          legend={`${labels.ended} (optional)`}
          hint="Where a conference ended the plan, leave this empty."
          words={endings}
          none="It goes on"
        />
        <DayLine {...filled} name="endedOn" label={`${labels.endedOn} (optional)`} />
      </>
    )}
  </>
);

type Around = { officers: Officer[]; isManager: boolean };

const showNew = ({ officers, isManager }: Around, { typed, error }: Shown): Answer =>
  conferenceForm({
    title: 'Add a family',
    to: '/conferences/families/new',
    back: toConferences,
    verb: 'Add the family',
    typed,
    error,
    children: <Fields typed={typed} error={error} officers={officers} isManager={isManager} isNew />,
  });

/** An officer chairs what they add; without a post in the service they would not see it again. */
const withoutPost: Answer = {
  kind: 'page',
  title: 'Add a family',
  view: messageView('You have no post in the service yet', [
    'Ask your reviewing manager to add you to the reviewing officers. Then you can add families.',
  ]),
};

const newAudit = { writes: false, because: 'an empty form' } as const;

/** The form for a family whose conferences are to be followed. */
export const newFamilyForm = route({
  method: 'GET',
  path: '/conferences/families/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: newAudit,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const { officers } = await officersSeen(tx, scope);
      const isManager = mayRunService(scope.actor).ok;
      if (!isManager && officers.length === 0) return withoutPost;
      const me = officers.some(({ personId }) => personId === personIdOf(scope.actor))
        ? (personIdOf(scope.actor) ?? '')
        : '';
      return showNew({ officers, isManager }, { typed: { officer: me, begun: 'strategy' }, error: null });
    }),
});

/** Adds a family. */
export const saveNewFamily = route({
  method: 'POST',
  path: '/conferences/families/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['family.added'] },
  body: anyForm,
  handle: ({ inScope, scope, body: typed, clock }) =>
    inScope(async (tx) => {
      const { officers } = await officersSeen(tx, scope);
      const isManager = mayRunService(scope.actor).ok;
      if (!isManager && officers.length === 0) return { ...withoutPost, status: 403 };
      const again = (error: Shown['error']) => showNew({ officers, isManager }, { typed, error });
      const ids = officers.map(({ personId }) => personId);
      const own = isManager ? typed : { ...typed, officer: ids[0] ?? '' };
      const read = readFamilyForm(own, { today: todayIn(clock), officers: ids });
      if (!read.ok) return again(read.reason);
      const personal = personalIn(typed, askedAbout);
      if (personal !== null) return again(personal);
      const added = await addFamily(tx, scope, read.value);
      if (!added.ok) return again(added.reason);
      // Whoever adds a family has the record in hand.
      return redirect(along(familyPath({ id: added.value }), { why: 'record' }, 'added'));
    }),
});

const showEdit = async (
  held: HeldFamily,
  { typed, error }: Shown,
  { seen, now = null }: { seen: number; now?: Typed | null },
): Promise<Answer> => {
  const { officers } = await officersSeen(held.tx, held.scope);
  return conferenceForm({
    title: `Change ${held.family.reference}`,
    to: along(`${familyPath(held.family)}/edit`, held),
    above: [toConferences],
    back: toFamily(held),
    verb: 'Save the changes',
    typed,
    error,
    seen,
    now: now && { form: now, words: wordsOf(officers) },
    children: (
      <Fields
        typed={typed}
        error={error}
        officers={officers}
        isManager={mayRunService(held.scope.actor).ok}
        isNew={false}
      />
    ),
  });
};

/** The form for what is known of a family. */
export const editFamilyForm = route({
  method: 'GET',
  path: '/conferences/families/:family/edit',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: familyParams,
  query: whyQuery,
  handle: (ask) =>
    withFamily(ask, (held) =>
      showEdit(held, { typed: familyFormOf(held.family), error: null }, { seen: held.family.version }),
    ),
});

/** Changes a family, where nobody else did meanwhile. */
export const saveFamily = route({
  method: 'POST',
  path: '/conferences/families/:family/edit',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['family.changed', 'family.read'] },
  params: familyParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withFamily(ask, async (held) => {
      const { tx, scope, family, today } = held;
      const typed = ask.body;
      const seen = numberIn(typed, 'seen');
      const again = (error: Shown['error']) => showEdit(held, { typed, error }, { seen });
      const stale = async () => {
        const now = (await findFamily(tx, scope, family.id)) ?? family;
        return showEdit(
          held,
          { typed, error: staleError('reference') },
          { seen: now.version, now: familyFormOf(now) },
        );
      };
      if (seen !== family.version) return stale();
      const { officers } = await officersSeen(tx, scope);
      const ids = [...officers.map(({ personId }) => personId), family.officerId ?? ''];
      const own = mayRunService(scope.actor).ok ? typed : { ...typed, officer: family.officerId ?? '' };
      const read = readFamilyForm(own, { today, officers: ids });
      if (!read.ok) return again(read.reason);
      const personal = personalIn(typed, askedAbout, familyFormOf(family));
      if (personal !== null) return again(personal);
      const changed = await changeFamily(tx, scope, family, { seen, fields: read.value });
      if (changed.ok) return backToFamily(held, 'changed');
      return changed.reason === 'stale' ? stale() : again(changed.reason);
    }),
});
