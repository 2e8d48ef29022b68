import type { JSX } from 'preact';

/** Where else one can look at what a board's meetings left behind. */
export const BoardLinks = ({ boardId, here }: { boardId: string; here?: string }): JSX.Element => (
  <nav aria-label="Of this board">
    <ul class="hearth-links govuk-body">
      {[
        { text: 'Attendance', path: 'attendance' },
        { text: 'Questions', path: 'questions' },
        { text: 'Recommendations', path: 'recommendations' },
        { text: 'Letters', path: 'letters' },
      ].map(({ text, path }) => (
        <li key={path}>
          {path === here ? (
            <strong>{text}</strong>
          ) : (
            <a class="govuk-link" href={`/boards/${boardId}/${path}`}>
              {text}
            </a>
          )}
        </li>
      ))}
    </ul>
  </nav>
);
