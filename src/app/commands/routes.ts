import { parseArgs } from 'node:util';
import { generalRoutes } from '../../web/general.routes.tsx';
import { type Run, WrongUsage } from '../command.ts';
import { features } from '../features.ts';
import { whoMay, whoMayMarkdown } from '../who-may.ts';

export const routes: Run = async (args, terminal) => {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'json' } } });
  const all = [...generalRoutes, ...features.flatMap((feature) => feature.routes)];
  if (values.format === 'markdown') terminal.out(whoMayMarkdown(all));
  else if (values.format === 'json') terminal.out(`${JSON.stringify(whoMay(all))}\n`);
  else throw new WrongUsage(`There is no format "${values.format}". Give json or markdown.`);
  return 0;
};
