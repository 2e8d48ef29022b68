import type { JSX } from 'preact';
import { firstWords } from '../../../kernel/first-words.ts';
import { Button } from '../../../web/components/button.tsx';
import type { Changed } from '../../participation/index.ts';
import type { YoungAsk } from '../queries.ts';
import { type Theme, themes } from '../rules/themes.ts';
import type { Parts } from '../rules/three-parts.ts';
import { WhatChanged } from './changed.view.tsx';
import { answerWords, cameWords } from './story.view.tsx';

type Model = {
  parts: Parts<YoungAsk>;
  changed: readonly Changed[];
  theme: Theme | null;
  used: readonly Theme[];
  hasNational: boolean;
};

const Filter = ({ theme, used }: Pick<Model, 'theme' | 'used'>) => (
  <nav aria-label="What it is about">
    <ul class="govuk-list hearth-footer__links">
      <li>
        <a class="govuk-link" href="/you-said" {...(theme === null && { 'aria-current': 'page' })}>
          All
        </a>
      </li>
      {used.map((one) => (
        <li key={one}>
          <a
            class="govuk-link"
            href={`/you-said?theme=${one}`}
            {...(one === theme && { 'aria-current': 'page' })}
          >
            {themes[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const lastSaid = ({ steps }: YoungAsk): string | null => {
  const step = steps.findLast(({ kind, words }) => kind !== 'said' && words !== '');
  return step ? `${step.byPost}: ${firstWords(step.words)}` : null;
};

const Ask = ({ ask }: { ask: YoungAsk }) => {
  const said = lastSaid(ask);
  return (
    <li>
      <h3 class="govuk-heading-s">
        <a class="govuk-link" href={`/you-said/${ask.id}`}>
          {ask.title}
        </a>
      </h3>
      <p class="govuk-body">{firstWords(ask.own?.words ?? ask.ourWords)}</p>
      <p class="govuk-body hearth-quiet">
        {cameWords(ask)}. {ask.supportWords}
      </p>
      <p class="govuk-body">{said ?? answerWords(ask)}</p>
    </li>
  );
};

const Part = ({
  id,
  title,
  says,
  none,
  asks,
}: {
  id: string;
  title: string;
  says: string;
  none: string;
  asks: YoungAsk[];
}) => (
  <section aria-labelledby={id}>
    <h2 class="govuk-heading-l" id={id}>
      {title}
    </h2>
    <p class="govuk-body">{asks.length === 0 ? none : says}</p>
    <ul class="hearth-asks">
      {asks.map((ask) => (
        <Ask key={ask.id} ask={ask} />
      ))}
    </ul>
  </section>
);

/** You said, we did, and what is still open. */
export const youSaidView = ({ parts, changed, theme, used, hasNational }: Model): JSX.Element => (
  <>
    <h1 class="govuk-heading-xl">You said, we did</h1>
    <p class="govuk-body-l">
      This is what we asked the Board for, and what came of it. It stays open until we say that it is done.
    </p>
    <Button text="Ask for something" href="/you-said/new" />
    <Filter theme={theme} used={used} />
    <Part
      id="said"
      title="You said"
      says="The Board has not told us yet what it will do."
      none="Nothing waits for a first answer."
      asks={parts.said}
    />
    <Part
      id="did"
      title="We did"
      says="We say that this is done."
      none="Nothing is done yet that we asked for."
      asks={parts.did}
    />
    <Part
      id="open"
      title="What is still open"
      says="The Board told us what it will do. It is not done yet."
      none="Nothing is open that was answered."
      asks={parts.open}
    />
    {theme === null && <WhatChanged changed={changed} />}
    <ul class="govuk-list">
      {hasNational && (
        <li>
          <a class="govuk-link" href="/you-said/national">
            What young people ask in the whole country
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href="/consultations">
          What we said when we were asked
        </a>
      </li>
    </ul>
  </>
);
