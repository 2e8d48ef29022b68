import type { ComponentChild } from 'preact';
import type { Answer } from '../../../web/route.ts';

/** A page of the local offer: for young people, and on a phone it can be saved and opens without a line. */
export const offerPage = (title: string, view: ComponentChild, model?: unknown): Answer => ({
  kind: 'page',
  title,
  view,
  ...(model !== undefined && { model }),
  young: true,
  scripts: ['offer.js'],
});
