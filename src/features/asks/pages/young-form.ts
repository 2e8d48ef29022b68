import type { JSX } from 'preact';
import type { FormError } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';

/** A form for young people, or the same form with what is wrong: its title says so, and it is answered with 422. */
export const youngForm = (title: string, view: JSX.Element, error: FormError): Answer => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${title}`,
  view,
  young: true,
  status: error === null ? 200 : 422,
});
