import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import type { FoundDetail } from '../queries.ts';

const decided = { undecided: 'masked until you decide', keep: 'shown', mask: 'masked' } as const;

const Row = ({ detail }: { detail: FoundDetail }) => (
  <tr class="govuk-table__row">
    <td class="govuk-table__cell">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            name="which"
            value={detail.id}
            id={`detail-${detail.id}`}
          />
          <label class="govuk-label govuk-checkboxes__label" for={`detail-${detail.id}`}>
            {detail.text}
          </label>
        </div>
      </div>
    </td>
    <td class="govuk-table__cell">{detail.kind}</td>
    <td class="govuk-table__cell">… {detail.excerpt} …</td>
    <td class="govuk-table__cell">{decided[detail.decision]}</td>
  </tr>
);

/** Names, telephone numbers and addresses found in the texts, to keep or mask: one by one, or all that are open. */
export const ClerkDetails = ({ id, details }: { id: string; details: FoundDetail[] }): JSX.Element => (
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
          until you decide to show them. Tick those you mean.
        </p>
        <section class="hearth-scroll" tabindex={0} aria-label="Found names, numbers and addresses">
          <table class="govuk-table">
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                {['Found', 'What it looks like', 'Where', 'Now'].map((title) => (
                  <th scope="col" class="govuk-table__header">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {details.map((detail) => (
                <Row key={detail.id} detail={detail} />
              ))}
            </tbody>
          </table>
        </section>
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
            text="Mask all that are open"
            name="decision"
            value="mask-open"
            classes="govuk-button--secondary"
          />
        </div>
      </form>
    )}
  </section>
);
