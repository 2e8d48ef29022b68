import { counted } from '../../../kernel/counted.ts';
import { readCount } from '../../../kernel/read-typed.ts';
import { numberIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, page, route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { findConference } from '../queries.ts';
import { giveQuestionnaires } from '../questionnaires.ts';
import { kinds } from '../rules/conference.ts';
import { CountField, conferenceForm, staleError } from './form-parts.tsx';
import {
  along,
  backToFamily,
  conferenceParams,
  conferencePath,
  familyPath,
  familyReading,
  type HeldConferencePage,
  toConferences,
  toFamily,
  withConference,
} from './with-family.tsx';

/** More parents and carers than that come to no conference. */
const mostGiven = 20;

const labels = { given: 'How many were given out, on paper and by link together' };

type Shown = { typed: Typed; error: FormError; seen: number; now?: Typed | null };

const show = (held: HeldConferencePage, { typed, error, seen, now = null }: Shown): Answer =>
  conferenceForm({
    title: 'Questionnaires for parents and carers',
    to: along(`${conferencePath(held.conference)}/questionnaires`, held),
    above: [toConferences],
    back: toFamily(held),
    verb: 'Save',
    typed,
    error,
    seen,
    now: now && { form: now, words: { labels } },
    before: (
      <p class="govuk-body">
        For the {kinds[held.conference.kind].toLowerCase()}. Answers are anonymous: they are kept with the
        kind, the month and the district, never with this conference.{' '}
        <a class="govuk-link" href="/conferences/answers/new">
          Write down an answer that came on paper
        </a>
        .
      </p>
    ),
    children: (
      <>
        <CountField name="given" label={labels.given} typed={typed} error={error} />
        <Checkboxes
          name="link"
          classes="govuk-checkboxes--small"
          hint={{
            text: 'The link opens for eight weeks after the conference and takes as many answers as were given out. A link that was made before opens no more.',
          }}
          items={[{ value: 'yes', text: 'Make a link to the questionnaire' }]}
          values={[textIn(typed, 'link')]}
        />
      </>
    ),
  });

const showLink = (held: HeldConferencePage, address: string, given: number): Answer =>
  page(
    'The link to the questionnaire',
    <>
      <h1 class="govuk-heading-l">The link to the questionnaire</h1>
      <p class="govuk-body">
        Give it to the parents and carers of this conference. It takes {counted(given, 'answer')}. It is shown
        this once: nothing keeps it.
      </p>
      <Input name="address" label={{ text: 'The link' }} value={address} attributes={{ readonly: true }} />
      <p class="govuk-body">
        <a class="govuk-link" href={along(familyPath(held.family), held)}>
          Back to {held.family.reference}
        </a>
      </p>
    </>,
  );

/** How many questionnaires were given out after a conference, and the link to answer by. */
export const questionnairesForm = route({
  method: 'GET',
  path: '/conferences/:conference/questionnaires',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: conferenceParams,
  query: whyQuery,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const { given, version } = held.conference;
      return show(held, { typed: { given: String(given || 1) }, error: null, seen: version });
    }),
});

/** Writes that down, and makes the link where it is wanted. */
export const saveQuestionnaires = route({
  method: 'POST',
  path: '/conferences/:conference/questionnaires',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['questionnaires.given out', 'family.read'] },
  params: conferenceParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withConference(ask, async (held) => {
      const { tx, scope, conference } = held;
      const typed = ask.body;
      const seen = numberIn(typed, 'seen');
      const given = readCount(typed, 'given', mostGiven);
      if (!given.ok) return show(held, { typed, error: given.reason, seen });
      const link = textIn(typed, 'link') !== '';
      if (link && given.value === 0) {
        const text = 'Say how many were given out: the link takes as many answers.';
        return show(held, { typed, error: { text, field: 'given' }, seen });
      }
      const kept = await giveQuestionnaires(tx, scope, { conference, seen }, { given: given.value, link });
      if (!kept.ok) {
        const now = (await findConference(tx, scope, conference.id)) ?? conference;
        return show(held, {
          typed,
          error: staleError('given'),
          seen: now.version,
          now: { given: String(now.given) },
        });
      }
      return kept.value === null
        ? backToFamily(held, 'given')
        : showLink(held, `${ask.site.origin}/questionnaire/${kept.value}`, given.value);
    }),
});
