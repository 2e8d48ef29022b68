import { listSettings } from '../../platform/settings.ts';
import type { Run } from '../command.ts';

export const settings: Run = async (_args, terminal) => {
  const rows = listSettings(terminal.environment);
  for (const { name, value, origin, meaning } of rows) {
    terminal.out(`${name.padEnd(17)} ${value || '(not set)'}  [${origin}]  ${meaning}\n`);
  }
  return 0;
};
