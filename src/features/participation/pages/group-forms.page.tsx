import type { JSX } from 'preact';
import { z } from 'zod';
import { ok, refused } from '../../../kernel/result.ts';
import { numberIn, type Typed } from '../../../kernel/typed-form.ts';
import { type Filled, LineField } from '../../../web/fields.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { mayHearVoice } from '../../voice/index.ts';
import { listGroups } from '../people-queries.ts';
import { groupTexts, readGroup } from '../rules/group.ts';
import { keepGroup } from '../young-people.ts';
import { AskedFields } from './asked-fields.tsx';
import { crumbs } from './voice-crumbs.ts';

const about = {
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  events: ['young group.kept'],
  verb: 'Save the group',
  above: [crumbs.voice],
  back: () => crumbs.groups,
} as const;

const GroupFields = (field: Filled): JSX.Element => (
  <>
    <input type="hidden" name="seen" value={numberIn(field.typed, 'seen')} />
    <AskedFields asked={{ name: groupTexts.name }} {...field} />
    <LineField name="agesFrom" label="From which age" width={2} {...field} />
    <LineField name="agesTo" label="To which age" width={2} {...field} />
    <AskedFields asked={{ supporters: groupTexts.supporters, meets: groupTexts.meets }} {...field} />
  </>
);

const newGroup = formRoutes({
  ...about,
  path: '/voice/groups/new',
  params: z.object({}),
  open: async () => ({}),
  title: () => 'Add a group',
  typed: (): Typed => ({}),
  fields: GroupFields,
  save: async ({ tx, scope }, _found, typed) => {
    const read = readGroup(typed);
    if (!read.ok) return read;
    await keepGroup(tx, scope, null, read.value);
    return ok(crumbs.groups.href);
  },
});

const changedGroup = formRoutes({
  ...about,
  path: '/voice/groups/:group',
  params: z.object({ group: z.uuid('The address is not complete.') }),
  open: async ({ tx, scope, params }) =>
    (await listGroups(tx, scope)).find(({ id }) => id === params.group) ?? null,
  title: ({ name }) => name,
  typed: ({ name, supporters, meets, agesFrom, agesTo, version }): Typed => ({
    name,
    supporters,
    meets,
    agesFrom: String(agesFrom),
    agesTo: String(agesTo),
    seen: String(version),
  }),
  fields: GroupFields,
  save: async ({ tx, scope }, { id, meets, version }, typed) => {
    const read = readGroup(typed);
    if (!read.ok) return read;
    const kept = await keepGroup(tx, scope, { id, seen: numberIn(typed, 'seen') }, read.value);
    if (kept.ok) return ok(crumbs.groups.href);
    const text = `Somebody changed this meanwhile. It now meets: ${meets}. Save again to keep what you typed.`;
    return refused({ field: 'name', text, typed: { seen: String(version) } });
  },
});

/** Adding a group, and changing it. */
export const groupForms = [...newGroup, ...changedGroup];
