import type { JSX } from 'preact';
import { Dots } from '../../../web/charts/dots.tsx';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { whyHidden, type YoungTold } from '../rules/young/tell-young.ts';

const performance = { text: 'All the figures', href: '/performance' };

/** What the dots show, for those who do not see them. */
const dotWords = ({ of, filled, begun }: NonNullable<YoungTold['dots']>): string => {
  if (begun) return `${filled === 0 ? 'Fewer than 1' : `More than ${filled}`} of ${of} dots filled`;
  return `${filled} of ${of} dots filled`;
};

const Picture = ({ code, dots }: YoungTold) =>
  dots && (
    <Dots id={`dots-${code}`} title={dotWords(dots)} of={dots.of} filled={dots.filled} begun={dots.begun} />
  );

const Said = ({ said, parts }: YoungTold) => (
  <>
    {said.map((sentence) => (
      <p key={sentence} class="govuk-body hearth-young__said">
        {sentence}
      </p>
    ))}
    {parts.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {parts.map(({ name, said: howMany }) => (
          <li key={name}>
            {name}: {howMany}
          </li>
        ))}
      </ul>
    )}
  </>
);

/** All figures for young people, each with its question, its picture and a sentence. */
export const youngView = ({
  chapters,
}: {
  chapters: readonly { name: string; told: readonly YoungTold[] }[];
}): JSX.Element => (
  <div class="hearth-young">
    <Breadcrumbs items={[performance, { text: 'How are we doing?' }]} />
    <h1 class="govuk-heading-xl">How are we doing?</h1>
    {chapters.length === 0 ? (
      <p class="govuk-body-l">There are no numbers to show yet.</p>
    ) : (
      <p class="govuk-body-l">
        These are the numbers about us: children in care, and young people who left care. Choose a question to
        see what the number means, and what you can do.
      </p>
    )}
    {chapters.some(({ told }) => told.some(({ hides }) => hides)) && <p class="govuk-body">{whyHidden}</p>}
    {chapters.map(({ name, told }) => (
      <section key={name}>
        <h2 class="govuk-heading-l">{name}</h2>
        {told.map((one) => (
          <article key={one.code} class={one.dots ? 'hearth-part hearth-part--pictured' : 'hearth-part'}>
            <h3 class="govuk-heading-m">
              <a class="govuk-link" href={`/performance/young/${one.code}`}>
                {one.question}
              </a>
            </h3>
            <Picture {...one} />
            <div>
              <Said {...one} />
            </div>
          </article>
        ))}
      </section>
    ))}
  </div>
);

/** One figure for young people: what it says, what a change means, and what to do if it is not right for them. */
export const youngIndicatorView = ({
  told,
  help,
}: {
  told: YoungTold;
  help: readonly string[];
}): JSX.Element => (
  <div class="hearth-young">
    <Breadcrumbs
      items={[
        performance,
        { text: 'How are we doing?', href: '/performance/young' },
        { text: told.question },
      ]}
    />
    <h1 class="govuk-heading-xl">{told.question}</h1>
    <Picture {...told} />
    <Said {...told} />
    {told.dots && <p class="govuk-body">{told.dots.meaning}</p>}
    {told.hides && <p class="govuk-body">{whyHidden}</p>}
    <h2 class="govuk-heading-m">Does it go up or down?</h2>
    {told.change.map((sentence) => (
      <p key={sentence} class="govuk-body">
        {sentence}
      </p>
    ))}
    <p class="govuk-body">{told.meaning}</p>
    <h2 class="govuk-heading-m">If this is not right for you</h2>
    <ul class="govuk-list govuk-list--bullet">
      {help.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href={`/performance/${told.code}`}>
        See all the figures of this question
      </a>
    </p>
  </div>
);
