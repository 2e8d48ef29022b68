import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { type CountingStep, countingSteps, stepWords } from '../rules/counting-steps.ts';
import { StepList } from './steps.view.tsx';

export type CountingModel = { files: number; at: string; months: number; step: CountingStep };

/** How far an extract is counted. */
export const countingView = ({ files, at, months, step }: CountingModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Counting the extract</h1>
    <p class="govuk-body-l">
      {counted(files, 'file')} for {counted(months, 'month')} up to {monthWords(at)}. This page asks again by
      itself every few seconds, and shows the figures when they are there.
    </p>
    <StepList steps={countingSteps} now={step} wordsOf={stepWords} />
    <p class="govuk-body">
      You can leave this page: the figures will wait among those that need a look. If Hearth stops before
      that, nothing of the extract is kept.
    </p>
    <div class="govuk-button-group">
      <Button text="Look again" href="" />
      <a class="govuk-link" href="/figures/sources">
        Where the figures come from
      </a>
    </div>
  </>
);
