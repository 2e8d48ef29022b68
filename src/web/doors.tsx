import type { ComponentChildren, JSX } from 'preact';

/** A place to go: its name, what is there, and its picture as lines in a square of 56. */
export type Door = { text: string; href: string; says: string; picture: ComponentChildren };

/** Where young people can go from here. */
export const Doors = ({ doors }: { doors: readonly Door[] }): JSX.Element => (
  <ul class="hearth-doors">
    {doors.map(({ text, href, says, picture }) => (
      <li key={href}>
        <svg viewBox="0 0 56 56" aria-hidden="true">
          {picture}
        </svg>
        <a class="govuk-link" href={href}>
          {text}
        </a>
        <p>{says}</p>
      </li>
    ))}
  </ul>
);
