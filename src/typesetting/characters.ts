import type { Coverage } from './font-coverage.ts';

/** Stands where a character can not be drawn. */
const missing = '□';
/** Bullets of Word's symbol fonts, which lie in the private area. */
const symbolBullets = /[\uf0a7\uf0b7\uf0d8\uf0fc]/g;
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufeff\u2028\u2029]/gu;
const keptControls = new Set(['\n', '\t']);
const ignorable = /\p{Default_Ignorable_Code_Point}/u;
/** A joiner means something between letters (Persian); between pictures it would ask for a glyph nobody has. */
const pictureJoiner = /(?<!\p{L})\u200d|\u200d(?!\p{L})/gu;
const longestUnbroken = 40;
const unbroken = new RegExp(`\\S{${longestUnbroken + 1},}`, 'gu');
const breakHere = '\u200b';

export type CharacterCheck = {
  /** The text as it can be printed. */
  printable(text: string): string;
  /** The characters that could not be, each once, in the order met. */
  missing: Set<string>;
};

/** Checks texts against what the fonts can draw, and lets long words and addresses break across lines. */
export function characterCheck(coverage: Coverage): CharacterCheck {
  const notDrawn = new Set<string>();
  const drawn = (character: string): string => {
    if (
      coverage[character.codePointAt(0) ?? 0] === 1 ||
      keptControls.has(character) ||
      ignorable.test(character)
    ) {
      return character;
    }
    notDrawn.add(character);
    return missing;
  };
  return {
    missing: notDrawn,
    printable: (text) =>
      Array.from(withoutUnprintable(text), drawn)
        .join('')
        .replace(unbroken, (word) => breakable(word)),
  };
}

const withoutUnprintable = (text: string): string =>
  text
    .toWellFormed()
    .replace(symbolBullets, '•')
    .replace(unprintable, (c) => (keptControls.has(c) ? c : ''))
    .replace(pictureJoiner, '');

const breakable = (word: string): string => {
  const characters = Array.from(word);
  const pieces: string[] = [];
  for (let i = 0; i < characters.length; i += longestUnbroken / 2) {
    pieces.push(characters.slice(i, i + longestUnbroken / 2).join(''));
  }
  return pieces.join(breakHere);
};
