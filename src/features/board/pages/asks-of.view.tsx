import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import type { AsksOfBoard } from '../asks-of.ts';

const standingWords = { asked: 'no answer yet', open: 'answered, still open', done: 'done' } as const;

/** What young people ask of a board, and how it stands. */
export const YoungAsksOfBoard = ({ counts, asks }: AsksOfBoard): JSX.Element | null =>
  asks.length === 0 ? null : (
    <section aria-labelledby="asks">
      <h2 class="govuk-heading-m" id="asks">
        What young people ask
      </h2>
      <p class="govuk-body">
        {counted(counts.asked, 'ask waits', 'asks wait')} for an answer, {counted(counts.open, 'is', 'are')}{' '}
        answered and still open, and young people say that {counted(counts.done, 'is', 'are')} done.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {asks.map(({ title, href, standing }) => (
          <li key={href}>
            <a class="govuk-link" href={href}>
              {title}
            </a>
            , {standingWords[standing]}
          </li>
        ))}
      </ul>
    </section>
  );
