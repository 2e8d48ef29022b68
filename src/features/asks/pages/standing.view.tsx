import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Standing, type Step, verdicts } from '../rules/standing.ts';

/** Where an ask stands, in words. */
export const standingWords: Readonly<Record<Standing, string>> = {
  asked: 'No answer yet',
  open: 'Answered, still open',
  done: 'Young people say it is done',
};

const sentenceOf = ({ kind, verdict, byPost, day }: Step): string => {
  const on = dateWords(day);
  if (kind === 'answer') return `${byPost} answered on ${on}.`;
  if (kind === 'did') return `${byPost} told us what was done, on ${on}.`;
  if (kind === 'proposed') return `${byPost} thinks this is done, ${on}. It stays open until we say so.`;
  return `${byPost} said on ${on}: ${verdict === null ? '' : verdicts[verdict].toLowerCase()}.`;
};

/** What happened to an ask, in its order. `mendAt`: where the team mends the words of a step. */
export const Steps = ({ steps, mendAt }: { steps: readonly Step[]; mendAt?: string }): JSX.Element | null =>
  steps.length === 0 ? null : (
    <ol class="hearth-steps">
      {steps.map((step) => (
        <li key={step.id}>
          <p class="govuk-body">{sentenceOf(step)}</p>
          {step.words !== '' && (
            <blockquote class="hearth-said">
              {step.words}
              {step.basis !== null && <footer class="hearth-quiet">{step.basis}</footer>}
            </blockquote>
          )}
          {mendAt !== undefined && step.words !== '' && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${mendAt}/steps/${step.id}`}>
                Mend these words<span class="govuk-visually-hidden">: {sentenceOf(step)}</span>
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
