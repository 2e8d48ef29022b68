import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, platform, totalmem } from 'node:os';

const file = new URL('../docs/performance.md', import.meta.url);
const start = '<!-- Written by bin/bench --write. -->';
const end = '<!-- End of what bin/bench writes. -->';

const machine = (): string => {
  const processors = cpus();
  const model = processors[0]?.model.trim() || 'unknown processor';
  const memory = `${Math.round(totalmem() / 1024 ** 3)} GB of memory`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day} · ${processors.length} cores (${model}) · ${memory} · ${platform()} ${arch()} · Node ${process.version}`;
};

/** Puts the figures, with the machine and the day, in the place of those that docs/performance.md has. */
export const writeReport = async (table: string): Promise<void> => {
  const text = await readFile(file, 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file.pathname} has lost its marks.`);
  await writeFile(file, `${before}${start}\n\n${machine()}\n\n${table}\n\n${end}${after}`);
};
