import type { JSX } from 'preact';
import { everyone, publicReading, route, youngPage } from '../../../web/route.ts';
import { type Hours, hoursOf } from '../queries.ts';

/** Who can be reached, as their own sites say on 27 November 2026. All are free to call in the United Kingdom. */
const lines: readonly { name: string; says: string; number: string; call: string }[] = [
  {
    name: 'Childline',
    says: 'Until you are 19, about anything, day and night',
    number: '0800 1111',
    call: '08001111',
  },
  { name: 'Samaritans', says: 'For everybody, day and night', number: '116 123', call: '116123' },
  { name: 'Shout', says: 'Write instead of talking: text SHOUT to', number: '85258', call: '' },
  {
    name: 'Always Heard (Coram Voice)',
    says: 'An advocate: somebody on your side when you are in care or left care',
    number: '0808 800 5792',
    call: '08088005792',
  },
];

const Call = ({ number, call }: { number: string; call: string }): JSX.Element =>
  call === '' ? (
    <strong>{number}</strong>
  ) : (
    <a class="govuk-link" href={`tel:${call}`}>
      {number}
    </a>
  );

const helpNowView = ({ team, phone, readWhen }: Hours): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">Get help now</h1>
    <p class="govuk-body-l">
      <strong>In danger?</strong> Call{' '}
      <a class="govuk-link" href="tel:999">
        999
      </a>
      . If you cannot speak, press 55 when you are asked.
    </p>
    <h2 class="govuk-heading-m">You need to talk to somebody</h2>
    <ul class="govuk-list govuk-list--spaced">
      {lines.map((line) => (
        <li key={line.name}>
          <strong>{line.name}.</strong> {line.says}: <Call {...line} />
        </li>
      ))}
      <li>
        <strong>NHS 111.</strong> You feel very low, or are ill or hurt:{' '}
        <a class="govuk-link" href="tel:111">
          111
        </a>
        . For how you feel, choose 2.
      </li>
    </ul>
    <h2 class="govuk-heading-m">You want to talk to us</h2>
    <p class="govuk-body">
      {team} is here {readWhen}
      {phone !== '' && (
        <>
          {': '}
          <a class="govuk-link" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
            {phone}
          </a>
        </>
      )}
      . Your own worker, your personal adviser and your reviewing officer are there for you too.
    </p>
  </>
);

/** Who helps at once. */
export const helpNow = route({
  method: 'GET',
  path: '/help-now',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: async ({ inScope, scope }) =>
    youngPage('Get help now', helpNowView(await inScope((tx) => hoursOf(tx, scope)))),
});
