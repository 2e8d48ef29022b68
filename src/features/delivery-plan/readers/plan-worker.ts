import { answerJob } from '../../../platform/apart/in-thread.ts';
import { doPlanWork } from './plan-work.ts';

answerJob(doPlanWork);
