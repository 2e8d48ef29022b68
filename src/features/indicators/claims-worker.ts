import { answerJob } from '../../platform/apart/in-thread.ts';
import type { ClaimsJob } from './check-apart.ts';
import { claimsIn } from './rules/claims/claims-in.ts';

answerJob(({ text, known }: ClaimsJob) => claimsIn(text, known));
