import fc from 'fast-check';
import type { RecordKind } from '../../../features/indicators/rules/record-kinds.ts';
import type { Writing } from '../write-extract.ts';

/** Names that say what the file is, where its columns alone do not. */
const named = (before: string, after: string): Writing['name'] => {
  return (kind: RecordKind) => `${before}${kind}${after}.csv`;
};

/** The ways in which programs write their files: all of them are the same extract. */
export const writings: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(',', ',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  lowerCase: fc.boolean(),
  reversed: fc.boolean(),
  quoted: fc.boolean(),
  name: fc.constantFrom(named('', ''), named('2019 ', ' [final]'), named('export_', '_v2'), named('ü ', '')),
});
