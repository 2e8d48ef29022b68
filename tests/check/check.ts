import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum } from './count.ts';
import { type Outcome, runStep, stopAll } from './run-step.ts';
import { groups } from './steps.ts';

/** Says that the last line was printed; bin/check prints one itself for any other way to fail. */
const failedAndSaidSo = 2;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const summary = ({ title, passed, failed, seconds }: Outcome): string =>
  `${failed === 0 ? 'ok    ' : 'FAILED'} ${title.padEnd(24)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds.toFixed(1)} s`;

const tell = (outcome: Outcome): void => {
  if (outcome.failed > 0) say(`\n--- ${outcome.title} ---\n${outcome.output.trim()}\n`);
  say(summary(outcome));
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopAll();
    process.exit(1);
  });
}

const scratch = mkdtempSync(join(tmpdir(), 'hearth-check-'));
const outcomes: Outcome[] = [];
for (const group of groups) {
  const inGroup = group.map(async (step) => {
    const outcome = await runStep(step, scratch);
    tell(outcome);
    return outcome;
  });
  outcomes.push(...(await Promise.all(inGroup)));
}
rmSync(scratch, { recursive: true, force: true });

const total = sum(outcomes);
if (total.failed > 0) {
  say('\nAll together:');
  for (const outcome of outcomes) say(summary(outcome));
}
say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : failedAndSaidSo;
