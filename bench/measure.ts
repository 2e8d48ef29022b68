/** Runs one measure in a process of its own and hands its rows to run.ts. */
import { measures } from './measures/index.ts';

const load = measures[process.argv[2] ?? ''];
if (!load) throw new Error('There is no such measure.');
const rows = await (await load())();
process.send?.(rows);
