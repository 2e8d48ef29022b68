import { parseArgs } from 'node:util';
import { counted } from '../../kernel/counted.ts';
import type { Scope } from '../../kernel/scope.ts';
import { headOf } from '../../platform/audit/chain-queries.ts';
import { type Head, headText, readHeadText } from '../../platform/audit/rules/chain.ts';
import type { KeptHead, Tampering } from '../../platform/audit/rules/tampering.ts';
import { sealAudit } from '../../platform/audit/seal.ts';
import { type Verdict, verifyAudit } from '../../platform/audit/verify.ts';
import { type Connected, withScope } from '../../platform/database/transaction.ts';
import { type Run, type Terminal, WrongUsage } from '../command.ts';
import { forCouncil } from '../ground.ts';

const placeOf = ({ position, entryId }: Tampering): string =>
  [
    position === null ? 'not sealed' : `position ${position}`,
    ...(entryId === null ? [] : [`entry ${entryId}`]),
  ].join(', ');

/** The verdict in words. The first line says all: "whole" or "tampered". */
const verdictText = ({ whole, head, waiting, found }: Verdict, kept: KeptHead | null): string => {
  const sealed = `${counted(head.position, 'entry', 'entries')} sealed, ${waiting} waiting`;
  const reach = kept === null ? ', as far as can be told without --head' : '';
  const first = whole ? `whole: ${sealed}${reach}` : `tampered: ${found.length} found; ${sealed}`;
  const each = found.map((one) => `  ${one.kind} (${placeOf(one)}): ${one.words}`);
  return `${[first, ...each].join('\n')}\n`;
};

const keptHead = (text: string | undefined): KeptHead | null => {
  if (text === undefined) return null;
  const head = readHeadText(text);
  if (head === null)
    throw new WrongUsage(`"${text}" is no head: 64 letters and digits, as "audit head" prints them.`);
  return head;
};

const printHead = (head: Head, terminal: Terminal, asJson: boolean): void =>
  terminal.out(asJson ? `${JSON.stringify(head)}\n` : `${headText(head)}\n`);

const sealedHead = async (connected: Connected, scope: Scope): Promise<Head> => {
  await sealAudit(connected, scope, { lately: true });
  return withScope(connected, scope, (tx) => headOf(tx, scope), 'read only');
};

export const audit: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { head: { type: 'string' }, format: { type: 'string' }, authority: { type: 'string' } },
  });
  const [deed, ...rest] = positionals;
  if ((deed !== 'head' && deed !== 'verify') || rest.length > 0) throw new WrongUsage('Say head or verify.');
  if (values.format !== undefined && !['text', 'json'].includes(values.format))
    throw new WrongUsage(`There is no format "${values.format}". Give text or json.`);
  const kept = keptHead(values.head);
  const asJson = values.format === 'json';
  return forCouncil(settings, 'audit', values.authority, async ({ connected, scope }) => {
    if (deed === 'head') {
      printHead(await sealedHead(connected, scope), terminal, asJson);
      return 0;
    }
    const verdict = await withScope(connected, scope, (tx) => verifyAudit(tx, scope, kept), 'read only');
    terminal.out(asJson ? `${JSON.stringify(verdict)}\n` : verdictText(verdict, kept));
    return 0;
  });
};
