import type { Child } from '../queries.ts';

/** An address of a child's line, with the reason for which it is read, so that it is asked for once. */
export const childPath = (
  { id }: Pick<Child, 'id'>,
  why: string,
  rest = '',
  query: Readonly<Record<string, string>> = {},
): string => {
  const asked = new URLSearchParams({ ...(why !== '' && { why }), ...query }).toString();
  return `/children/${id}${rest}${asked === '' ? '' : `?${asked}`}`;
};

/** The way back to a child. */
export const toChild = (child: Pick<Child, 'id' | 'reference'>, why: string) => ({
  text: child.reference,
  href: childPath(child, why),
});

export const aboveChild = [{ text: 'Children', href: '/children' }];
