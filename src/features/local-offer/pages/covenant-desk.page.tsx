import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { page, route } from '../../../web/route.ts';
import {
  type Asked,
  askedMembers,
  type CountedPledge,
  countedPledges,
  type Signatory,
  signatories,
} from '../covenant-queries.ts';
import { isLate } from '../rules/covenant-progress.ts';
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
    {one.broughtOn !== null && (
      <form action={`/voice/covenant/asked/${one.id}/not-brought`} method="post" class="hearth-inline-form">
        <p class="govuk-body">
          Brought {one.organisation} on {dateWords(one.broughtOn)}.
        </p>
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Take that back<span class="govuk-visually-hidden">: what {one.member} brought</span>
        </Button>
      </form>
    )}
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
