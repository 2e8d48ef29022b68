import { parentPort, workerData } from 'node:worker_threads';
import type { ClaimsJob } from './check-apart.ts';
import { claimsIn } from './rules/claims/claims-in.ts';

const { text, known }: ClaimsJob = workerData;

parentPort?.postMessage(claimsIn(text, known));
