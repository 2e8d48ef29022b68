import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Input } from '../../../web/components/input.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route, type Tx } from '../../../web/route.ts';
import { keepOfficer } from '../keep-officer.ts';
import { findOfficer, type Officer, officersSeen, peopleOfService } from '../officer-queries.ts';
import { mayKeepOfficer, mayRunService } from '../policy.ts';
import type { Typed } from '../rules/child-form.ts';
import { officerFormOf, readOfficerForm } from '../rules/officer-form.ts';
import { NamedDay } from './child-fields.view.tsx';
import { serviceForm, typedBody } from './child-frame.tsx';

type Held = { tx: Tx; scope: Scope; today: string };

const dayWords = (day: string | null): string => (day === null ? '' : dateWords(day));

const Officers = ({ officers }: { officers: readonly Officer[] }) =>
  officers.length === 0 ? (
    <p class="govuk-body">Nobody is a reviewing officer yet. Add the first below.</p>
  ) : (
    <section class="hearth-scroll" aria-label="Reviewing officers" tabindex={0}>
      <Table
        caption="Reviewing officers"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          { text: 'Name' },
          { text: 'Team' },
          { text: 'Share of a post', format: 'numeric' },
          { text: 'Since' },
          { text: 'Until' },
        ]}
        rows={officers.map(({ personId, name, team, share, since, until }) => [
          {
            children: (
              <a class="govuk-link" href={`/children/officers?person=${personId}#post`}>
                {name}
              </a>
            ),
          },
          { text: team },
          { text: `${share}%`, format: 'numeric' },
          { text: dayWords(since) },
          { text: dayWords(until) },
        ])}
      />
    </section>
  );

const show = async (
  { tx, scope, today }: Held,
  { typed, isKept = false, error = null }: { typed: Typed; isKept?: boolean; error?: FormError },
): Promise<Answer> => {
  const { officers } = await officersSeen(tx, scope);
  const people = await peopleOfService(tx, scope, today);
  return serviceForm('/children/officers', {
    title: 'Reviewing officers',
    verb: 'Save the post',
    error,
    before: (
      <>
        {isKept && <NotificationBanner type="success" text="The post is saved." />}
        <Officers officers={officers} />
      </>
    ),
    children: (
      <>
        <h2 class="govuk-heading-m" id="post">
          Add somebody, or change their post
        </h2>
        <Select
          name="person"
          label={{ text: 'Who', classes: 'govuk-label--s' }}
          hint={{
            text: 'Whoever has the role of an Independent Reviewing Officer (IRO) or a manager of theirs for the whole council. An administrator gives roles.',
          }}
          items={[
            { value: '', text: 'Choose' },
            ...people.map(({ id, name, title }) => ({
              value: id,
              text: title === null ? name : `${name}, ${title}`,
            })),
          ]}
          value={typed.person ?? ''}
          {...messageAt(error, 'person')}
        />
        <Input
          name="team"
          label={{ text: 'Team', classes: 'govuk-label--s' }}
          hint={{ text: 'A reviewing manager sees the children of the officers in their own team.' }}
          classes="govuk-input--width-20"
          value={typed.team ?? ''}
          {...messageAt(error, 'team')}
        />
        <Input
          name="share"
          label={{ text: 'Share of a whole post', classes: 'govuk-label--s' }}
          suffix={{ text: '%' }}
          inputmode="numeric"
          classes="govuk-input--width-3"
          value={typed.share ?? ''}
          {...messageAt(error, 'share')}
        />
        <NamedDay name="since" legend="First day" hint="It may stay empty." typed={typed} error={error} />
        <NamedDay
          name="until"
          legend="Last day"
          hint="Empty while they stay. Children they have then are given to others on each child’s page."
          typed={typed}
          error={error}
        />
      </>
    ),
  });
};

/** Who is a reviewing officer, in which team and for how much of a post. */
export const officersPage = route({
  method: 'GET',
  path: '/children/officers',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: false, because: 'posts of officers, no child' },
  query: z.object({
    person: z.uuid().optional().catch(undefined),
    said: z.literal('kept').optional().catch(undefined),
  }),
  handle: ({ inScope, scope, query, clock }) =>
    inScope(async (tx) => {
      const { officers } = await officersSeen(tx, scope);
      const found = officers.find(({ personId }) => personId === query.person);
      return show(
        { tx, scope, today: todayIn(clock) },
        {
          typed: found ? { ...officerFormOf(found), person: found.personId } : { share: '100' },
          isKept: query.said === 'kept',
        },
      );
    }),
});

/** Makes somebody a reviewing officer, or changes their post. */
export const saveOfficer = route({
  method: 'POST',
  path: '/children/officers',
  zone: 'casework',
  at: 'any board',
  can: mayRunService,
  audit: { writes: true, events: ['reviewing officer.kept'] },
  body: typedBody,
  handle: ({ inScope, scope, body, clock }) =>
    inScope(async (tx) => {
      const held = { tx, scope, today: todayIn(clock) };
      const again = (text: string, field: string) => show(held, { typed: body, error: { text, field } });
      const person = (await peopleOfService(tx, scope, held.today)).find(({ id }) => id === body.person);
      if (!person) return again('Choose somebody who holds the role for the whole council.', 'person');
      const read = readOfficerForm(body);
      if (!read.ok) return again(read.reason.text, read.reason.field);
      const { ownTeam } = await officersSeen(tx, scope);
      const before = await findOfficer(tx, scope, person.id);
      const teams = [read.value.team, ...(before ? [before.team] : [])];
      if (!mayKeepOfficer(scope.actor, ownTeam, { personId: person.id, teams }))
        return again(
          'You can do this for your own team, and not for yourself. The service manager can for everybody.',
          'team',
        );
      await keepOfficer(tx, scope, { personId: person.id, name: person.name, ...read.value });
      return redirect('/children/officers?said=kept');
    }),
});
