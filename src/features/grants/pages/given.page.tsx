import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { everyone, page, publicReading, route } from '../../../web/route.ts';
import { allGiven, type Given } from '../queries.ts';
import { poundWords } from '../rules/pence.ts';

const Grant = ({ title, forWhom, pence, decidedOn, did, spentPence }: Given): JSX.Element => (
  <li>
    <strong>
      {title}: {poundWords(pence)}
    </strong>
    <br />
    For {forWhom}, given on {dateWords(decidedOn)}.
    <br />
    {did === '' ? 'What it did is told here when it is known.' : did}
    {spentPence !== null && spentPence < pence && ` ${poundWords(pence - spentPence)} went back to the pot.`}
  </li>
);

const givenView = (given: readonly Given[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Grants for children in our care and care leavers</h1>
    <p class="govuk-body">
      The Board reads what is proposed and recommends. It does not decide: an officer of the council does.
      Here stands what was given, for what, and what it did.
    </p>
    {given.length === 0 && <p class="govuk-body">No grant has been given yet. It stands here when one is.</p>}
    {[...new Set(given.map(({ pot }) => pot))].map((pot) => {
      const ofPot = given.filter((one) => one.pot === pot);
      return (
        <section key={pot}>
          <h2 class="govuk-heading-m">
            {pot}: {poundWords(ofPot.reduce((sum, { pence }) => sum + pence, 0))}
          </h2>
          <ul class="govuk-list govuk-list--spaced">
            {ofPot.map((one) => (
              <Grant key={one.id} {...one} />
            ))}
          </ul>
        </section>
      );
    })}
  </>
);

/** What was given, for what, and what it did. Pence in the data. */
export const givenPage = route({
  method: 'GET',
  path: '/grants',
  zone: 'public',
  can: everyone,
  audit: publicReading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const given = await allGiven(tx, scope);
      return page('Grants', givenView(given), { grants: given });
    }),
});
