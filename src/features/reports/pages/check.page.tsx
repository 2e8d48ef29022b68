import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { type Answer, redirect, route, type Site, type Tx } from '../../../web/route.ts';
import { atMeeting } from '../../meetings/index.ts';
import { answeredPoints } from '../check.ts';
import { figuresInText } from '../figures-in-text.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import { mayWriteReports } from '../policy.ts';
import { appendicesOf, findDraft } from '../queries.ts';
import type { AnsweredPoint, Answer as PointAnswer } from '../rules/answers.ts';
import type { Point } from '../rules/golden-rules/look.ts';
import { answerPoints } from '../write.ts';
import { ofReport, reportParams, withWholeReport } from './addresses.ts';
import { checkView, type TypedAnswers } from './check.view.tsx';

const pointsOfDraft = async (tx: Tx, scope: Scope, { report }: OpenReport, today: string) => {
  const draft = await findDraft(tx, scope, report.id);
  if (!draft) return null;
  const attached = (await appendicesOf(tx, scope, report.id))
    .filter(({ removed }) => !removed)
    .map(({ name }) => name);
  return answeredPoints(tx, scope, report, { ...draft, attached }, today);
};

type Shown = { typed?: TypedAnswers; errors?: { text: string; href: string }[]; done?: string | null };

const show = async (
  tx: Tx,
  scope: Scope,
  site: Site,
  opened: OpenReport,
  today: string,
  { typed = {}, errors = [], done = null }: Shown = {},
): Promise<Answer> => {
  const points = await pointsOfDraft(tx, scope, opened, today);
  const draft = await findDraft(tx, scope, opened.report.id);
  const claims = draft ? await figuresInText(tx, scope, draft) : [];
  const view = checkView({ site, opened, today, points, claims, typed, errors, done });
  const title = `${errors.length > 0 ? 'Error: ' : ''}Check ${opened.report.title}`;
  return {
    kind: 'page',
    title,
    view,
    model: points && { ...points, claims },
    ...(errors.length > 0 && { status: 422 }),
  };
};

/** The Golden Rules check of the draft. */
export const checkPage = route({
  method: 'GET',
  path: `${ofReport}/check`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: false, because: 'a draft is read by those who may write it' },
  params: reportParams,
  handle: (asked) =>
    withWholeReport(asked, (tx, opened, today) => {
      const done = asked.site.url.includes('done=answered') ? 'Your answers were saved.' : null;
      return show(tx, asked.scope, asked.site, opened, today, { done });
    }),
});

const readAnswer = (
  typed: TypedAnswers,
  number: number,
): { answer: PointAnswer | null; error: { text: string; href: string } | null } => {
  const chosen = typed[`answer-${number}`];
  const because = (typed[`because-${number}`] ?? '').trim();
  if (chosen === 'changed') return { answer: { answer: 'changed', because }, error: null };
  if (chosen === 'kept' && because !== '') return { answer: { answer: 'kept', because }, error: null };
  const text =
    chosen === 'kept'
      ? 'Say why you keep it: the young people will read your answer.'
      : because === ''
        ? null
        : 'Say whether you changed it or keep it.';
  return { answer: null, error: text === null ? null : { text, href: `#because-${number}` } };
};

const isSame = (one: PointAnswer | null, other: PointAnswer | null): boolean =>
  one?.answer === other?.answer && one?.because === other?.because;

/** The answers of the form, each with its point: a point that has changed since is left out. */
const answersIn = (typed: TypedAnswers, open: AnsweredPoint[]) => {
  const answers: { point: Point; answer: PointAnswer | null }[] = [];
  const errors: { text: string; href: string }[] = [];
  for (let number = 1; typed[`key-${number}`] !== undefined; number += 1) {
    const found = open.find(({ key }) => key === typed[`key-${number}`]);
    if (!found) continue;
    const { answer, error } = readAnswer(typed, number);
    if (error) errors.push(error);
    const { answer: before, ...point } = found;
    if (!error && !isSame(before, answer)) answers.push({ point, answer });
  }
  return { answers, errors };
};

/** Keeps the author's answers. */
export const saveAnswers = route({
  method: 'POST',
  path: `${ofReport}/check`,
  zone: 'board',
  at: atMeeting,
  can: mayWriteReports,
  audit: { writes: true, events: ['report.points-answered'] },
  params: reportParams,
  body: z.record(z.string().max(20), z.string().max(2000, 'Use 2,000 characters at most.')),
  handle: (asked) =>
    withWholeReport(asked, async (tx, opened, today) => {
      const { scope, site, body } = asked;
      const points = await pointsOfDraft(tx, scope, opened, today);
      const { answers, errors } = answersIn(body, points?.open ?? []);
      if (errors.length > 0) return show(tx, scope, site, opened, today, { typed: body, errors });
      if (answers.length > 0) await answerPoints(tx, scope, opened.report, answers);
      return redirect(`${reportPath(opened.report, '/check')}?done=answered`);
    }),
});
