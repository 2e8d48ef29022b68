import { z } from 'zod';
import { readTypedDate, type TypedDate } from '../../../kernel/typed-date.ts';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { OwnerFields, possibleOwners, readOwner } from '../../actions/index.ts';
import { indicatorIn } from '../../indicators/index.ts';
import { atMeeting, meetingParams, meetingTitle } from '../../meetings/index.ts';
import { mayReadBoard, mayRunMinutes } from '../policy.ts';
import { askQuestion } from '../questions.ts';
import { AboutField } from './about-figures.view.tsx';
import { formPage, type Held, line, questionsAddress, reading, withMeeting, words } from './with-meeting.tsx';

type AskForm = TypedDate & {
  question: string;
  askedBy: string;
  owner: string;
  ownerName: string;
  indicator: string;
};

const empty: AskForm = {
  question: '',
  askedBy: '',
  owner: '',
  ownerName: '',
  indicator: '',
  day: '',
  month: '',
  year: '',
};

const showAsk = async (
  { tx, scope, meeting, today }: Held,
  form: AskForm,
  error: FormError,
): Promise<Answer> => {
  const people = await possibleOwners(tx, scope, meeting.bodyId, today);
  const title = 'Write down a question';
  return formPage(
    title,
    <FormPage
      leave="Go back without saving"
      title={title}
      to={questionsAddress(meeting.id, '/new')}
      back={{ text: meetingTitle(meeting), href: questionsAddress(meeting.id) }}
      verb="Write it down"
      error={error}
    >
      <Textarea
        name="question"
        label={{ text: 'The question' }}
        rows={3}
        value={form.question}
        {...messageAt(error, 'question')}
      />
      <Input
        name="askedBy"
        label={{ text: 'Who asked' }}
        hint={{ text: 'A young person by first name or group, as they choose.' }}
        value={form.askedBy}
        {...messageAt(error, 'askedBy')}
      />
      <OwnerFields label="Who is to answer" people={people} form={form} error={error} />
      <DayField
        legend="Answer due on"
        hint="Leave it empty for: before the next meeting."
        form={form}
        error={error}
      />
      <AboutField indicator={form.indicator} />
    </FormPage>,
    error,
  );
};

/** The form for a question. */
export const askForm = route({
  method: 'GET',
  path: '/board/meetings/:meeting/questions/new',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: reading,
  params: meetingParams,
  handle: (ask) =>
    withMeeting(ask, (held) => {
      const asker = held.scope.actor.kind === 'person' ? held.scope.actor.name : '';
      const runs = mayRunMinutes(held.scope.actor, held.meeting.bodyId).ok;
      return showAsk(held, { ...empty, askedBy: runs ? '' : asker }, null);
    }),
});

/** Writes down a question. */
export const saveAsk = route({
  method: 'POST',
  path: '/board/meetings/:meeting/questions/new',
  zone: 'board',
  at: atMeeting,
  can: mayReadBoard,
  audit: { writes: true, events: ['question.asked'] },
  params: meetingParams,
  body: z.object({
    question: words,
    askedBy: line,
    owner: line,
    ownerName: line,
    indicator: line,
    day: line,
    month: line,
    year: line,
  }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, meeting, today } = held;
      const form = ask.body;
      const again = (text: string, field: string) => showAsk(held, form, { text, field });
      const question = form.question.trim();
      const askedBy = form.askedBy.trim();
      if (question === '') return again('Write the question.', 'question');
      if (askedBy === '') return again('Say who asked.', 'askedBy');
      const owner = readOwner(form, await possibleOwners(tx, scope, meeting.bodyId, today));
      if (!owner.ok) return again(owner.reason, 'owner');
      const due = readTypedDate(form);
      if (!due.ok) return again(due.reason, 'day');
      const { ownerId: askedToId, ownerName: askedTo } = owner.value;
      const indicator = indicatorIn(form.indicator);
      const asked = { question, askedBy, askedToId, askedTo, due: due.value, indicator };
      await askQuestion(tx, scope, meeting, asked, today);
      return redirect(questionsAddress(meeting.id, '?done=asked'));
    }),
});
