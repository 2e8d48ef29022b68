import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { Finding } from '../queries.ts';

/** Findings with what came of them. */
export const FindingList = ({ findings }: { findings: readonly Finding[] }): JSX.Element => (
  <ul class="govuk-list govuk-list--spaced">
    {findings.map(({ id, home, visitedOn, seen, asks, did, doneOn }) => (
      <li key={id}>
        <a class="govuk-link govuk-!-font-weight-bold" href={`/voice/findings/${id}`}>
          {home}, {dateWords(visitedOn)}
        </a>
        <br />
        We saw: {seen}
        <br />
        We ask: {asks}
        <br />
        {doneOn === null ? <strong>Open</strong> : `Done on ${dateWords(doneOn)}: ${did}`}
      </li>
    ))}
  </ul>
);
