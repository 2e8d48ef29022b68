import type { JSX } from 'preact';
import { Tag } from '../../../web/components/tag.tsx';
import { type Standing, standingIn } from '../rules/standing.ts';

const words: Readonly<Record<Standing, string>> = { done: 'Done', now: 'Now', 'to come': 'To come' };
const classes = { done: 'govuk-tag--green', now: 'govuk-tag--blue', 'to come': 'govuk-tag--grey' };

type Steps<Step extends string> = {
  steps: readonly Step[];
  now: Step;
  wordsOf: Readonly<Record<Step, string>>;
};

/** What is done one after the other, and how far it is. */
export const StepList = <Step extends string>({ steps, now, wordsOf }: Steps<Step>): JSX.Element => (
  <ol class="govuk-list govuk-list--number">
    {steps.map((step) => {
      const standing = standingIn(steps, step, now);
      return (
        <li key={step} {...(standing === 'now' && { 'aria-current': 'step' as const })}>
          {wordsOf[step]} <Tag text={words[standing]} classes={classes[standing]} />
        </li>
      );
    })}
  </ol>
);
