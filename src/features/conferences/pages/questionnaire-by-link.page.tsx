import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { type FormError, FormErrors, formAnswer } from '../../../web/form-page.tsx';
import { messageView } from '../../../web/message.view.tsx';
import { type Answer, type Ask, everyone, page, route } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { openLink } from '../answer-queries.ts';
import { answerByLink } from '../questionnaires.ts';
import { readQuestionnaire } from '../rules/questionnaire.ts';
import { QuestionnaireFields } from './questionnaire-fields.tsx';

const linkParams = z.object({ secret: secretShape });

/** The same for a link that never was, one that is over, and one that was used up: none tells anything. */
const closed: Answer = {
  kind: 'page',
  title: 'This link is no longer open',
  view: messageView('This link is no longer open', [
    'It opens for eight weeks after the conference, and takes as many answers as people were asked.',
    'If you still want to say something, ask for a questionnaire on paper from whoever led the conference.',
  ]),
  status: 404,
};

type Asked = Ask<{ secret: string }, unknown, unknown>;

/** Whoever tries addresses, or answers without end, is stopped after a while; who only opens their link is not counted. */
const counted = async (
  { access, caller }: Asked,
  isReading: boolean,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  const may = await access.limits.take('address', caller.address);
  if (!may.ok)
    return {
      kind: 'page',
      title: 'Too many tries',
      view: messageView('Too many tries', [may.reason]),
      status: 429,
    };
  const answer = await work();
  if (isReading && answer !== closed) await access.limits.giveBack('address', caller.address);
  return answer;
};

const title = 'What you think of the conference';

const show = (secret: string, typed: Typed, error: FormError): Answer =>
  formAnswer(
    title,
    <>
      <FormErrors error={error} />
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        Your answers are anonymous. Nobody asks who you are, and they are not kept with your family’s
        conference. You can leave out any question.
      </p>
      <form action={`/questionnaire/${secret}`} method="post" noValidate>
        <QuestionnaireFields typed={typed} error={error} />
        <Button text="Send your answers" preventDoubleClick />
      </form>
    </>,
    error,
  );

/** The questionnaire for parents and carers, by the link that they were given. */
export const questionnaireByLink = route({
  method: 'GET',
  path: '/questionnaire/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'an empty form, for whoever has its secret' },
  params: linkParams,
  handle: (ask) =>
    counted(ask, true, () =>
      ask.asSystem('questionnaire link', 'casework', async (tx, system) =>
        (await openLink(tx, system, ask.params.secret, todayIn(ask.clock)))
          ? show(ask.params.secret, {}, null)
          : closed,
      ),
    ),
});

const thanks: Answer = page(
  'Thank you',
  messageView('Thank you', [
    'Your answers were sent. They are read together with those of other families, to make conferences better.',
  ]),
);

/** Takes the answers. */
export const saveQuestionnaireByLink = route({
  method: 'POST',
  path: '/questionnaire/:secret',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: true, events: ['questionnaire.answered'] },
  params: linkParams,
  body: anyForm,
  handle: (ask) =>
    counted(ask, false, () =>
      ask.asSystem('questionnaire link', 'casework', async (tx, system) => {
        const { secret } = ask.params;
        const today = todayIn(ask.clock);
        if (!(await openLink(tx, system, secret, today))) return closed;
        const read = readQuestionnaire(ask.body);
        if (!read.ok) return show(secret, ask.body, read.reason);
        const taken = await answerByLink(tx, system, { secret, today }, read.value);
        return taken.ok ? thanks : closed;
      }),
    ),
});
