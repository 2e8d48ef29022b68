import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Table, type TableCell } from '../../../web/components/table.tsx';
import type { KeptOffer, NearMe } from '../queries.ts';
import { checkDueOn } from '../rules/check-due.ts';
import { guidanceHeadings } from '../rules/offer.ts';
import { offerDesk, voiceLink } from './team.ts';

const places = [
  { text: 'Bring a list in', href: '/voice/offer/bring-in' },
  { text: 'The list as a file', href: '/voice/offer/offers.csv' },
  { text: 'Translations', href: '/voice/offer/translations' },
  { text: 'How often offers are checked', href: '/voice/offer/settings' },
  { text: 'Postcodes of areas', href: '/voice/offer/districts' },
  { text: 'See it as young people do', href: '/offer' },
];

const Near = ({ one }: { one: NearMe }): JSX.Element => (
  <li>
    <strong>{one.service}</strong>, {one.area}. {one.whatFor}
    {one.contact !== '' && ` (${one.contact})`}
    <br />
    {dateWords(one.cameOn)}
    {one.broughtBy !== '' && `, brought by ${one.broughtBy}`}
    {one.state === 'offered' && ': it is on the list.'}
    {one.state === 'left out' && ': left out.'}
    {one.state === 'waiting' && (
      <form action={`/voice/offer/near-me/${one.id}/leave-out`} method="post" class="hearth-inline-form">
        <a class="govuk-link" href={`/voice/offer/new?${new URLSearchParams({ from: one.id })}`}>
          Make an offer of it<span class="govuk-visually-hidden">, {one.service}</span>
        </a>{' '}
        <Button text="Leave it out" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    )}
  </li>
);

const rowOf = (offer: KeptOffer, months: number, today: string): TableCell[] => [
  {
    children: (
      <>
        <a class="govuk-link" href={`/voice/offer/${offer.id}`}>
          {offer.words.title}
        </a>
        {offer.takenDownOn !== null && <> (taken down)</>}
      </>
    ),
  },
  { text: offer.kind === 'near me' ? 'Near me' : guidanceHeadings[offer.heading] },
  { text: offer.ownerPost },
  {
    children: (
      <>
        {dateWords(offer.checkedOn)}
        {offer.takenDownOn === null && checkDueOn(offer, months) <= today && (
          <>
            <br />
            <strong>
              {offer.askedOn === null ? 'To be checked' : `Owner asked on ${dateWords(offer.askedOn)}`}
            </strong>
          </>
        )}
      </>
    ),
  },
];

/** What a file brought. */
type Done = string | null;

/** The team's list of offers: what is longest unchecked comes first. */
export const deskView = (
  { offers, near, months, today }: { offers: KeptOffer[]; near: NearMe[]; months: number; today: string },
  done: Done,
): JSX.Element => {
  const waiting = near.filter(({ state }) => state === 'waiting');
  const due = offers.filter((one) => one.takenDownOn === null && checkDueOn(one, months) <= today);
  return (
    <>
      <Breadcrumbs items={[voiceLink, { text: offerDesk.text }]} />
      <h1 class="govuk-heading-l">{offerDesk.text}</h1>
      {done !== null && <div class="govuk-inset-text">{done}</div>}
      <p class="govuk-body">
        {counted(offers.length, 'offer')}; {due.length === 0 ? 'all checked' : `${due.length} to be checked`}.
      </p>
      <Button text="Add an offer" href="/voice/offer/new" />
      <ul class="hearth-ways">
        {places.map(({ text, href }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">Services that people told us of</h2>
      <p class="govuk-body">
        {waiting.length === 0
          ? 'Nothing waits. Members and others tell us at /offer/near-me/new.'
          : `${counted(waiting.length, 'service')} to look at.`}
      </p>
      <ul class="govuk-list govuk-list--spaced">
        {near.map((one) => (
          <Near key={one.id} one={one} />
        ))}
      </ul>
      {offers.length === 0 ? (
        <p class="govuk-body">There is no offer yet. Add the first, or bring in the list that you have.</p>
      ) : (
        <section class="hearth-scroll" aria-label="Offers" tabindex={0}>
          <Table
            caption="Offers, checked longest ago first"
            captionClasses="govuk-table__caption--m"
            firstCellIsHeader
            head={['Offer', 'Heading', 'Owner', 'Checked'].map((text) => ({ text }))}
            rows={offers.map((offer) => rowOf(offer, months, today))}
          />
        </section>
      )}
    </>
  );
};
