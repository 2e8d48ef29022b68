/** A reference as one writes it when comparing: "4b." and "4B" are "4b", "19 a" is "19a". */
const tidy = (ref: string): string =>
  ref
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');

const lettersBetween = (first: string, last: string): string[] => {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  return from < to
    ? Array.from({ length: to - from + 1 }, (_, step) => String.fromCharCode(from + step))
    : [];
};

const numbersBetween = (first: string, last: string): string[] => {
  const [from, to] = [Number(first), Number(last)];
  return from < to && to - from < 50
    ? Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
    : [];
};

/** What changes from one reference to the last: "5a-c" the letter, "11a1 – a4" the number behind it, "4-6" the whole. */
const range = (words: string): string[] => {
  const [, first = '', last = ''] = /^([\da-z.]+?)\s*[-–—]\s*([\da-z.]+)$/i.exec(words.trim()) ?? [];
  const [one, other] = [tidy(first), tidy(last)];
  const letters = /^(.*?)([a-z])$/.exec(one);
  if (
    letters &&
    /^([a-z]|\d+[a-z])$/.test(other) &&
    (other.length === 1 || other.startsWith(letters[1] ?? ''))
  )
    return lettersBetween(letters[2] ?? '', other.slice(-1)).map((letter) => `${letters[1]}${letter}`);
  const numbers = /^(.*?)(\d+)$/.exec(one);
  const lastNumber = /(\d+)$/.exec(other)?.[1];
  if (numbers && lastNumber && `${numbers[1]}${lastNumber}`.endsWith(other))
    return numbersBetween(numbers[2] ?? '', lastNumber).map((number) => `${numbers[1]}${number}`);
  return [];
};

/**
 * Every action that a reference stands for: "5a-c" is 5a, 5b and 5c, "11a1 – a4" is 11a1 to 11a4, "12a -b" is 12a and
 * 12b, "7b" is itself. In small letters without blanks.
 */
export const expandReference = (ref: string): string[] =>
  ref
    .split(/[,;&]|\band\b/i)
    .flatMap((part) => {
      const between = range(part);
      return between.length > 0 ? between : [tidy(part)];
    })
    .filter((one) => one !== '');

/** The references to other plans in a cell, as written: "2.1.1 2.1.3" are two. */
export const otherReferences = (cell: string): string[] => cell.split(/[\s,;]+/).filter((one) => one !== '');
