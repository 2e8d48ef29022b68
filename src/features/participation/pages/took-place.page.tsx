import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { answersTo } from '../card-queries.ts';
import { type Group, listGroups, listPeople, type YoungPerson } from '../people-queries.ts';
import { findRequest, type KeptRequest } from '../queries.ts';
import { type KeptPart, partsOf } from '../record-queries.ts';
import type { CardAnswer } from '../rules/card.ts';
import { nobodyNamed, readParts, readTookPlace } from '../rules/took-part.ts';
import { keepTookPlace } from '../what-came-of-it.ts';
import { requestParams } from './request.page.tsx';
import { crumbs } from './voice-crumbs.ts';

const title = 'Who took part';

const Other = ({
  line,
  groups,
  ...filled
}: {
  line: number;
  groups: Group[];
  typed: Typed;
  error: FormError;
}) => {
  const name = (field: string) => `other-${line}-${field}`;
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Somebody without a page here</legend>
      <LineField name={name('name')} label="What they want to be called, or nothing" width={20} {...filled} />
      <Select
        name={name('group')}
        label={{ text: 'Group' }}
        items={[{ value: '', text: 'None' }, ...groups.map(({ id, name: text }) => ({ value: id, text }))]}
        value={textIn(filled.typed, name('group'))}
      />
      <LineField name={name('hours')} label="Hours" width={4} {...filled} />
    </fieldset>
  );
};

/** Who said yes stands first, then maybe, then everybody else. */
const inOrder = (people: readonly YoungPerson[], answers: ReadonlyMap<string, CardAnswer>): YoungPerson[] => {
  const rank = ({ id }: YoungPerson) => ['yes', 'maybe', undefined, 'no'].indexOf(answers.get(id));
  return [...people].sort((one, other) => rank(one) - rank(other));
};

const fewestLines = 3;

/** As many lines for others as are filled in, and at least three. */
const linesFor = (typed: Typed): number[] =>
  Array.from({ length: Math.max(fewestLines, 1 + (rowsIn(typed, 'other').at(-1) ?? 0)) }, (_, line) => line);

type Page = {
  request: KeptRequest;
  people: YoungPerson[];
  groups: Group[];
  answers: Map<string, CardAnswer>;
};

const TookPlaceForm = ({
  request,
  people,
  groups,
  answers,
  typed,
  error,
}: Page & { typed: Typed; error: FormError }): JSX.Element => (
  <FormPage
    title={title}
    to={`/voice/requests/${request.id}/took-place`}
    above={[crumbs.voice, crumbs.requests]}
    back={{ text: request.title, href: `/voice/requests/${request.id}` }}
    verb="Save who took part"
    leave="Leave it as it is"
    error={error}
  >
    <DayLine name="tookPlaceOn" label="On which day it took place" typed={typed} error={error} />
    <p class="govuk-body">Hours in quarters, like 1.5. Leave it empty for whoever was not there.</p>
    {inOrder(people, answers).map(({ id, firstName, groups: own }) => (
      <LineField
        key={id}
        name={`hours-${id}`}
        label={`${firstName}, ${own.map(({ name }) => name).join(', ')}${answers.has(id) ? ` (said ${answers.get(id)})` : ''}: hours`}
        width={4}
        typed={typed}
        error={error}
      />
    ))}
    {linesFor(typed).map((line) => (
      <Other key={line} line={line} groups={groups} typed={typed} error={error} />
    ))}
  </FormPage>
);

const hoursOf = ({ quarters }: KeptPart): string => String(quarters / 4);

const typedOf = ({ tookPlaceOn }: KeptRequest, parts: readonly KeptPart[]): Typed => ({
  ...(tookPlaceOn !== null && { tookPlaceOn: dateWords(tookPlaceOn) }),
  ...Object.fromEntries(
    parts.flatMap((part) => (part.personId === null ? [] : [[`hours-${part.personId}`, hoursOf(part)]])),
  ),
  ...Object.fromEntries(
    parts
      .filter(({ personId }) => personId === null)
      .flatMap((part, line) => [
        [`other-${line}-name`, part.name === nobodyNamed ? '' : part.name],
        [`other-${line}-group`, part.groupId ?? ''],
        [`other-${line}-hours`, hoursOf(part)],
      ]),
  ),
});

/** Those who are confirmed, and those who were when they took part. */
const peopleFor = async (tx: Tx, scope: Scope, parts: readonly KeptPart[]): Promise<YoungPerson[]> => {
  const before = await listPeople(tx, scope, 'taken back');
  return [
    ...(await listPeople(tx, scope, 'confirmed')),
    ...before.filter(({ id }) => parts.some(({ personId }) => personId === id)),
  ];
};

const pageOf = async (tx: Tx, scope: Scope, request: KeptRequest): Promise<Page> => ({
  request,
  people: await peopleFor(tx, scope, await partsOf(tx, scope, request.id)),
  groups: await listGroups(tx, scope),
  answers: await answersTo(tx, scope, request.id),
});

const show = (model: Page, typed: Typed, error: FormError): Answer =>
  formAnswer(title, <TookPlaceForm {...model} typed={typed} error={error} />, error);

/** The form for who took part. */
export const tookPlaceForm = route({
  method: 'GET',
  path: '/voice/requests/:request/took-place',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'first names as young people chose them, for the team' },
  params: requestParams,
  handle: ({ inScope, scope, params: { request: id } }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      if (!request) return notFound('that request');
      const typed = typedOf(request, await partsOf(tx, scope, id));
      return show(await pageOf(tx, scope, request), typed, null);
    }),
});

/** Writes down who took part. */
export const saveTookPlace = route({
  method: 'POST',
  path: '/voice/requests/:request/took-place',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['involvement request.took place'] },
  params: requestParams,
  body: anyForm,
  handle: ({ inScope, scope, params: { request: id }, body, clock }) =>
    inScope(async (tx) => {
      const request = await findRequest(tx, scope, id);
      if (!request) return notFound('that request');
      const model = await pageOf(tx, scope, request);
      const day = readTookPlace(body, todayIn(clock));
      if (!day.ok) return show(model, body, day.reason);
      const parts = readParts(body, model.people, model.groups);
      if (!parts.ok) return show(model, body, parts.reason);
      const kept = await keepTookPlace(tx, scope, id, { tookPlaceOn: day.value, parts: parts.value });
      return kept.ok
        ? redirect(`/voice/requests/${id}`)
        : show(model, body, { field: 'tookPlaceOn', text: kept.reason });
    }),
});
