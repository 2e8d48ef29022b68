import type { JSX } from 'preact';
import { Tag } from '../../../web/components/tag.tsx';
import type { Chapter, ListedIndicator } from '../rules/chapters.ts';

const Indicator = ({ indicator, to }: { indicator: ListedIndicator; to: string }) => (
  <li>
    <p class="govuk-body govuk-!-margin-bottom-1">
      <a class="govuk-link govuk-!-font-weight-bold" href={`${to}/${indicator.code}`}>
        {indicator.name}
      </a>{' '}
      {indicator.doubted && <Tag text="Looks wrong" classes="govuk-tag--yellow" />}
    </p>
    <p class="govuk-body">{indicator.sentence}</p>
  </li>
);

/** Indicators chapter by chapter, each with what it says; `to` is the folder of their pages. */
export const Chapters = ({ chapters, to }: { chapters: readonly Chapter[]; to: string }): JSX.Element => (
  <>
    {chapters.map(({ group, indicators }) => (
      <section key={group}>
        <h2 class="govuk-heading-m">{group}</h2>
        <ul class="govuk-list hearth-list">
          {indicators.map((indicator) => (
            <Indicator key={indicator.code} indicator={indicator} to={to} />
          ))}
        </ul>
      </section>
    ))}
  </>
);
