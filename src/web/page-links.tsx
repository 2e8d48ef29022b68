import type { JSX } from 'preact';
import { Pagination } from './components/pagination.tsx';

/** Leads to the page before and the page after, where there is one. */
export const PageLinks = ({
  page,
  last,
  address,
}: {
  page: number;
  last: number;
  address: (page: number) => string;
}): JSX.Element | null =>
  last < 2 ? null : (
    <Pagination
      landmarkLabel="Pages"
      {...(page > 1 && { previous: { href: address(page - 1) } })}
      {...(page < last && { next: { href: address(page + 1) } })}
    />
  );
