import { answerJob } from '../../platform/apart/in-thread.ts';
import { type LeftOut, publicFigures } from './rules/public-figures.ts';
import type { SearchJob } from './search-public.ts';

answerJob(({ figures, before }: SearchJob, tell: (leftOut: LeftOut) => void) =>
  publicFigures(figures, before, tell),
);
