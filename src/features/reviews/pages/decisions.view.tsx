import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Tag } from '../../../web/components/tag.tsx';
import type { ChildsDecision } from '../review-queries.ts';
import { type DecisionState, decisionState } from '../rules/decision.ts';
import type { HeldChild } from './with-child.tsx';
import { along } from './with-review.tsx';

const tags: Record<DecisionState, { text: string; classes: string }> = {
  done: { text: 'Done', classes: 'govuk-tag--green' },
  overdue: { text: 'Overdue', classes: 'govuk-tag--red' },
  open: { text: 'Open', classes: 'govuk-tag--blue' },
};

const foundWords = ({ doneOn, lookedOn, found }: ChildsDecision): string => {
  const when =
    doneOn === null
      ? lookedOn !== null && `Looked at on ${dateWords(lookedOn)}, not done.`
      : `Done on ${dateWords(doneOn)}.`;
  return [when, found].filter(Boolean).join(' ');
};

type Model = { decisions: readonly ChildsDecision[]; held: Pick<HeldChild, 'today' | 'why'> };

/** Decisions of reviews: who does what by when, how each stands, and the way to say what was found. */
export const Decisions = ({ decisions, held }: Model): JSX.Element => (
  <ul class="hearth-list">
    {decisions.map((decision) => {
      const words = foundWords(decision);
      return (
        <li key={decision.id}>
          <p class="govuk-body hearth-typed">{decision.what}</p>
          <p class="govuk-body">
            <Tag {...tags[decisionState(decision, held.today)]} /> {decision.owner}
            {decision.due !== null && `, by ${dateWords(decision.due)}`}
          </p>
          {words !== '' && <p class="govuk-body hearth-typed">{words}</p>}
          <p class="govuk-body">
            <a
              class="govuk-link"
              href={along(`/reviews/${decision.reviewId}/decisions/${decision.id}`, held)}
            >
              {decision.doneOn === null ? 'Say whether it is done' : 'Change what was found'}
              <span class="govuk-visually-hidden">: {decision.what}</span>
            </a>
          </p>
        </li>
      );
    })}
  </ul>
);
