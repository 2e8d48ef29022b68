import type { Inline } from '../kernel/paper.ts';

export type Manner = Omit<Inline, 'text'>;

/** Adds words to a run: white space shrinks to one space as a browser shows it, line breaks ("\n") stay. */
export function addText(run: Inline[], text: string, manner: Manner): void {
  const words = text.replace(/[ \t\r\n\f]+/g, ' ');
  const last = run.at(-1);
  const joined = last === undefined || /[ \n]$/.test(last.text) ? words.replace(/^ /, '') : words;
  if (joined === '') return;
  if (last !== undefined && sameManner(last, manner)) last.text += joined;
  else run.push({ ...manner, text: joined });
}

export function addLineBreak(run: Inline[]): void {
  const last = run.at(-1);
  if (last !== undefined) last.text = `${last.text.replace(/ $/, '')}\n`;
}

/** The run without white space at its end; empty when it holds nothing to read. */
export function finished(run: Inline[]): Inline[] {
  const kept = [...run];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
}

const sameManner = (a: Manner, b: Manner): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
