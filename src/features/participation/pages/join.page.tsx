import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import type { Typed } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { LineField, TextField } from '../../../web/fields.tsx';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, everyone, publicReading, route, type Tx, youngPage } from '../../../web/route.ts';
import { youngForm } from '../../../web/young-answers.tsx';
import {
  hoursOf,
  isFromRobot,
  keyIn,
  nothingTaken,
  OpenForm,
  readFirstName,
  takingForm,
  thanksView,
} from '../../voice/index.ts';
import { ageBands } from '../rules/ages.ts';
import { readTexts } from '../rules/asked-texts.ts';
import { readJoining } from '../rules/joining.ts';
import { askToJoin } from '../young-people.ts';
import { OneOf } from './choice-fields.tsx';

const title = 'Join a group';

const says = { says: { label: 'Anything else? You do not have to.', rows: 3 } } as const;

const show = async (tx: Tx, scope: Scope, typed: Typed, error: FormError): Promise<Answer> => {
  const field = { typed, error };
  return youngForm(
    title,
    <OpenForm
      title={title}
      to="/have-your-say/join"
      verb="Ask to join"
      reads="Only the people who run the groups. They get in touch with you first. Then they tell you when and where we meet."
      hours={await hoursOf(tx, scope)}
      typed={typed}
      error={error}
      before={
        <p class="govuk-body">
          In our groups we meet, have fun, and tell the people in charge what needs to change. You can just
          come and see.
        </p>
      }
    >
      <LineField
        name="firstName"
        label="What do we call you?"
        hint="A first name, or any name you like."
        width={20}
        {...field}
      />
      <OneOf
        name="ageBand"
        legend="How old are you?"
        hint="If you are under 16, we also ask a parent or carer."
        items={ageBands.map((band) => ({ value: band, text: band }))}
        {...field}
      />
      <LineField
        name="reach"
        label="How can we reach you?"
        hint="A phone number. Or somebody we can ask, like your carer or your worker."
        {...field}
      />
      <LineField name="email" label="Your e-mail, if you have one" {...field} />
      <TextField name="says" label={says.says.label} rows={says.says.rows} {...field} />
    </OpenForm>,
    error !== null,
  );
};

/** Where a young person asks to join. */
export const joinFormPage = route({
  method: 'GET',
  path: '/have-your-say/join',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) => inScope((tx) => show(tx, scope, {}, null)),
});

const read = (typed: Typed) => {
  const firstName = readFirstName(typed);
  if (!firstName.ok) return firstName;
  if (firstName.value === '')
    return { ok: false, reason: { field: 'firstName', text: 'Tell us what we call you.' } } as const;
  const joining = readJoining(typed);
  if (!joining.ok) return joining;
  const more = readTexts(says, typed);
  return more.ok
    ? ({ ok: true, value: { ...joining.value, firstName: firstName.value, says: more.value.says } } as const)
    : more;
};

/** Takes it. */
export const saveJoin = route({
  method: 'POST',
  path: '/have-your-say/join',
  zone: 'public',
  can: everyone,
  audit: { writes: true, events: ['young person.asked to join', 'post.came', 'post.worried'] },
  body: anyForm,
  handle: (ask) =>
    takingForm(ask, 'join', () =>
      ask.asSystem('join form', 'voice', async (tx, system) => {
        const { body, clock, site } = ask;
        const asked = read(body);
        if (!asked.ok) return show(tx, system, body, asked.reason);
        const at = { key: keyIn(body), at: new Date(clock().epochMilliseconds), today: todayIn(clock) };
        const taken = isFromRobot(body)
          ? ({ ok: true, value: nothingTaken } as const)
          : await askToJoin(tx, system, { ...asked.value, ...at });
        if (!taken.ok) return show(tx, system, body, { field: 'firstName', text: taken.reason });
        return youngPage(
          'Thank you',
          thanksView({
            said: 'We have it, and will be in touch.',
            next: 'Somebody from the team talks to you first. Then you get your own page. It tells you when and where we meet.',
            hours: await hoursOf(tx, system),
            origin: site.origin,
            taken: taken.value,
          }),
        );
      }),
    ),
});
