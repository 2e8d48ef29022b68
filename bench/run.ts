import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { measures } from './measures/index.ts';
import { writeReport } from './report.ts';
import { type Row, tableOf } from './row.ts';

/** No measure takes this long, in milliseconds; what does has hung. */
const longest = 10 * 60_000;

/** Each measure has a process of its own: none runs in what another has warmed up or filled. */
const measure = (name: string): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL('./measure.ts', import.meta.url), [name], { timeout: longest });
    let rows: Row[] | null = null;
    child.on('message', (answer: Row[]) => {
      rows = answer;
    });
    child.on('error', reject).on('exit', () => {
      if (rows) resolve(rows);
      else reject(new Error(`The measure "${name}" broke off.`));
    });
  });

const known = Object.keys(measures);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const wanted = positionals.length > 0 ? positionals : known;
const unknown = wanted.find((name) => !known.includes(name));

if (unknown !== undefined || (values.write && positionals.length > 0)) {
  process.stderr.write(
    `Usage: bin/bench [NAME…] or bin/bench --write, which keeps all figures in docs/performance.md.\nNames: ${known.join(', ')}\n`,
  );
  process.exitCode = 2;
} else {
  const rows: Row[] = [];
  for (const name of wanted) {
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measure(name)));
  }
  const table = tableOf(rows);
  process.stdout.write(`${table}\n`);
  if (values.write) await writeReport(table);
}
