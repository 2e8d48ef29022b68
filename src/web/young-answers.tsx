import type { JSX } from 'preact';
import { messageView } from './message.view.tsx';
import type { Answer } from './route.ts';

/** A page for young people that only says something. */
export const youngMessage = (title: string, lines: string[], status = 200): Answer => ({
  kind: 'page',
  title,
  view: messageView(title, lines),
  status,
  young: true,
});

/** The same for a link that never was and one that is over. `more`: what else to do. */
export const unknownLink = (...more: string[]): Answer =>
  youngMessage('This link is not right', ['Please check that you have all of it.', ...more], 404);

/** A form for young people, or the same with what is wrong: its title says so, and it is answered with 422. */
export const youngForm = (title: string, view: JSX.Element, isWrong: boolean): Answer => ({
  kind: 'page',
  title: `${isWrong ? 'Error: ' : ''}${title}`,
  view,
  status: isWrong ? 422 : 200,
  young: true,
});
