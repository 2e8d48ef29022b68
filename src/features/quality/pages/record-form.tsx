import { InsetText } from '../../../web/components/inset-text.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';
import { begunWith, type Changed } from '../../reviews/index.ts';
import { type Family, fieldsOf } from '../family.ts';
import type { ServiceRecord } from '../queries.ts';
import { labelOf, type Picks, type Typed, typedOf } from '../rules/fields.ts';
import { FieldInputs } from './fields.view.tsx';
import { aboveRecord, aOrAn, recordTitle } from './record.view.tsx';

/** What a form holds besides its fields: what is wrong, what somebody else changed. */
export type FormState = {
  typed: Typed;
  error: FormError;
  changed?: readonly Changed[];
};

/** Lines as they are kept, however the browser ended them. */
export const withPlainLines = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]));

/** The form for a new record of a kind. */
export const newRecordForm = (
  family: Family,
  kind: string,
  picks: Picks,
  { typed, error }: FormState,
): Answer => {
  const title =
    Object.keys(family.kinds).length > 1
      ? `Add: ${family.kindWords[kind]?.toLowerCase()}`
      : `Add ${aOrAn(family.one)}`;
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={`${family.path}/new`}
      above={family.above}
      back={{ text: family.title, href: family.path }}
      verb="Save it"
      leave="Do not add it"
      error={error}
    >
      <input type="hidden" name="kind" value={kind} />
      <FieldInputs fields={fieldsOf(family, kind)} typed={typed} picks={picks} error={error} />
    </FormPage>,
    error,
  );
};

const ChangedMeanwhile = ({
  family,
  kind,
  changed,
}: {
  family: Family;
  kind: string;
  changed: readonly Changed[];
}) => (
  <InsetText>
    <p class="govuk-body">Somebody else changed this while you wrote:</p>
    <ul class="govuk-list govuk-list--bullet">
      {changed.map(({ field, now, mine }) => (
        <li key={field}>
          {labelOf(fieldsOf(family, kind), field)}: now “{now}”
          {mine === null ? '.' : `, you wrote “${mine}”, which stands below.`}
        </li>
      ))}
    </ul>
  </InsetText>
);

/** The form for changing a record. */
export const changeRecordForm = (
  family: Family,
  record: ServiceRecord,
  picks: Picks,
  { typed, error, changed = [] }: FormState,
): Answer => {
  const title = `Change: ${recordTitle(family, record)}`;
  const fields = fieldsOf(family, record.kind);
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={`${family.path}/${record.id}/change`}
      above={aboveRecord(family)}
      back={{ text: recordTitle(family, record), href: `${family.path}/${record.id}` }}
      verb="Save the changes"
      leave="Leave it as it is"
      error={error}
    >
      {changed.length > 0 && <ChangedMeanwhile family={family} kind={record.kind} changed={changed} />}
      <input type="hidden" name="seen" value={record.version} />
      {Object.entries(begunWith(typedOf(fields, record.content))).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FieldInputs fields={fields} typed={typed} picks={picks} error={error} />
    </FormPage>,
    error,
  );
};
