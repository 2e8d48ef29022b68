import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { everyone, publicReading, route } from '../../../web/route.ts';
import { allPledges, type Pledge, type Signatory, signatories } from '../covenant-queries.ts';
import { outcomes, type PledgeState } from '../rules/covenant.ts';
import { ToOffer } from './offer-list.view.tsx';
import { offerPage } from './offer-page.ts';

/** What an outcome of the covenant is called on a page for young people. */
const outcomeWords: Record<(typeof outcomes)[number], string> = {
  'independent living': 'A home of our own',
  'education, employment and training': 'Learning and work',
  'safety and security': 'To be safe',
  health: 'To be well',
  finance: 'Money',
};

const stateWords: Record<PledgeState, string> = {
  promised: 'They have promised it',
  'under way': 'They have begun',
  kept: 'They have done it',
  'not kept': 'They have not done it',
};

const Promised = ({ one, by }: { one: Pledge; by: string }): JSX.Element => (
  <li>
    <strong>{by}.</strong> {one.pledge}
    <br />
    {stateWords[one.state]}
    {(one.state === 'promised' || one.state === 'under way') && `. By ${dateWords(one.dueOn)}`}.{' '}
    {one.progress}
  </li>
);

const covenantView = (there: readonly Signatory[], pledges: readonly Pledge[]): JSX.Element => {
  const names = new Map(there.map(({ id, organisation }) => [id, organisation]));
  const standing = pledges.filter(({ signatoryId }) => names.has(signatoryId));
  return (
    <>
      <h1 class="govuk-heading-xl">Firms that stand by us</h1>
      <p class="govuk-body-l">
        These firms and groups have signed the Care Leaver Covenant. It is a promise to help those of us who
        leave care. Here is what each one said it would do, and if it did.
      </p>
      {there.length === 0 && <p class="govuk-body">Nobody has signed here yet. We are asking.</p>}
      {outcomes.map((outcome) => {
        const some = standing.filter((one) => one.outcome === outcome);
        return (
          some.length > 0 && (
            <section key={outcome}>
              <h2 class="govuk-heading-m">{outcomeWords[outcome]}</h2>
              <ul class="hearth-offers">
                {some.map((one) => (
                  <Promised key={one.id} one={one} by={names.get(one.signatoryId) ?? ''} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {there.length > 0 && (
        <>
          <h2 class="govuk-heading-m">All who signed</h2>
          <ul class="govuk-list govuk-list--bullet">
            {there.map(({ id, organisation, area, about, signedOn }) => (
              <li key={id}>
                {organisation}, {area}. Signed on {dateWords(signedOn)}. {about}
              </li>
            ))}
          </ul>
        </>
      )}
      <ToOffer />
    </>
  );
};

/** Who signed the covenant, and what they pledge. */
export const covenantPage = route({
  method: 'GET',
  path: '/covenant',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope, clock }) =>
    inScope(async (tx) => {
      const today = todayIn(clock);
      const there = (await signatories(tx, scope)).filter(
        ({ endedOn }) => endedOn === null || endedOn > today,
      );
      const pledges = await allPledges(tx, scope);
      return offerPage('Firms that stand by us', covenantView(there, pledges), {
        signatories: there,
        pledges,
      });
    }),
});
