import { z } from 'zod';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, notFound, type Route, route } from '../../../web/route.ts';
import type { Family } from '../family.ts';
import { putBack, takeDown } from '../keep-record.ts';
import type { ServiceRecord } from '../queries.ts';
import { aboveRecord, recordTitle } from './record.view.tsx';
import { type HeldRecord, mayChange, recordParams, toRecord, withRecord } from './with-record.tsx';

const show = (family: Family, record: ServiceRecord, error: FormError = null): Answer => {
  const down = record.takenDownOn === null;
  const what = recordTitle(family, record);
  const title = `${down ? 'Take down' : 'Put back'}: ${what}`;
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={`${family.path}/${record.id}/${down ? 'take-down' : 'put-back'}`}
      above={aboveRecord(family)}
      back={{ text: what, href: `${family.path}/${record.id}` }}
      verb={down ? 'Take it down' : 'Put it back'}
      warning={down}
      leave="Leave it as it is"
      error={error}
      before={
        <p class="govuk-body" id="ask">
          {down
            ? 'Take it down where it was written down in error. It is then in no list and no count. It is kept, and can be put back.'
            : 'It is then in the lists and counts again.'}
        </p>
      }
    >
      <input type="hidden" name="seen" value={record.version} />
    </FormPage>,
    error,
  );
};

const mayTakeDown = (family: Family, { record, scope }: HeldRecord): boolean =>
  !family.hides?.(record, scope) && mayChange(family, record, scope);

const changedMeanwhile: FormError = {
  text: 'Somebody else changed it while you looked. Look at it again, then decide.',
  field: 'ask',
};

const ask = (family: Family) =>
  route({
    method: 'GET',
    path: `${family.path}/:record/take-down`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: false, because: 'it asks, and shows the kind and the day alone' },
    params: recordParams,
    handle: (asked) =>
      withRecord(family, asked, async (held) =>
        mayTakeDown(family, held)
          ? show(family, held.record)
          : notFound(`${family.one} that you can take down`),
      ),
  });

const body = z.object({ seen: z.coerce.number().int().default(0).catch(0) });

const down = (family: Family) =>
  route({
    method: 'POST',
    path: `${family.path}/:record/take-down`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record.taken down'] },
    params: recordParams,
    body,
    handle: (asked) =>
      withRecord(family, asked, async (held) => {
        const { tx, scope, record, today } = held;
        if (!mayTakeDown(family, held) || record.takenDownOn !== null)
          return notFound(`${family.one} that you can take down`);
        return (await takeDown(tx, scope, record, asked.body.seen, today))
          ? toRecord(family, record.id, 'down')
          : show(family, record, changedMeanwhile);
      }),
  });

const back = (family: Family) =>
  route({
    method: 'POST',
    path: `${family.path}/:record/put-back`,
    zone: 'casework',
    at: 'any board',
    can: family.can,
    audit: { writes: true, events: ['service record.put back'] },
    params: recordParams,
    body,
    handle: (asked) =>
      withRecord(family, asked, async (held) => {
        const { tx, scope, record, today } = held;
        if (!mayTakeDown(family, held) || record.takenDownOn === null)
          return notFound(`${family.one} that you can put back`);
        const { id, kind, content } = record;
        const kept = { id, kind, content, today, seen: asked.body.seen };
        const done = await putBack(tx, scope, family, kept);
        if (done.ok) return toRecord(family, id, 'back');
        const error = done.reason === 'stale' ? changedMeanwhile : { ...done.reason, field: 'ask' };
        return show(family, record, error);
      }),
  });

/** How a record of a family is taken down, and put back. */
export const takeDownRoutes = (family: Family): readonly Route[] => [ask(family), down(family), back(family)];
