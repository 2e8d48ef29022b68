import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { standingWords } from '../../actions/index.ts';
import type { IndicatorModel } from './indicator-model.ts';

/** What was agreed about the figures, who owes it and how it stands. */
export const TiedActions = ({
  definition: { code },
  actions,
  today,
  may,
}: IndicatorModel): JSX.Element | null =>
  actions.length === 0 && !may.explain ? null : (
    <>
      <h2 class="govuk-heading-m">What was agreed about it</h2>
      {actions.length > 0 && (
        <ul class="hearth-list">
          {actions.map((action) => (
            <li key={action.id}>
              <p class="govuk-body">
                <a class="govuk-link" href={`/actions/${action.id}`}>
                  {action.what}
                </a>
              </p>
              <p class="govuk-body-s hearth-quiet">
                {action.ownerName}. {standingWords(action, today)}. From {action.origin.label}.
              </p>
              {may.explain && (
                <form action={`/figures/${code}/actions/${action.id}/untie`} method="post">
                  <Button classes="govuk-button--secondary" preventDoubleClick>
                    Untie<span class="govuk-visually-hidden"> “{action.what}”</span>
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      {may.explain && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/figures/${code}/actions`}>
            Tie an action to it
          </a>
        </p>
      )}
    </>
  );
