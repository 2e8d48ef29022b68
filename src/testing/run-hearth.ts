import { runCommand } from '../app/run-command.ts';

/** Runs bin/hearth with these words, in no other environment than the one given; answers its exit code and what it printed. */
export const runHearth = async (words: string[], environment: Record<string, string> = {}) => {
  const said = { out: '', err: '' };
  const code = await runCommand(words, {
    environment,
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
};
