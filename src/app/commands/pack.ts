import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { findPrintedPdf, printingTitle } from '../../features/packs/index.ts';
import { print } from '../../features/publishing/index.ts';
import { withScope } from '../../platform/database/transaction.ts';
import { momentOf } from '../../platform/moment.ts';
import { type Run, WrongUsage } from '../command.ts';
import { meetingNamed } from '../find-meeting.ts';
import { forCouncil } from '../ground.ts';

/** A supplement is written beside the pack: "pack.pdf", "pack-supplement-1.pdf". */
const besides = (out: string, number: number): string =>
  number < 2 ? out : `${out.replace(/\.pdf$/i, '')}-supplement-${number - 1}.pdf`;

type Written = {
  file: string;
  title: string;
  pages: { from: number; to: number };
  standard: string;
  problems: unknown;
};

const write = async (path: string, pdf: Uint8Array): Promise<void> => {
  try {
    await writeFile(path, pdf);
  } catch (error) {
    throw new WrongUsage(`${path} could not be written: ${(error as Error).message}`);
  }
};

export const pack: Run = async (args, terminal, settings) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      minutes: { type: 'boolean', default: false },
      authority: { type: 'string' },
    },
  });
  const [named] = positionals;
  const { out } = values;
  if (!named || !out) throw new WrongUsage('Name the meeting and the file to write.');
  return forCouncil(settings, 'pack', values.authority, async ({ connected, authority, scope }) => {
    const house = { authority, at: momentOf(() => Temporal.Now.instant()) };
    const written = await withScope(connected, scope, async (tx) => {
      const meeting = await meetingNamed(tx, scope, named);
      const printed = await print(tx, scope, meeting, values.minutes ? 'minutes' : 'pack', house);
      if (!printed.ok) throw new WrongUsage(printed.reason);
      const wanted = printed.value.filter(({ number }) => (number === 0) === values.minutes);
      const files: Written[] = [];
      for (const { number, firstPage, lastPage, standard, problems } of wanted) {
        const file = besides(out, number);
        await write(file, (await findPrintedPdf(tx, scope, meeting.id, number)) ?? new Uint8Array());
        const pages = { from: firstPage, to: lastPage };
        files.push({ file, title: printingTitle(number), pages, standard, problems });
      }
      return files;
    });
    if (written.length === 0) throw new WrongUsage('This meeting has no minutes yet.');
    terminal.out(`${JSON.stringify(written, null, 2)}\n`);
    return 0;
  });
};
