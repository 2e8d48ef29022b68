import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { Chapter } from '../rules/chapters.ts';
import { Chapters } from './chapters.view.tsx';

export type FiguresModel = {
  lastDay: string | null;
  /** The days of which there are figures, the last one first. */
  days: readonly string[];
  chapters: readonly Chapter[];
  waiting: number;
  keeps: boolean;
  publishes: boolean;
};

const Deeds = ({ keeps, publishes, lastDay, waiting }: FiguresModel) => (
  <>
    {waiting > 0 && keeps && (
      <p class="govuk-inset-text">
        Some figures wait for your look.{' '}
        <a class="govuk-link" href="/figures/sources">
          Look at them
        </a>
      </p>
    )}
    {(keeps || publishes) && (
      <div class="govuk-button-group">
        {keeps && <Button text="Add figures" href="/figures/add" />}
        {keeps && (
          <a class="govuk-link" href="/figures/enter">
            Enter figures by hand
          </a>
        )}
        {keeps && (
          <a class="govuk-link" href="/figures/sources">
            Where they come from
          </a>
        )}
        {keeps && (
          <a class="govuk-link" href="/figures/areas">
            Areas
          </a>
        )}
        {publishes && lastDay && (
          <a class="govuk-link" href="/figures/publish">
            Make a month public
          </a>
        )}
      </div>
    )}
  </>
);

const ReportForm = ({ days }: Pick<FiguresModel, 'days'>) => (
  <form action="/figures/report.pdf" method="get">
    <Select
      id="month"
      name="month"
      label={{ text: 'Report of a month', classes: 'govuk-label--s' }}
      hint={{ text: 'A PDF with small counts: for members of the board, not for publication.' }}
      items={days.map((day) => ({ value: day.slice(0, 7), text: monthWords(day) }))}
    />
    <Button text="Get the report" classes="govuk-button--secondary" />
  </form>
);

/** All indicators of which there are figures, each with what it says in a sentence. */
export const figuresView = (model: FiguresModel): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">Figures</h1>
    {model.lastDay === null ? (
      <p class="govuk-body-l">
        There are no figures yet.{' '}
        {model.keeps
          ? 'Add an extract of children’s records, a published report or national statistics, and they will stand here in plain words.'
          : 'The analyst or the lead officer adds them.'}
      </p>
    ) : (
      <p class="govuk-body-l">
        Up to {monthWords(model.lastDay)}. A rise or a fall is only called so where it is more than chance.
      </p>
    )}
    <Deeds {...model} />
    {model.days.length > 0 && <ReportForm days={model.days} />}
    <Chapters chapters={model.chapters} to="/figures" />
  </>
);
