/** What asks are about, so that somebody finds theirs. */
export const themes = {
  home: 'Home',
  people: 'Family and friends',
  learning: 'School and learning',
  money: 'Work and money',
  health: 'Health and feelings',
  fun: 'Free time',
  say: 'Having a say',
  leaving: 'Leaving care',
  else: 'Something else',
} as const;

export type Theme = keyof typeof themes;

const isTheme = (word: string): word is Theme => Object.hasOwn(themes, word);

/** The theme of that name, or null. */
export const themeIn = (word: string): Theme | null => (isTheme(word) ? word : null);
