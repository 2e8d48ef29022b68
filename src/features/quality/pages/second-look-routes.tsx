import { recordReading } from '../../../platform/events/record.ts';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, type Route, route } from '../../../web/route.ts';
import {
  askAboutPersonal,
  mayReview,
  mayRunService,
  peopleOfService,
  typedBody,
} from '../../reviews/index.ts';
import { serviceRecordListed, serviceRecordRead } from '../events.ts';
import { wantedOf } from '../family.ts';
import { agreeGrades, askSecond, gradeSecond, holdModerations } from '../moderate.ts';
import { findRecord } from '../queries.ts';
import { type AuditKind, auditKinds, measuresOf } from '../rules/audit.ts';
import type { Fields, Typed } from '../rules/fields.ts';
import type { Measure } from '../rules/grades.ts';
import { readGrades } from '../rules/moderation.ts';
import { audits, stepOf } from './audits.tsx';
import { aboveRecord, recordTitle } from './record.view.tsx';
import { BothGrades, GradeInputs } from './second-look.view.tsx';
import { type HeldRecord, readingReason, recordParams, toRecord, withRecord } from './with-record.tsx';

type Step = 'ask' | 'give' | 'agree';

const optionalIn = (kind: string): Measure[] => {
  const fields: Fields = auditKinds[kind as AuditKind] ?? {};
  return measuresOf(kind).filter((measure) => fields[measure]?.missing === undefined);
};

const titles: Readonly<Record<Step, string>> = {
  ask: 'Ask somebody for a second look',
  give: 'Give your grades',
  agree: 'Settle the grades',
};
const addresses: Readonly<Record<Step, string>> = {
  ask: 'ask-second',
  give: 'second-grades',
  agree: 'agree',
};

type State = { typed: Typed; error: FormError };

const AskInputs = async ({ tx, scope, record, today }: HeldRecord, { typed, error }: State) => (
  <Select
    name="second"
    label={{ text: 'Who grades it anew', classes: 'govuk-label--s' }}
    hint={{
      text: 'Somebody who has not opened this audit. They see your grades when they have given theirs.',
    }}
    items={[
      { value: '', text: 'Choose somebody' },
      ...(await peopleOfService(tx, scope, today))
        .filter(({ id }) => id !== record.byId)
        .map(({ id, name, title }) => ({ value: id, text: title ? `${name}, ${title}` : name })),
    ]}
    value={typed.second ?? ''}
    {...messageAt(error, 'second')}
  />
);

const show = async (held: HeldRecord, step: Step, state: State): Promise<Answer> => {
  const { tx, scope, record } = held;
  const { typed, error } = state;
  // Both grades are shown where they are to be settled; before that nothing but what a list shows too.
  const read = step === 'agree' ? serviceRecordRead : serviceRecordListed;
  await recordReading(tx, scope, read(record.kind, record.id, readingReason(audits, scope, record)));
  const what = recordTitle(audits, record);
  return formAnswer(
    titles[step],
    <FormPage
      title={titles[step]}
      to={`/quality/${record.id}/${addresses[step]}`}
      above={aboveRecord(audits)}
      back={{ text: what, href: `/quality/${record.id}` }}
      verb={step === 'ask' ? 'Ask them' : 'Save the grades'}
      leave="Leave it as it is"
      error={error}
      before={step === 'agree' ? <BothGrades record={record} /> : null}
    >
      {step === 'ask' ? (
        await AskInputs(held, state)
      ) : (
        <GradeInputs
          wanted={measuresOf(record.kind)}
          optional={optionalIn(record.kind)}
          typed={typed}
          error={error}
        />
      )}
      {step === 'agree' && (
        <Textarea
          name="reason"
          label={{ text: 'Why these grades', classes: 'govuk-label--s' }}
          hint={{ text: 'No names.' }}
          rows={3}
          value={typed.reason ?? ''}
          {...messageAt(error, 'reason')}
        />
      )}
    </FormPage>,
    error,
  );
};

const nothingToDo = notFound('a second look that waits for you here');

/** What the one who asks can do about the second look, in a form. */
const form = route({
  method: 'GET',
  path: '/quality/:record/second',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['service record.read', 'service record list.read'] },
  params: recordParams,
  handle: (ask) =>
    withRecord(audits, ask, async (held) => {
      const step = stepOf(held.record, held.scope);
      return step === null ? nothingToDo : show(held, step, { typed: {}, error: null });
    }),
});

/** Does a step with the audit as it is while nobody else takes one. */
const taking = (
  step: Step,
  held: HeldRecord,
  typed: Typed,
  work: (held: HeldRecord, again: (error: FormError) => Promise<Answer>) => Promise<Answer>,
): Promise<Answer> =>
  holdModerations(held.tx, held.scope, held.record.kind).then(async () => {
    const record = await findRecord(held.tx, held.scope, wantedOf(audits), held.record.id);
    if (!record || stepOf(record, held.scope) !== step) return nothingToDo;
    const now = { ...held, record };
    return work(now, (error) => show(now, step, { typed, error }));
  });

/** Asks somebody to grade an audit anew. */
const askRoute = route({
  method: 'POST',
  path: '/quality/:record/ask-second',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['audit.second asked', 'service record list.read'] },
  params: recordParams,
  body: typedBody,
  handle: (ask) =>
    withRecord(audits, ask, (found) =>
      taking('ask', found, ask.body, async ({ tx, scope, record, today }, again) => {
        const second = (await peopleOfService(tx, scope, today)).find(({ id }) => id === ask.body.second);
        if (!second) return again({ text: 'Choose who grades it anew.', field: 'second' });
        const asked = await askSecond(tx, scope, record, second, today);
        return asked.ok ? toRecord(audits, record.id, 'asked') : again(asked.reason);
      }),
    ),
});

/** Keeps the second auditor's grades. */
const giveRoute = route({
  method: 'POST',
  path: '/quality/:record/second-grades',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['audit.second graded', 'service record list.read'] },
  params: recordParams,
  body: typedBody,
  handle: (ask) =>
    withRecord(audits, ask, (found) =>
      taking('give', found, ask.body, async ({ tx, scope, record, today }, again) => {
        const read = readGrades(ask.body, measuresOf(record.kind), optionalIn(record.kind));
        if (!read.ok) return again(read.reason);
        await gradeSecond(tx, scope, record, read.value, today);
        return toRecord(audits, record.id, 'given');
      }),
    ),
});

/** Settles the grades where two auditors differ. */
const agreeRoute = route({
  method: 'POST',
  path: '/quality/:record/agree',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['audit.grades agreed', 'service record.read'] },
  params: recordParams,
  body: typedBody,
  handle: (ask) =>
    withRecord(audits, ask, (found) =>
      taking('agree', found, ask.body, async ({ tx, scope, record, today }, again) => {
        const read = readGrades(ask.body, measuresOf(record.kind), optionalIn(record.kind));
        if (!read.ok) return again(read.reason);
        const reason = (ask.body.reason ?? '').trim();
        if (reason === '') return again({ text: 'Say why these grades.', field: 'reason' });
        const personal = askAboutPersonal(ask.body, ['reason']);
        if (personal) return again(personal);
        await agreeGrades(tx, scope, record, { grades: read.value, reason }, today);
        return toRecord(audits, record.id, 'agreed');
      }),
    ),
});

export const secondLookRoutes: readonly Route[] = [form, askRoute, giveRoute, agreeRoute];
