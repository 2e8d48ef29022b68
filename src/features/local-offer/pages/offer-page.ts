import type { ComponentChild } from 'preact';
import type { YoungFrameWord } from '../../../kernel/young-frame-words.ts';
import type { Answer } from '../../../web/route.ts';
import { english, type Tongue } from '../../../web/tongue.tsx';

/** A page of the local offer: for young people, and on a phone it can be saved and opens without a line. */
export const offerPage = (
  title: string,
  view: ComponentChild,
  model?: unknown,
  tongue: Tongue<YoungFrameWord> = english,
): Answer => ({
  kind: 'page',
  title,
  view,
  ...(model !== undefined && { model }),
  young: true,
  tongue,
  scripts: ['offer.js'],
});
