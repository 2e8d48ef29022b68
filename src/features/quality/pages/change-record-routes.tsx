import { recordReading } from '../../../platform/events/record.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, notFound, type Route, route } from '../../../web/route.ts';
import { askAboutPersonal, mergeForms, typedBody } from '../../reviews/index.ts';
import { serviceRecordRead } from '../events.ts';
import { type Family, fieldsOf, wantedOf } from '../family.ts';
import { changeRecord } from '../keep-record.ts';
import { findRecord } from '../queries.ts';
import { picksOffered, picksRead } from '../read-picks.ts';
import { readFields, type Typed, typedOf, wordFieldsOf } from '../rules/fields.ts';
import { changeRecordForm, withPlainLines } from './record-form.tsx';
import {
  type HeldRecord,
  mayChange,
  readingReason,
  readingRecord,
  recordParams,
  toRecord,
  withRecord,
} from './with-record.tsx';

const standsToChange = (family: Family, { record, scope }: HeldRecord): boolean =>
  record.takenDownOn === null && !family.hides?.(record, scope) && mayChange(family, record, scope);

const form = (family: Family) =>
  route({
    method: 'GET',
    path: `${family.path}/:record/change`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record.read', ...picksRead(family)] },
    params: recordParams,
    handle: (ask) =>
      readingRecord(family, ask, async (held) => {
        const { tx, scope, record } = held;
        if (!standsToChange(family, held)) return notFound(`${family.one} that you can change`);
        const typed = typedOf(fieldsOf(family, record.kind), record.content);
        return changeRecordForm(family, record, await picksOffered(tx, scope, family), {
          typed,
          error: null,
        });
      }),
  });

/** Somebody else was quicker: the form again, with what they changed and all that was typed. */
const showStale = async (
  family: Family,
  { tx, scope, record: before }: HeldRecord,
  typed: Typed,
): Promise<Answer> => {
  const record = await findRecord(tx, scope, wantedOf(family), before.id);
  if (!record || record.takenDownOn !== null)
    return notFound(`that ${family.one}: it was taken down meanwhile`);
  await recordReading(
    tx,
    scope,
    serviceRecordRead(record.kind, record.id, readingReason(family, scope, record)),
  );
  const merged = mergeForms(typed, typedOf(fieldsOf(family, record.kind), record.content));
  const error: FormError = {
    text: 'Somebody else changed this while you wrote. Look at what stands there now, then save again. Nothing of yours is lost.',
    field: merged.changed.find(({ mine }) => mine !== null)?.field ?? 'day',
  };
  const picks = await picksOffered(tx, scope, family);
  return changeRecordForm(family, record, picks, { typed: merged.form, error, changed: merged.changed });
};

const save = (family: Family) =>
  route({
    method: 'POST',
    path: `${family.path}/:record/change`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record.changed', 'service record.read', ...picksRead(family)] },
    params: recordParams,
    body: typedBody,
    handle: (ask) =>
      withRecord(family, ask, async (held) => {
        const { tx, scope, record, today } = held;
        if (!standsToChange(family, held)) return notFound(`${family.one} that you can change`);
        const typed = withPlainLines(ask.body);
        const picks = await family.picks(tx, scope);
        const fields = fieldsOf(family, record.kind);
        const seen = Number(typed.seen) || 0;
        if (seen !== record.version) return showStale(family, held, typed);
        const again = async (error: FormError) =>
          changeRecordForm(family, record, await picksOffered(tx, scope, family), { typed, error });
        const read = readFields(fields, typed, { today, picks });
        if (!read.ok) return again(read.reason);
        const personal = askAboutPersonal(typed, wordFieldsOf(fields), record.content);
        if (personal) return again(personal);
        const { id, kind } = record;
        const changed = await changeRecord(tx, scope, family, { id, kind, content: read.value, today, seen });
        if (changed.ok) return toRecord(family, id, 'changed');
        return changed.reason === 'stale' ? showStale(family, held, typed) : again(changed.reason);
      }),
  });

/** How a record of a family is changed. */
export const changeRoutes = (family: Family): readonly Route[] => [form(family), save(family)];
