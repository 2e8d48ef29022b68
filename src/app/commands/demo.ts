import { parseArgs } from 'node:util';
import { writeMadeUpExtract } from '../../features/indicators/index.ts';
import { type Run, WrongUsage } from '../command.ts';
import { dayIn, numberIn } from './options.ts';

const most = { children: 200_000, years: 20, seed: 2 ** 32 - 1 };

/** Makes up children's records to try things on. Nobody in them exists. */
export const demo: Run = async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      children: { type: 'string', default: '200' },
      years: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      at: { type: 'string', default: '2025-03-31' },
    },
  });
  const [what, folder] = positionals;
  if (what !== 'extract' || !folder || positionals.length > 2)
    throw new WrongUsage('Name what to make up and the folder to write it to: demo extract FOLDER.');
  await writeMadeUpExtract(folder, {
    children: numberIn(values.children, 'children', 1, most.children),
    years: numberIn(values.years, 'years', 1, most.years),
    seed: numberIn(values.seed, 'seed', 0, most.seed),
    at: dayIn(values.at, 'at'),
  });
  terminal.err(`${folder}: an extract of children who do not exist.\n`);
  return 0;
};
