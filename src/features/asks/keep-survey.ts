import { newId } from '../../kernel/ids.ts';
import { ok, type Result, refused } from '../../kernel/result.ts';
import type { Scope } from '../../kernel/scope.ts';
import { slugOf } from '../../kernel/slug.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { record } from '../../platform/events/record.ts';
import { sha256Of } from '../../platform/files/files.ts';
import { protectCounts } from '../indicators/index.ts';
import { nothingTaken, type Post, type Taken, takePost } from '../voice/index.ts';
import { resultsShown, surveyAnswered, surveyKept, surveyPublished, surveyWithdrawn } from './events.ts';
import { type Results, resultsOf, surveyCounts } from './rules/survey.ts';
import type { Answered, SurveyForm } from './rules/survey-form.ts';
import type { Sent } from './send-ask.ts';
import { answersOf, listSurveys, type Survey } from './survey-queries.ts';
import { holdSurvey, insertAnswer, insertSurvey, updateSurvey } from './survey-store.ts';

/** By these words the team knows what somebody wrote in a survey. */
export const surveyForm = 'A survey';

const freeSlug = async (tx: Tx, scope: Scope, title: string): Promise<string> => {
  const taken = new Set((await listSurveys(tx, scope)).map(({ slug }) => slug));
  const wanted = slugOf(title);
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? wanted : `${wanted}-${count}`;
    if (!taken.has(slug)) return slug;
  }
};

const fields = ({ title, intro, opensOn, closesOn, questions }: SurveyForm) => ({
  title,
  intro,
  opens_on: opensOn,
  closes_on: closesOn,
  questions: JSON.stringify(questions),
});

/** Adds a survey that nobody sees yet. Answers its id. */
export const addSurvey = async (tx: Tx, scope: Scope, form: SurveyForm): Promise<string> => {
  const id = newId();
  const slug = await freeSlug(tx, scope, form.title);
  await insertSurvey(tx, scope, { id, slug, ...fields(form), published: false, results: null });
  await record(tx, scope, surveyKept(id, sha256Of(JSON.stringify(form))));
  return id;
};

/** Changes a survey. Refused where its questions would change after somebody answered, and once its results are shown. */
export const changeSurvey = async (
  tx: Tx,
  scope: Scope,
  { id, questions, results }: Survey,
  form: SurveyForm,
): Promise<Result<true>> => {
  if (results !== null)
    return refused('Its results are shown, so it stays as it is. Ask anew in another survey.');
  await holdSurvey(tx, scope, id);
  const changes = JSON.stringify(questions) !== JSON.stringify(form.questions);
  if (changes && (await answersOf(tx, scope, id)).length > 0)
    return refused('Somebody has answered already: the questions stay. Days, title and words can change.');
  await updateSurvey(tx, scope, id, fields(form));
  await record(tx, scope, surveyKept(id, sha256Of(JSON.stringify(form))));
  return ok(true);
};

/** Makes a survey public, or takes it off; its answers stay. */
export const publishSurvey = async (
  tx: Tx,
  scope: Scope,
  { id }: Pick<Survey, 'id'>,
  published: boolean,
): Promise<void> => {
  await updateSurvey(tx, scope, id, { published });
  await record(tx, scope, published ? surveyPublished(id) : surveyWithdrawn(id));
};

/** What everybody would read of the answers now: small counts hidden, and what would give them away. */
export const previewResults = async (tx: Tx, scope: Scope, { id, questions }: Survey): Promise<Results> => {
  const counts = surveyCounts(questions, await answersOf(tx, scope, id));
  return resultsOf(questions, protectCounts(counts));
};

/** Shows the results to everybody. Refused before it is closed: two states of the same counts would tell who came between. */
export const showResults = async (
  tx: Tx,
  scope: Scope,
  survey: Survey,
  today: string,
): Promise<Result<true>> => {
  if (today <= survey.closesOn)
    return refused('It can still be answered. Show the results when it is closed.');
  const results = JSON.stringify(await previewResults(tx, scope, survey));
  await updateSurvey(tx, scope, survey.id, { results });
  await record(tx, scope, resultsShown(survey.id, sha256Of(results)));
  return ok(true);
};

/**
 * Takes an answer, once for each form. What was chosen is kept without a day and by a seal that is nobody’s; what was written
 * goes its own way to the team, and nothing ties the two. `wordsKept`: false where too much waits to be read.
 */
export const answerSurvey = async (
  tx: Tx,
  scope: Scope,
  { id }: Survey,
  { key, at, today }: Sent,
  { choices, words, mayShow }: Answered & Pick<Post, 'mayShow'>,
): Promise<{ taken: Pick<Taken, 'alerted' | 'worried' | 'secret'>; wordsKept: boolean }> => {
  await holdSurvey(tx, scope, id);
  const row = { survey_id: id, key_sha256: sha256Of(key), choices: JSON.stringify(choices) };
  if (!(await insertAnswer(tx, scope, row))) return { taken: nothingTaken, wordsKept: true };
  await record(tx, scope, surveyAnswered(id));
  if (words === '') return { taken: nothingTaken, wordsKept: true };
  const post = { words, firstName: '', mayShow, fromRobot: false };
  const came = { form: surveyForm, aboutId: id, key: newId(), at, today };
  const taken = await takePost(tx, scope, came, post);
  return taken.ok ? { taken: taken.value, wordsKept: true } : { taken: nothingTaken, wordsKept: false };
};
