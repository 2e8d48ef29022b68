import type { JSX } from 'preact';
import type { Can } from '../../../kernel/roles.ts';
import type { Actor } from '../../../kernel/scope.ts';
import { mayReadHomes, mayReadSupply } from '../policy.ts';

const pages: readonly { text: string; href: string; can: Can }[] = [
  { text: 'Need and free places', href: '/homes', can: mayReadSupply },
  { text: 'Care leavers’ homes', href: '/homes/leavers', can: mayReadHomes },
  { text: 'Lasting-homes panel', href: '/homes/panel', can: mayReadHomes },
  { text: 'House projects', href: '/homes/projects', can: mayReadHomes },
  { text: 'Commissioned homes', href: '/homes/places', can: mayReadSupply },
  { text: 'District councils', href: '/homes/districts', can: mayReadSupply },
  { text: 'Counts of a year', href: '/homes/counts', can: mayReadSupply },
];

/** The other pages about homes that somebody may open. */
export const HomesLinks = ({ actor, here }: { actor: Actor; here: string }): JSX.Element => (
  <ul class="hearth-links">
    {pages
      .filter(({ href, can }) => href !== here && can(actor).ok)
      .map(({ text, href }) => (
        <li key={href}>
          <a class="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
  </ul>
);

/** What a page says once something was saved. */
export const doneWords = (done: string): string | null => (done === 'saved' ? 'It is saved.' : null);

/** A count as it is shown; null is hidden. */
export const countWords = (count: number | null): string => count?.toLocaleString('en-GB') ?? 'hidden';
