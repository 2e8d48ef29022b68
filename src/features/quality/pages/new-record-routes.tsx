import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { page, type Route, route } from '../../../web/route.ts';
import { askAboutPersonal, typedBody } from '../../reviews/index.ts';
import { type Family, fieldsOf } from '../family.ts';
import { addRecord } from '../keep-record.ts';
import { picksOffered, picksRead } from '../read-picks.ts';
import { readFields, typedOf, wordFieldsOf } from '../rules/fields.ts';
import { aOrAn } from './record.view.tsx';
import { newRecordForm, withPlainLines } from './record-form.tsx';
import { mayKeep, toRecord } from './with-record.tsx';

const ChooseKind = ({ family, kinds }: { family: Family; kinds: readonly string[] }) => (
  <form action={`${family.path}/new`} method="get">
    <Radios
      name="kind"
      fieldset={{
        legend: {
          text: `What kind of ${family.one} is it?`,
          isPageHeading: true,
          classes: 'govuk-fieldset__legend--l',
        },
      }}
      items={kinds.map((kind) => ({
        value: kind,
        text: family.kindWords[kind] ?? kind,
        hint: { text: family.kindHints?.[kind] ?? '' },
      }))}
    />
    <Button text="Go on" />
  </form>
);

/** The kind that is meant: the only one of a family, or the one that is named. */
const kindIn = (kinds: readonly string[], named: string | undefined): string | undefined =>
  kinds.length === 1 ? kinds[0] : kinds.find((one) => one === named);

/** The form for a new record, after its kind where there are several. What the address says of fields is filled in. */
const newForm = (family: Family) =>
  route({
    method: 'GET',
    path: `${family.path}/new`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: family.peoplePicked
      ? { writes: true, events: picksRead(family) }
      : { writes: false, because: 'an empty form' },
    query: z.record(z.string().max(60), z.string().max(200)).catch({}),
    handle: ({ inScope, scope, query }) =>
      inScope(async (tx) => {
        const kinds = Object.keys(family.kinds).filter((kind) => mayKeep(family, kind, scope.actor).ok);
        const kind = kindIn(kinds, query.kind);
        const title = `Add ${aOrAn(family.one)}`;
        if (kind === undefined) return page(title, <ChooseKind family={family} kinds={kinds} />, { kinds });
        const typed = typedOf(fieldsOf(family, kind), query);
        return newRecordForm(family, kind, await picksOffered(tx, scope, family), { typed, error: null });
      }),
  });

const saveNew = (family: Family) =>
  route({
    method: 'POST',
    path: `${family.path}/new`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record.added', ...picksRead(family)] },
    body: typedBody,
    handle: ({ inScope, scope, body, clock }) =>
      inScope(async (tx) => {
        const typed = withPlainLines(body);
        const today = todayIn(clock);
        const kind = kindIn(Object.keys(family.kinds), typed.kind) ?? '';
        const fields = fieldsOf(family, kind);
        const picks = await family.picks(tx, scope);
        const again = async (error: FormError) =>
          newRecordForm(family, kind, await picksOffered(tx, scope, family), { typed, error });
        const may = mayKeep(family, kind, scope.actor);
        if (!may.ok || kind === '')
          return again({ text: may.ok ? 'Choose what kind it is.' : may.reason, field: 'kind' });
        const read = readFields(fields, typed, { today, picks });
        if (!read.ok) return again(read.reason);
        const personal = askAboutPersonal(typed, wordFieldsOf(fields));
        if (personal) return again(personal);
        const added = await addRecord(tx, scope, family, { kind, content: read.value, today });
        return added.ok ? toRecord(family, added.value, 'added') : again(added.reason);
      }),
  });

/** How a record of a family is added. */
export const newRecordRoutes = (family: Family): readonly Route[] => [newForm(family), saveNew(family)];
