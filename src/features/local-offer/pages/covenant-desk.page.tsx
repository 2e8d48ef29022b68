import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import {
  type Asked,
  askedMembers,
  type CountedPledge,
  countedPledges,
  type Member,
  membersToAsk,
  type Signatory,
  signatories,
} from '../covenant-queries.ts';
import { askMember, noteBrought } from '../keep-covenant.ts';
import { isLate } from '../rules/covenant.ts';
import { covenantDesk, team, voiceLink } from './team.ts';

const SignatoryItem = ({
  one,
  pledges,
  today,
}: {
  one: Signatory;
  pledges: readonly CountedPledge[];
  today: string;
}): JSX.Element => (
  <li>
    <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/covenant/signatories/${one.id}`}>
      {one.organisation}
    </a>
    , {one.area}
    {one.endedOn !== null && ` (left on ${dateWords(one.endedOn)})`}
    <ul class="govuk-list govuk-list--bullet">
      {pledges.map((pledge) => (
        <li key={pledge.id}>
          <a class="govuk-link" href={`/voice/covenant/pledges/${pledge.id}`}>
            {pledge.pledge}
          </a>
          : {pledge.state}
          {isLate(pledge, today) && <strong>, late</strong>}
        </li>
      ))}
      <li>
        <a class="govuk-link" href={`/voice/covenant/signatories/${one.id}/pledges/new`}>
          Add a pledge<span class="govuk-visually-hidden"> of {one.organisation}</span>
        </a>
      </li>
    </ul>
  </li>
);

const Waiting = ({ one, there }: { one: Asked; there: readonly Signatory[] }): JSX.Element => (
  <li>
    {one.member}, {one.ward}: asked on {dateWords(one.askedOn)}
    {one.broughtOn !== null && `, brought ${one.organisation ?? ''} on ${dateWords(one.broughtOn)}`}
    {one.broughtOn === null && there.length > 0 && (
      <form action={`/voice/covenant/asked/${one.id}/brought`} method="post" class="hearth-inline-form">
        <Select
          id={`signatory-${one.id}`}
          name="signatory"
          label={{ text: `Whom ${one.member} brought` }}
          items={there.map(({ id, organisation }) => ({ value: id, text: organisation }))}
        />
        <Button text="Write it down" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </li>
);

/** The team's page of the covenant. */
export const covenantDeskPage = route({
  ...team,
  method: 'GET',
  path: '/voice/covenant',
  audit: { writes: false, because: 'who signed, which is public, and which members were asked' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const there = await signatories(tx, scope);
      const pledges = await countedPledges(tx, scope);
      const asked = await askedMembers(tx, scope);
      return page(
        covenantDesk.text,
        <>
          <Breadcrumbs items={[voiceLink, { text: covenantDesk.text }]} />
          <h1 class="govuk-heading-l">{covenantDesk.text}</h1>
          <Button text="Add who signed" href="/voice/covenant/signatories/new" />
          <ul class="hearth-ways">
            <li>
              <a class="govuk-link" href="/covenant">
                What everybody sees
              </a>
            </li>
            <li>
              <a class="govuk-link" href="/covenant/progress">
                What the Board sees
              </a>
            </li>
          </ul>
          <p class="govuk-body">
            {there.length === 0
              ? 'Nobody has signed yet.'
              : `${counted(there.length, 'organisation')} signed.`}
          </p>
          <ul class="govuk-list govuk-list--spaced">
            {there.map((one) => (
              <SignatoryItem
                key={one.id}
                one={one}
                pledges={pledges.filter(({ signatoryId }) => signatoryId === one.id)}
                today={todayIn(clock)}
              />
            ))}
          </ul>
          <h2 class="govuk-heading-m">Employers from our wards</h2>
          <p class="govuk-body">
            {asked.length === 0
              ? 'No member has been asked yet. '
              : `${counted(asked.length, 'member')} asked. `}
            <a class="govuk-link" href="/voice/covenant/asked/new">
              Ask a member
            </a>
          </p>
          <ul class="govuk-list govuk-list--spaced">
            {asked.map((one) => (
              <Waiting key={one.id} one={one} there={there} />
            ))}
          </ul>
        </>,
      );
    }),
});

const askTitle = 'Ask a member to bring an employer';

const askPage = (members: readonly Member[], typed: Typed, error: FormError): Answer =>
  formAnswer(
    askTitle,
    <FormPage
      title={askTitle}
      to="/voice/covenant/asked/new"
      above={[voiceLink]}
      back={covenantDesk}
      verb="Write down that they were asked"
      leave="Leave it"
      error={error}
      before={
        members.length === 0 ? (
          <p class="govuk-body">No board has a member in a seat yet. The clerk fills the seats.</p>
        ) : (
          <p class="govuk-body">The Board sees who was asked, for which ward, and whom they brought.</p>
        )
      }
    >
      <Select
        name="member"
        label={{ text: 'Member' }}
        items={members.map(({ personId, name, seat }) => ({
          value: personId,
          text: seat === name ? name : `${name}, ${seat}`,
        }))}
        value={textIn(typed, 'member')}
        {...messageAt(error, 'member')}
      />
      <LineField name="ward" label="Their ward" typed={typed} error={error} />
    </FormPage>,
    error,
  );

/** The form by which the team writes down that a member was asked. */
export const askForm = route({
  ...team,
  method: 'GET',
  path: '/voice/covenant/asked/new',
  audit: { writes: false, because: 'a form, with the members of boards' },
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => askPage(await membersToAsk(tx, scope, todayIn(clock)), {}, null)),
});

const mostLetters = 80;

/** Writes it down. */
export const askRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/covenant/asked/new',
  audit: { writes: true, events: ['employer.asked'] },
  body: anyForm,
  handle: ({ inScope, scope, clock, body }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const members = await membersToAsk(tx, scope, today);
      const again = (field: string, text: string) => askPage(members, body, { field, text });
      const member = members.find(({ personId }) => personId === textIn(body, 'member'));
      if (!member) return again('member', 'Choose a member.');
      const ward = textIn(body, 'ward');
      if (ward === '' || ward.length > mostLetters)
        return again('ward', `Say for which ward, in ${mostLetters} letters at most.`);
      const asked = await askMember(tx, scope, { personId: member.personId, ward }, today);
      return asked === null
        ? again('member', 'They were asked for this ward already.')
        : redirect('/voice/covenant');
    }),
});

/** Writes down which employer a member brought. */
export const broughtRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/covenant/asked/:asked/brought',
  audit: { writes: true, events: ['employer.brought'] },
  params: z.object({ asked: z.uuid('The address is not complete.') }),
  body: anyForm,
  handle: ({ inScope, scope, clock, params, body }) =>
    inScope(async (tx) => {
      const asked = (await askedMembers(tx, scope)).find(({ id }) => id === params.asked);
      const signatory = (await signatories(tx, scope)).find(({ id }) => id === textIn(body, 'signatory'));
      if (!asked || !signatory) return notFound('that member, or that organisation');
      await noteBrought(tx, scope, asked.id, signatory.id, todayIn(clock));
      return redirect('/voice/covenant');
    }),
});
