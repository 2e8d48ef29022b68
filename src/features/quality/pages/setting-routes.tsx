import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Can } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, type Route, redirect, route, type Tx } from '../../../web/route.ts';
import { typedBody } from '../../reviews/index.ts';
import { keepSetting } from '../keep-setting.ts';
import {
  type Fields,
  type NumberField,
  readFields,
  type Typed,
  typedOf,
  valuesOf,
  wordsOf,
} from '../rules/fields.ts';
import { type Setting, type SettingValues, settingsOf } from '../setting-queries.ts';
import { FieldInputs } from './fields.view.tsx';

/** Numbers that the service sets for itself. Every field of it is a number. */
export type SettingPage = {
  about: 'quotas' | 'ceilings' | 'posts';
  path: string;
  title: string;
  note: string;
  back: { text: string; href: string };
  fields: Readonly<Record<string, NumberField>>;
  usual: SettingValues;
  can: Can;
};

const said = (fields: Fields, values: SettingValues): string =>
  Object.entries(fields)
    .map(([name, field]) => `${field.label}: ${wordsOf(field, values[name] ?? null, {}) || 'none'}`)
    .join('; ');

const History = ({ setting, settings }: { setting: SettingPage; settings: readonly Setting[] }) => {
  const [latest] = settings;
  if (!latest) return <p class="govuk-body">Nothing was set yet: these are the usual numbers.</p>;
  return (
    <>
      <h2 class="govuk-heading-m">What was set</h2>
      <ul class="govuk-list govuk-list--bullet">
        {settings.map(({ number, day, byName, values }) => (
          <li key={number}>
            {dateWords(day)}, {byName}. {said(setting.fields, values)}
          </li>
        ))}
      </ul>
      <form action={`${setting.path}/undo`} method="post">
        <input type="hidden" name="seen" value={latest.number} />
        <Button text="Undo the last change" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </>
  );
};

const show = async (
  tx: Tx,
  scope: Scope,
  setting: SettingPage,
  { typed, error = null, isSaved = false }: { typed?: Typed; error?: FormError; isSaved?: boolean },
): Promise<Answer> => {
  const settings = await settingsOf(tx, scope, setting.about);
  const holds = { ...setting.usual, ...settings[0]?.values };
  return formAnswer(
    setting.title,
    <>
      <FormPage
        title={setting.title}
        to={setting.path}
        back={setting.back}
        verb="Save"
        leave="Leave it as it is"
        error={error}
        before={
          <>
            {isSaved && <NotificationBanner type="success" text="It is saved." />}
            <p class="govuk-body">{setting.note}</p>
          </>
        }
      >
        <input type="hidden" name="seen" value={settings[0]?.number ?? 0} />
        <FieldInputs
          fields={setting.fields}
          typed={typed ?? typedOf(setting.fields, holds)}
          picks={{}}
          error={error}
        />
      </FormPage>
      <History setting={setting} settings={settings} />
    </>,
    error,
  );
};

const stale: FormError = {
  text: 'Somebody else set this while you wrote. What they set stands below the form. Save again to set yours.',
  field: 'main-content',
};

const firstFieldOf = ({ fields }: SettingPage): string => Object.keys(fields)[0] ?? '';

const page = (setting: SettingPage) =>
  route({
    method: 'GET',
    path: setting.path,
    zone: 'casework',
    at: 'any board',
    can: setting.can,
    audit: { writes: false, because: 'a setting of the service; nothing of a child' },
    query: z.object({ done: z.string().max(20).optional().catch(undefined) }),
    handle: ({ inScope, scope, query }) =>
      inScope((tx) => show(tx, scope, setting, { isSaved: query.done === 'saved' })),
  });

const save = (setting: SettingPage) =>
  route({
    method: 'POST',
    path: setting.path,
    zone: 'casework',
    at: 'any board',
    can: setting.can,
    audit: { writes: true, events: ['service setting.set'] },
    body: typedBody,
    handle: ({ inScope, scope, body, clock }) =>
      inScope(async (tx) => {
        const today = todayIn(clock);
        const read = readFields(setting.fields, body, { today, picks: {} });
        if (!read.ok) return show(tx, scope, setting, { typed: body, error: read.reason });
        const values = valuesOf(setting.fields, read.value);
        const kept = { about: setting.about, seen: Number(body.seen) || 0, values, today };
        return (await keepSetting(tx, scope, kept))
          ? redirect(`${setting.path}?done=saved`)
          : show(tx, scope, setting, { typed: body, error: { ...stale, field: firstFieldOf(setting) } });
      }),
  });

/** Sets what held before the last change, as a change of its own: that can be undone too. */
const undo = (setting: SettingPage) =>
  route({
    method: 'POST',
    path: `${setting.path}/undo`,
    zone: 'casework',
    at: 'any board',
    can: setting.can,
    audit: { writes: true, events: ['service setting.set'] },
    body: z.object({ seen: z.coerce.number().int().default(0).catch(0) }),
    handle: ({ inScope, scope, body, clock }) =>
      inScope(async (tx) => {
        const [, before] = await settingsOf(tx, scope, setting.about);
        const values = before?.values ?? setting.usual;
        const kept = { about: setting.about, seen: body.seen, values, today: todayIn(clock) };
        return (await keepSetting(tx, scope, kept))
          ? redirect(`${setting.path}?done=saved`)
          : show(tx, scope, setting, { error: { ...stale, field: firstFieldOf(setting) } });
      }),
  });

/** The pages of a setting: what holds and held, setting it, and undoing that. */
export const settingRoutes = (setting: SettingPage): readonly Route[] => [
  page(setting),
  save(setting),
  undo(setting),
];
