/** What a form holds: texts by the names of its fields. Rows of stages and measures are numbered: "stage-0-name". */
export type Typed = Readonly<Record<string, string>>;

/** What is wrong, and the name of the field where it is mended. */
export type Mistake = { text: string; field: string };

/** Either what was read, or what is wrong. */
export type Read<Value> = { value: Value } | { mistake: Mistake };

export const wrong = (text: string, field: string): { mistake: Mistake } => ({ mistake: { text, field } });

/** The content of a field without what surrounds it. */
export const textIn = (typed: Typed, field: string): string =>
  (typed[field] ?? '').replaceAll('\r\n', '\n').trim();

/** One entry a line. */
export const linesIn = (typed: Typed, field: string): string[] =>
  textIn(typed, field)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Short ones, parted by commas, semicolons or lines. */
export const partsIn = (typed: Typed, field: string): string[] =>
  textIn(typed, field)
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The numbers of the rows of one kind that were sent, in their order. */
export const rowsIn = (typed: Typed, kind: string): number[] => {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [prefix, number = ''] = name.split('-');
    return prefix === kind && /^\d{1,3}$/.test(number) ? [Number(number)] : [];
  });
  return [...new Set(numbers)].sort((one, other) => one - other);
};
