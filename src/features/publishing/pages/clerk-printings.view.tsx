import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { type Printing, printingName, printingTitle } from '../../packs/index.ts';

const standards = {
  'ua-1': 'accessible (PDF/UA-1)',
  '1.7': 'may not work fully with a screen reader: it holds pages made elsewhere',
} as const;

const Printed = ({ id, printing }: { id: string; printing: Printing }) => (
  <li>
    <a class="govuk-link" href={`/clerk/meetings/${id}/printed/${printingName(printing.number)}`}>
      {printingTitle(printing.number)}
    </a>
    <p class="govuk-body-s hearth-quiet">
      Pages {printing.firstPage} to {printing.lastPage} · {standards[printing.standard]}
    </p>
    {printing.problems.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {printing.problems.map(({ paper, message }) => (
          <li>
            {paper}: {message}
          </li>
        ))}
      </ul>
    )}
  </li>
);

/** What was printed of a meeting, and the buttons to print. */
export const ClerkPrintings = ({
  id,
  dated,
  printings,
}: {
  id: string;
  dated: boolean;
  printings: Printing[];
}): JSX.Element => (
  <section aria-labelledby="printings">
    <h2 class="govuk-heading-m" id="printings">
      Pack and minutes
    </h2>
    {printings.length > 0 && (
      <ul class="hearth-list">
        {printings.map((printing) => (
          <Printed key={printing.id} id={id} printing={printing} />
        ))}
      </ul>
    )}
    {dated ? (
      <form action={`/clerk/meetings/${id}/print`} method="post">
        <p class="govuk-body">
          A paper that is added after the pack was made goes into a supplement, whose page numbers continue.
        </p>
        <div class="govuk-button-group">
          <Button
            text="Make the pack"
            name="what"
            value="pack"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
          <Button
            text="Make the minutes"
            name="what"
            value="minutes"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </div>
      </form>
    ) : (
      <p class="govuk-body">Give the date of the meeting first: it stands on the front page.</p>
    )}
  </section>
);
