import type { JSX } from 'preact';
import { ok, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import type { Tx } from '../../../web/route.ts';
import { answersTo } from '../card-queries.ts';
import { type Group, listGroups, listPeople, type YoungPerson } from '../people-queries.ts';
import { findRequest, type KeptRequest } from '../queries.ts';
import { type KeptPart, partsOf } from '../record-queries.ts';
import type { CardAnswer } from '../rules/card.ts';
import { nobodyNamed, readParts, readTookPlace } from '../rules/took-part.ts';
import { keepTookPlace } from '../what-came-of-it.ts';
import { ofRequest } from './of-request.ts';

const Other = ({ line, groups, ...filled }: Filled & { line: number; groups: Group[] }) => {
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

type Found = {
  request: KeptRequest;
  parts: KeptPart[];
  people: YoungPerson[];
  groups: Group[];
  answers: Map<string, CardAnswer>;
};

const TookPlaceFields = (field: Filled, { people, groups, answers }: Found): JSX.Element => (
  <>
    <DayLine name="tookPlaceOn" label="On which day it took place" {...field} />
    <p class="govuk-body">Hours in quarters, like 1.5. Leave it empty for whoever was not there.</p>
    {inOrder(people, answers).map(({ id, firstName, groups: own }) => (
      <LineField
        key={id}
        name={`hours-${id}`}
        label={`${firstName}, ${own.map(({ name }) => name).join(', ')}${answers.has(id) ? ` (said ${answers.get(id)})` : ''}: hours`}
        width={4}
        {...field}
      />
    ))}
    {linesFor(field.typed).map((line) => (
      <Other key={line} line={line} groups={groups} {...field} />
    ))}
  </>
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

/** The form for who took part. */
export const tookPlaceForm = formRoutes({
  ...ofRequest,
  path: '/voice/requests/:request/took-place',
  events: ['involvement request.took place'],
  verb: 'Save who took part',
  title: () => 'Who took part',
  open: async ({ tx, scope, params }): Promise<Found | null> => {
    const request = await findRequest(tx, scope, params.request);
    if (!request) return null;
    const parts = await partsOf(tx, scope, request.id);
    return {
      request,
      parts,
      people: await peopleFor(tx, scope, parts),
      groups: await listGroups(tx, scope),
      answers: await answersTo(tx, scope, request.id),
    };
  },
  typed: ({ request, parts }) => typedOf(request, parts),
  fields: TookPlaceFields,
  save: async ({ tx, scope, today }, found, typed) => {
    const day = readTookPlace(typed, today);
    if (!day.ok) return day;
    const parts = readParts(typed, found.people, found.groups);
    if (!parts.ok) return parts;
    const kept = await keepTookPlace(tx, scope, found.request.id, {
      tookPlaceOn: day.value,
      parts: parts.value,
    });
    return kept.ok ? ok(ofRequest.back(found).href) : refused({ field: 'tookPlaceOn', text: kept.reason });
  },
});
