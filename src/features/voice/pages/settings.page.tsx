import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../policy.ts';
import { hoursOf, leadOf } from '../queries.ts';
import { readSettings } from '../rules/read-settings.ts';
import { setVoice } from '../settings.ts';

const title = 'When we read, and who is told of danger';

const show = (typed: Typed, error: FormError): Answer => {
  const field = { typed, error };
  return formAnswer(
    title,
    <FormPage
      title={title}
      to="/voice/settings"
      back={{ text: 'Young people’s voice', href: '/voice' }}
      verb="Save"
      leave="Leave it as it is"
      error={error}
    >
      <LineField name="team" label="What the team is called" hint="Everybody sees this." {...field} />
      <LineField name="phone" label="Its telephone, for young people" width={20} {...field} />
      <LineField
        name="readWhen"
        label="When messages are read"
        hint="It stands after “reads it”, like “Monday to Friday, 9am to 5pm”."
        {...field}
      />
      <LineField
        name="post"
        label="Who is told at once of danger"
        hint="Their post, like “Designated safeguarding officer”. Whoever wrote is told that this person knows."
        {...field}
      />
      <LineField name="email" label="Their e-mail address" hint="Nobody else sees this." {...field} />
    </FormPage>,
    error,
  );
};

/** When messages are read, and who is told of danger. */
export const settingsForm = route({
  method: 'GET',
  path: '/voice/settings',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'what the team set itself' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) =>
      show(
        { ...(await hoursOf(tx, scope)), ...((await leadOf(tx, scope)) ?? { post: '', email: '' }) },
        null,
      ),
    ),
});

/** Sets it. */
export const saveSettings = route({
  method: 'POST',
  path: '/voice/settings',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['voice.hours set', 'voice.lead set'] },
  body: anyForm,
  handle: async ({ inScope, scope, body }) => {
    const read = readSettings(body);
    if (!read.ok) return show(body, read.reason);
    await inScope((tx) => setVoice(tx, scope, read.value));
    return redirect('/voice');
  },
});
