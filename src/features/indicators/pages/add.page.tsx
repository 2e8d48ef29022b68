import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { type Clock, todayIn } from '../../../kernel/clock.ts';
import { firstOfMonth, plusDays } from '../../../kernel/days.ts';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { ToMend } from '../../../kernel/to-mend.ts';
import { readTypedDate, typedDateOf } from '../../../kernel/typed-date.ts';
import { type Answer, type Ask, redirect, route } from '../../../web/route.ts';
import { countExtract, openCounting } from '../counting.ts';
import { isRecordFile } from '../extract/recognise-files.ts';
import { mayKeepFigures } from '../policy.ts';
import { readFigures } from '../readers/read-figures.ts';
import { receiveReport } from '../receive-report.ts';
import { receiveNeighbours, receiveStatistics } from '../receive-statistics.ts';
import { isMonthEnd } from '../rules/month-ends.ts';
import type { PublishedReport } from '../rules/published/published-tables.ts';
import type { AddForm } from './add.view.tsx';
import { showAddForm } from './add-form.tsx';

const usualMonths = '13';
const mostMonths = 60;

/** The form for files of figures, with the last month that is over. */
export const addForm = route({
  method: 'GET',
  path: '/figures/add',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'an empty form' },
  handle: async ({ clock }) =>
    showAddForm({ ...typedDateOf(plusDays(firstOfMonth(todayIn(clock)), -1)), months: usualMonths }, null),
});

type Asked = { at: string; months: number };
type Wrong = { text: string; field: string };

/** What to count of an extract, or what is wrong with how it is asked for. */
const readAsked = (form: AddForm): Result<Asked, Wrong> => {
  const at = readTypedDate(form);
  if (!at.ok) return refused({ text: at.reason, field: 'day' });
  if (at.value === null || !isMonthEnd(at.value))
    return refused({ text: 'Give the last day of a month, such as 31 8 2019.', field: 'day' });
  const months = Number(form.months);
  if (!/^\d+$/.test(form.months) || months < 1 || months > mostMonths)
    return refused({ text: `Give a number of months from 1 to ${mostMonths}.`, field: 'months' });
  return ok({ at: at.value, months });
};

const words = z.string().max(20).default('');

type Sent = { name: string; bytes: Buffer };

/** Reads files for what they are; a file that cannot be used says why in its own words. */
const attempt = async <Value,>(work: () => Promise<Value>): Promise<Result<Value>> => {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof ToMend) return refused(error.message);
    throw error;
  }
};

type Asking = {
  sent: readonly Sent[];
  body: AddForm;
  clock: Clock;
  scope: Scope;
  council: string;
} & Pick<Ask<unknown, unknown, unknown>, 'inScope' | 'goesOn'>;

const again = ({ body }: Asking, text: string, field = 'files'): Answer => showAddForm(body, { text, field });

/** Milliseconds that a sender is kept waiting; a count that takes longer goes on beside a page that says how far it is. */
const patience = 3000;

const addExtract = async (asking: Asking): Promise<Answer> => {
  const { sent, body, clock, scope, inScope, goesOn } = asking;
  const asked = readAsked(body);
  if (!asked.ok) return again(asking, asked.reason.text, asked.reason.field);
  const id = await inScope((tx) => openCounting(tx, scope, { ...asked.value, files: sent.length }, clock));
  const counting = countExtract({ inScope, scope, clock }, id, sent, asked.value);
  const outcome = await Promise.race([counting, setTimeout(patience, null, { ref: false })]);
  if (outcome === null) {
    goesOn('counting an extract', counting);
    return redirect(`/figures/counting/${id}`);
  }
  return 'refusal' in outcome
    ? again(asking, outcome.refusal)
    : redirect(`/figures/sources/${outcome.source}`);
};

const addReport = async (asking: Asking, file: Sent, report: PublishedReport): Promise<Answer> => {
  const { clock, scope, inScope } = asking;
  const id = await inScope((tx) => receiveReport(tx, scope, { ...file, report }, clock));
  return id === null
    ? again(asking, `${file.name} has no table of one of the indicators.`)
    : redirect(`/figures/sources/${id}`);
};

const addFigures = async (asking: Asking, file: Sent): Promise<Answer> => {
  const { clock, scope, council, inScope } = asking;
  const read = await attempt(() => readFigures(file));
  if (!read.ok) return again(asking, read.reason);
  const figures = read.value;
  if (figures.kind === 'published tables') return addReport(asking, file, figures.report);
  const added = await inScope((tx) =>
    figures.kind === 'neighbours'
      ? receiveNeighbours(tx, scope, figures.neighbours, council)
      : receiveStatistics(tx, scope, { name: file.name, statistics: figures.statistics }, clock),
  );
  return added.ok ? redirect('/figures/sources?done=statistics') : again(asking, added.reason);
};

/** Receives files: an extract is counted, a report read, statistics put beside the figures. */
export const saveAdded = route({
  method: 'POST',
  path: '/figures/add',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['figures.received', 'statistics.added'] },
  uploads: true,
  body: z.object({ day: words, month: words, year: words, months: words }),
  handle: ({ files, body, clock, inScope, goesOn, scope, site }) => {
    const sent = files.filter(({ bytes }) => bytes.length > 0);
    const asking = { sent, body, clock, inScope, goesOn, scope, council: site.authority.name };
    if (sent.some(isRecordFile)) return addExtract(asking);
    const [file, other] = sent;
    if (!file) return Promise.resolve(again(asking, 'Choose the files.'));
    if (other)
      return Promise.resolve(
        again(asking, 'Send a report or a statistic alone. Only the files of an extract are sent together.'),
      );
    return addFigures(asking, file);
  },
});
