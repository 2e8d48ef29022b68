import { readPastDay, readWords, together } from '../../../kernel/read-typed.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { longest } from './longest.ts';
import { type Theme, themeIn } from './themes.ts';

/** Where an ask came from: an open form (their own words stand), an idea on a wall of a meeting, or a group that was heard. */
export type Origin = 'post' | 'idea' | 'group';

/** What the team writes when it takes an ask up. `askedOn` is ISO; `cameFrom` and `ourWords` are '' for an open form. */
export type AskForm = {
  title: string;
  theme: Theme;
  bodyId: string;
  askedOn: string;
  cameFrom: string;
  ourWords: string;
};

const readTheme = (typed: Typed): Result<Theme, Mistake> => {
  const theme = themeIn(textIn(typed, 'theme'));
  return theme === null ? refused({ field: 'theme', text: 'Choose what it is about.' }) : ok(theme);
};

const readTitle = (typed: Typed): Result<string, Mistake> =>
  readWords(typed, 'title', 'Give it a short title in your own words, without names.', 120);

/** Reads what takes an ask up. Of an open form day and words are known: they are not asked. */
export const readAsk = (typed: Typed, origin: Origin, today: string): Result<AskForm, Mistake> => {
  const own = origin === 'post';
  return together({
    title: readTitle(typed),
    theme: readTheme(typed),
    bodyId: readWords(typed, 'bodyId', 'Choose which board answers.', longest.line),
    askedOn: own ? ok(today) : readPastDay(typed, 'askedOn', 'Give the day on which it was asked.', today),
    cameFrom: own
      ? ok('')
      : readWords(typed, 'cameFrom', 'Say where it came from, like “The Care Leavers Forum”.', longest.line),
    ourWords: own
      ? ok('')
      : readWords(typed, 'ourWords', 'Write what they ask, in your words, without names.', longest.text),
  });
};

/** What can be changed of an ask. `ourWords` may be empty where their own words are shown. */
export type AskWords = { title: string; theme: Theme; ourWords: string };

export const readAskWords = (typed: Typed): Result<AskWords, Mistake> =>
  together({
    title: readTitle(typed),
    theme: readTheme(typed),
    ourWords: readWords(typed, 'ourWords', null, longest.text),
  });
