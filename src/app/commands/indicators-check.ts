import { parseArgs } from 'node:util';
import { type Claim, checkClaims, type Verdict } from '../../features/indicators/index.ts';
import { counted } from '../../kernel/counted.ts';
import { type Run, WrongUsage } from '../command.ts';
import { readReportText } from '../report-text.ts';

const verdictWords: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees',
  disagrees: 'does not agree',
  unknown: 'cannot tell',
};

const claimText = ({ line, claim, verdict, expected, found, rule }: Claim): string => {
  const right = verdict === 'disagrees' && expected !== null ? `, should be ${expected}` : '';
  return `line ${line}: ${verdictWords[verdict]}: ${found}${right} (${rule})\n    ${claim}\n`;
};

const summaryText = (claims: readonly Claim[]): string => {
  const of = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;
  return `${counted(claims.length, 'claim')}: ${of('agrees')} agree, ${of('disagrees')} do not agree, ${of('unknown')} cannot be told.\n`;
};

/** Prints what a report claims about figures. Findings are no failure: the exit code is 0 with and without them. */
export const checkReport: Run = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUsage('Name the file of one report.');
  if (!['text', 'json'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give text or json.`);
  const claims = checkClaims(await readReportText(path));
  if (values.format === 'json') terminal.out(`${JSON.stringify(claims, null, 2)}\n`);
  else terminal.out(`${claims.map(claimText).join('')}${summaryText(claims)}`);
  return 0;
};
