import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { DayLine } from '../../../web/fields.tsx';
import { type FormError, FormPage } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, page, route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { missConference, takeConferenceBack, whyNotTakenBack } from '../hold-conference.ts';
import { kinds } from '../rules/conference.ts';
import { readNotHeld } from '../rules/move-form.ts';
import { ChoiceField, conferenceForm, personalIn, ReasonFields } from './form-parts.tsx';
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

const message = (title: string, words: string): Answer => page(title, messageView(title, [words]));

const notPlanned = message(
  'This conference is not to come any more',
  'It was held, adjourned or called off meanwhile. Look at the family’s line.',
);

const show = (held: HeldConferencePage, typed: Typed, error: FormError): Answer =>
  conferenceForm({
    title: 'Adjourned or called off',
    to: along(`${conferencePath(held.conference)}/not-held`, held),
    above: [toConferences],
    back: toFamily(held),
    verb: 'Save it',
    typed,
    error,
    seen: held.conference.version,
    before: (
      <p class="govuk-body">
        The {kinds[held.conference.kind].toLowerCase()} stays due by {dateWords(held.conference.dueOn)}. Plan
        it anew afterwards.
      </p>
    ),
    children: (
      <>
        <ChoiceField
          name="state"
          legend="What happened"
          words={{ adjourned: 'It met and was adjourned', 'called off': 'It was called off' }}
          typed={typed}
          error={error}
        />
        <DayLine name="day" label="On which day" typed={typed} error={error} />
        <ReasonFields legend="Why" none="Choose a reason" typed={typed} error={error} />
      </>
    ),
  });

/** The form in which it is written down that a conference did not come about. */
export const notHeldForm = route({
  method: 'GET',
  path: '/conferences/:conference/not-held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: conferenceParams,
  query: whyQuery,
  handle: (ask) =>
    withConference(ask, async (held) =>
      held.conference.state === 'planned' ? show(held, {}, null) : notPlanned,
    ),
});

/** Writes down that a conference was adjourned or called off. */
export const saveNotHeld = route({
  method: 'POST',
  path: '/conferences/:conference/not-held',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['conference.not held', 'family.read'] },
  params: conferenceParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const typed = ask.body;
      const { conference, today } = held;
      if (conference.state !== 'planned') return notPlanned;
      const read = readNotHeld(typed, today);
      if (!read.ok) return show(held, typed, read.reason);
      const personal = personalIn(typed, { reasonWords: 'The other reason' });
      if (personal !== null) return show(held, typed, personal);
      const seen = numberIn(typed, 'seen');
      const kept = await missConference(held.tx, held.scope, { conference, seen }, read.value);
      if (kept.ok) return backToFamily(held, 'not-held');
      const text = `Somebody else moved it meanwhile, to ${dateWords(conference.plannedOn ?? conference.dueOn)}. Look at that, then save again.`;
      return show(held, typed, { text, field: 'state' });
    }),
});

/** Asks before what was written down of a conference is taken back. */
export const takeBackForm = route({
  method: 'GET',
  path: '/conferences/:conference/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: conferenceParams,
  query: whyQuery,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const { tx, scope, conference } = held;
      const title = 'Take back what was written down';
      const why = await whyNotTakenBack(tx, scope, conference);
      if (why !== null) return message('This cannot be taken back now', why);
      return page(
        title,
        <FormPage
          title={title}
          to={along(`${conferencePath(conference)}/take-back`, held)}
          above={[toConferences]}
          back={toFamily(held)}
          verb="Take it back"
          leave="Leave it as it is"
          error={null}
          warning
          before={
            <p class="govuk-body">
              The {kinds[conference.kind].toLowerCase()} is then planned again, for{' '}
              {dateWords(conference.plannedOn ?? conference.dueOn)}. What was written down of it is gone; the
              log keeps that it was there.
            </p>
          }
        >
          <input type="hidden" name="seen" value={conference.version} />
        </FormPage>,
      );
    }),
});

/** Takes it back. */
export const takeBack = route({
  method: 'POST',
  path: '/conferences/:conference/take-back',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['conference.taken back', 'family.read'] },
  params: conferenceParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const { tx, scope, conference } = held;
      const why = await whyNotTakenBack(tx, scope, conference);
      if (why !== null) return message('This cannot be taken back now', why);
      const seen = numberIn(ask.body, 'seen');
      const kept = await takeConferenceBack(tx, scope, { conference, seen });
      return kept.ok
        ? backToFamily(held, 'taken-back')
        : message('This was changed meanwhile', 'Somebody else changed the conference. Look at it first.');
    }),
});
