import { listSettings } from '../../platform/settings.ts';
import type { Command } from '../command.ts';

export const settings: Command = {
  name: 'settings',
  usage: 'settings',
  summary:
    'Lists every setting with its value and where the value came from. Settings come from the environment.',
  run: async (_args, terminal) => {
    const rows = listSettings(terminal.environment);
    for (const { name, value, origin, meaning } of rows) {
      terminal.out(`${name.padEnd(17)} ${value || '(not set)'}  [${origin}]  ${meaning}\n`);
    }
    return 0;
  },
};
