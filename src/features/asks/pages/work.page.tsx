import { z } from 'zod';
import { readWords } from '../../../kernel/read-typed.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, type Route, redirect, route } from '../../../web/route.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import { mendStep } from '../answer-ask.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { tiesOf } from '../queries.ts';
import { longest } from '../rules/longest.ts';
import type { Step } from '../rules/standing.ts';
import { storyOf } from '../story.ts';
import { type AskPlace, askParams, atTeam, type Held, reading, withAsk } from './ask-places.tsx';
import { workView } from './work.view.tsx';

const done: Readonly<Record<string, string>> = {
  new: 'The ask stands on the pages now. Next, give it to a corporate parent.',
  words: 'Saved.',
  give: 'It is given, and they have a letter.',
  answer: 'Everybody can read the answer now.',
  said: 'It is written down.',
  suggest:
    'They have your letter, and it waits on their Today until they tie the action or say that there is none.',
  'no-action': 'Thank you. Nothing waits for you there any more.',
  ties: 'It is tied.',
  untie: 'It is untied. You can tie it again.',
  steps: 'The words are mended.',
};

/** An ask where it is worked on. */
export const workPage = (place: AskPlace, ofMeetings: OfMeetings): Route =>
  route({
    method: 'GET',
    path: `${place.base}/:ask`,
    zone: place.zone,
    at: place.at,
    can: place.can,
    audit: reading,
    params: askParams,
    query: z.object({ done: z.string().max(20).optional() }),
    handle: (asked) =>
      withAsk(asked, place, async ({ tx, scope, ask, today }) =>
        page(
          ask.title,
          workView({
            ...(await storyOf(tx, scope, ask, ofMeetings)),
            next: await ofMeetings.nextMeeting(tx, scope, ask.bodyId, today),
            ties: await tiesOf(tx, scope, ask.id),
            place,
            done: done[asked.query.done ?? ''] ?? null,
          }),
        ),
      ),
  });

const stepParams = askParams.extend({ step: z.uuid('The address is not complete.') });
const title = 'Mend these words';
const noWordsLeft = 'No words are left. Take them out under “Words that we wrote down”.';

const showStep = ({ ask }: Held, step: Step, typed: Typed, error: FormError): Answer =>
  formAnswer(
    title,
    <FormPage
      title={title}
      to={`${atTeam.base}/${ask.id}/steps/${step.id}`}
      above={atTeam.above}
      back={{ text: ask.title, href: `${atTeam.base}/${ask.id}` }}
      verb="Save"
      leave="Leave them as they are"
      error={error}
    >
      <TextField
        name="words"
        label="Words"
        hint="Take out what names somebody; change no answer. A new answer stands beside the old one."
        rows={7}
        typed={typed}
        error={error}
      />
    </FormPage>,
    error,
  );

const withStep = (
  asked: Parameters<typeof withAsk>[0] & { params: { step: string } },
  work: (held: Held, step: Step) => Promise<Answer>,
): Promise<Answer> =>
  withAsk(asked, atTeam, async (held) => {
    const step = held.ask.steps.find(({ id }) => id === asked.params.step);
    return step ? work(held, step) : notFound('that step');
  });

/** The form that mends the words of a step. */
export const mendForm = route({
  method: 'GET',
  path: '/voice/asks/:ask/steps/:step',
  zone: 'voice',
  at: 'any board',
  can: atTeam.can,
  audit: reading,
  params: stepParams,
  handle: (asked) => withStep(asked, async (held, step) => showStep(held, step, { words: step.words }, null)),
});

/** Mends them. */
export const saveMended = route({
  method: 'POST',
  path: '/voice/asks/:ask/steps/:step',
  zone: 'voice',
  at: 'any board',
  can: atTeam.can,
  audit: { writes: true, events: ['ask.step mended', 'quote.changed'] },
  params: stepParams,
  body: anyForm,
  handle: (asked) =>
    withStep(asked, async (held, step) => {
      const missing = step.kind === 'said' ? noWordsLeft : null;
      const words = readWords(asked.body, 'words', missing, longest.text);
      const mistake = words.ok ? askAboutPersonal(asked.body, ['words']) : words.reason;
      if (!words.ok || mistake) return showStep(held, step, asked.body, mistake);
      await mendStep(held.tx, held.scope, held.ask.id, step, words.value);
      return redirect(`${atTeam.base}/${held.ask.id}?done=steps`);
    }),
});
