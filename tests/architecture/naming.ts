/** Names that tell a reader nothing: such a file is where things go that have no place. */
const empty = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager'];

/** Whether a folder or the file of a path is named after nothing. */
export const saysNothing = (path: string): boolean =>
  path.split(/[/.-]/).some((word) => empty.includes(word.toLowerCase()));

/** Ways around a test or a check. */
const waysAround = [
  /\.(skip|only|todo|skipIf|runIf)\(/,
  /\b(xit|xdescribe|fit|fdescribe)\(/,
  /@ts-(ignore|nocheck|expect-error)/,
  /biome-(ignore)/,
];

/** Lines of a source text that skip a test or silence a check, as "line: text". */
export const evasions = (source: string): string[] =>
  source
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => waysAround.some((way) => way.test(line)))
    .map(({ line, number }) => `${number}: ${line}`);
