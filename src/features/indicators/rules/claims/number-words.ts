const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const one = ones.slice(1).toReversed().join('|');
const ten = tens.slice(2).join('|');
const below100 = `(?:(?:${ten})(?:[- ](?:${ones.slice(1, 10).join('|')}))?|${one}|zero)`;

/** The source of a regular expression for a whole number in words: "eleven", "twenty-one", "two hundred and six". */
export const numberWords = `(?:(?:a|${ones.slice(1, 10).join('|')}) hundred(?: and ${below100})?|${below100})`;

const valueBelow100 = (words: string): number =>
  words
    .split(/[- ]/)
    .reduce(
      (sum, word) =>
        sum + (tens.indexOf(word) > 1 ? tens.indexOf(word) * 10 : Math.max(0, ones.indexOf(word))),
      0,
    );

/** The value of a number in words. */
export const valueOfWords = (words: string): number => {
  const [hundreds, rest] = words.toLowerCase().split(' hundred');
  if (rest === undefined) return valueBelow100(hundreds ?? '');
  return (
    (hundreds === 'a' ? 1 : valueBelow100(hundreds ?? '')) * 100 + valueBelow100(rest.replace(' and ', ''))
  );
};

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

/** The source of a regular expression for a part in words: "half", "a third", "two-thirds", "three quarters". */
export const partWords =
  '(?:(?:a|one|two|three|four|five|seven|nine)[- ](?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)|(?:a |one[- ])?half)';

/** A part in words as per cent: 66.7 for "two thirds". */
export const percentOfWords = (words: string): number => {
  const [first = '', last = first] = words.toLowerCase().split(/[- ]/);
  const count = Math.max(1, ones.indexOf(first));
  return (100 * count) / (parts[last.replace(/s$/, '')] ?? 2);
};
