import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import type { FoundDetail } from '../queries.ts';

const decided = { undecided: 'masked until you decide', keep: 'shown', mask: 'masked' } as const;

const choiceOf = ({ id, text, kind, excerpt, decision }: FoundDetail) => ({
  value: id,
  text,
  hint: { text: `${kind}, ${decided[decision]}: “… ${excerpt} …”` },
});

type Props = { id: string; details: FoundDetail[]; error: string | null };

/** Names, telephone numbers and addresses found in the texts, to keep or mask: one by one, or all not decided. */
export const ClerkDetails = ({ id, details, error }: Props): JSX.Element => (
  <section aria-labelledby="details">
    <h2 class="govuk-heading-m" id="details">
      Names, numbers and addresses
    </h2>
    {details.length === 0 ? (
      <p class="govuk-body">None were found in the texts of this meeting.</p>
    ) : (
      <form action={`/clerk/meetings/${id}/details`} method="post">
        <p class="govuk-body">
          These may point at a person. They are masked everywhere, in pages, search, feeds, data and PDFs,
          until you decide to show them.
        </p>
        <Checkboxes
          name="which"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: 'Choose which' } }}
          items={details.map(choiceOf)}
          {...(error && { errorMessage: { text: error } })}
        />
        <div class="govuk-button-group">
          <Button
            text="Mask the ticked ones"
            name="decision"
            value="mask"
            classes="govuk-button--secondary"
          />
          <Button
            text="Show the ticked ones"
            name="decision"
            value="keep"
            classes="govuk-button--secondary"
          />
          <Button
            text="Mask all you have not decided"
            name="decision"
            value="mask-open"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    )}
  </section>
);
