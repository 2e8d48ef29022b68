/** What a form holds: texts by the names of its fields; several under one name from checkboxes. */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

/** What is wrong, and the name of the field where it is mended. */
export type Mistake = { text: string; field: string };

/** Every value of a field that may be sent several times. */
export const manyIn = (typed: Typed, field: string): string[] => [typed[field] ?? []].flat();

/** The content of a field without what surrounds it. */
export const textIn = (typed: Typed, field: string): string =>
  (manyIn(typed, field)[0] ?? '').replaceAll('\r\n', '\n').trim();

/** Which of the choices a field holds, or null where it holds none of them. */
export const choiceIn = <Key extends string>(
  typed: Typed,
  field: string,
  choices: Readonly<Record<Key, unknown>>,
): Key | null => {
  const chosen = textIn(typed, field);
  return Object.hasOwn(choices, chosen) ? (chosen as Key) : null;
};

/** One entry a line. */
export const linesIn = (typed: Typed, field: string): string[] =>
  textIn(typed, field)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The number in a hidden field; nought where there is none. */
export const numberIn = (typed: Typed, field: string): number => Number(textIn(typed, field)) || 0;

/** The numbers of the rows of one kind that were sent ("decision-0-what"), in their order. */
export const rowsIn = (typed: Typed, kind: string): number[] => {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [prefix, number = ''] = name.split('-');
    return prefix === kind && /^\d{1,2}$/.test(number) ? [Number(number)] : [];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
};
