import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, notFound, page, route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { addAppeal, changeAppeal, takeAppealBack } from '../keep-appeal.ts';
import { type FamilyAppeal, findAppeal, findConference } from '../queries.ts';
import { appealFormOf, appealOutcomes, appellants, grounds, readAppeal } from '../rules/appeal.ts';
import {
  ChoiceField,
  conferenceForm,
  type FieldWords,
  personalIn,
  SelectField,
  staleError,
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
  withFamilyIn,
} from './with-family.tsx';

const words: FieldWords = {
  labels: {
    by: 'Who appeals',
    ground: 'The main ground',
    receivedOn: 'Received on',
    answeredOn: 'Answered on',
    outcome: 'How it came out',
    changed: 'What changed',
  },
  values: { by: appellants, ground: grounds, outcome: appealOutcomes },
};

type Shown = {
  typed: Typed;
  error: FormError;
  seen?: number;
  now?: Typed | null;
  before?: ComponentChildren;
};

const formAt = (held: HeldConferencePage, to: string, title: string, shown: Shown): Answer => {
  const { typed, error, seen, now = null, before } = shown;
  const filled = { typed, error };
  return conferenceForm({
    title,
    to: along(to, held),
    above: [toConferences],
    back: toFamily(held),
    verb: 'Save the appeal',
    typed,
    error,
    ...(seen !== undefined && { seen }),
    now: now && { form: now, words },
    before,
    children: (
      <>
        <ChoiceField {...filled} name="by" legend="Who appeals" words={appellants} />
        <ChoiceField {...filled} name="ground" legend="The main ground" words={grounds} />
        <DayLine {...filled} name="receivedOn" label="Received on" />
        <SelectField
          {...filled}
          name="outcome"
          legend="How it came out"
          words={appealOutcomes}
          none="It waits for an answer"
        />
        <DayLine {...filled} name="answeredOn" label="Answered on (when it is)" />
        <TextField
          {...filled}
          name="changed"
          label="What changed, or why nothing did"
          hint="Asked for when it is upheld, wholly or partly. No names."
        />
      </>
    ),
  });
};

const notHeld: Answer = page(
  'Add an appeal',
  messageView('This conference was not held', ['An appeal is against what a conference decided.']),
);

const askedAbout = { changed: words.labels.changed ?? '' };

/** The form for an appeal against a conference. */
export const newAppealForm = route({
  method: 'GET',
  path: '/conferences/:conference/appeals/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: conferenceParams,
  query: whyQuery,
  handle: (ask) =>
    withConference(ask, async (held) =>
      held.conference.held === null
        ? notHeld
        : formAt(held, `${conferencePath(held.conference)}/appeals/new`, 'Add an appeal', {
            typed: {},
            error: null,
          }),
    ),
});

/** Writes down an appeal. */
export const saveNewAppeal = route({
  method: 'POST',
  path: '/conferences/:conference/appeals/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['appeal.kept', 'family.read'] },
  params: conferenceParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const { conference, today } = held;
      if (conference.held === null) return notHeld;
      const typed = ask.body;
      const again = (error: FormError) =>
        formAt(held, `${conferencePath(conference)}/appeals/new`, 'Add an appeal', { typed, error });
      const read = readAppeal(typed, { heldOn: conference.held.day, today });
      if (!read.ok) return again(read.reason);
      const personal = personalIn(typed, askedAbout);
      if (personal !== null) return again(personal);
      await addAppeal(held.tx, held.scope, conference.id, read.value);
      return backToFamily(held, 'appeal');
    }),
});

const appealParams = z.object({ appeal: z.uuid('The address is not complete.') });

type HeldAppeal = HeldConferencePage & { appeal: FamilyAppeal };

/** Works on the appeal that the address names, where the one who asks may know of its family. */
const withAppeal = (
  ask: Ask<{ appeal: string }, { why: string }, unknown>,
  work: (held: HeldAppeal) => Promise<Answer>,
): Promise<Answer> =>
  ask.inScope(async (tx) => {
    const appeal = await findAppeal(tx, ask.scope, ask.params.appeal);
    const conference = appeal && (await findConference(tx, ask.scope, appeal.conferenceId));
    if (!appeal || !conference) return notFound('that appeal');
    return withFamilyIn(tx, ask, conference.familyId, (held) => work({ ...held, conference, appeal }));
  });

const showOne = (held: HeldAppeal, shown: Shown): Answer =>
  formAt(held, `/conferences/appeals/${held.appeal.id}`, 'The appeal', {
    ...shown,
    before: (
      <p class="govuk-body">
        <a class="govuk-link" href={along(`/conferences/appeals/${held.appeal.id}/take-back`, held)}>
          Take it back, if it was written down in error
        </a>
      </p>
    ),
  });

/** An appeal, to be answered or put right; it can be taken back from here. */
export const appealForm = route({
  method: 'GET',
  path: '/conferences/appeals/:appeal',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: appealParams,
  query: whyQuery,
  handle: (ask) =>
    withAppeal(ask, async (held) =>
      showOne(held, { typed: appealFormOf(held.appeal), error: null, seen: held.appeal.version }),
    ),
});

/** Changes an appeal, where nobody else did meanwhile. */
export const saveAppeal = route({
  method: 'POST',
  path: '/conferences/appeals/:appeal',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['appeal.kept', 'family.read'] },
  params: appealParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withAppeal(ask, async (held) => {
      const { tx, scope, appeal, conference, today } = held;
      const typed = ask.body;
      const seen = numberIn(typed, 'seen');
      const again = (error: FormError) => showOne(held, { typed, error, seen });
      const stale = async () => {
        const now = (await findAppeal(tx, scope, appeal.id)) ?? appeal;
        return showOne(held, {
          typed,
          error: staleError('by'),
          seen: now.version,
          now: appealFormOf(now),
        });
      };
      if (seen !== appeal.version) return stale();
      const read = readAppeal(typed, { heldOn: conference.held?.day ?? conference.dueOn, today });
      if (!read.ok) return again(read.reason);
      const personal = personalIn(typed, askedAbout, appealFormOf(appeal));
      if (personal !== null) return again(personal);
      const kept = await changeAppeal(tx, scope, { id: appeal.id, seen }, read.value);
      return kept.ok ? backToFamily(held, 'appeal') : stale();
    }),
});

/** Asks before an appeal that was written down in error is taken back. */
export const takeAppealBackForm = route({
  method: 'GET',
  path: '/conferences/appeals/:appeal/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: appealParams,
  query: whyQuery,
  handle: (ask) =>
    withAppeal(ask, async (held) => {
      const title = 'Take back the appeal';
      return page(
        title,
        <FormPage
          title={title}
          to={along(`/conferences/appeals/${held.appeal.id}/take-back`, held)}
          above={[toConferences]}
          back={toFamily(held)}
          verb="Take it back"
          leave="Leave it as it is"
          error={null}
          warning
          before={
            <p class="govuk-body">
              For an appeal that was written down in error. One that the family took back stays, with the
              outcome “Withdrawn”.
            </p>
          }
        />,
      );
    }),
});

/** Takes it back. */
export const takeAppealBackNow = route({
  method: 'POST',
  path: '/conferences/appeals/:appeal/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['appeal.taken back', 'family.read'] },
  params: appealParams,
  query: whyQuery,
  handle: (ask) =>
    withAppeal(ask, async (held) => {
      await takeAppealBack(held.tx, held.scope, held.appeal);
      return backToFamily(held, 'appeal-back');
    }),
});
