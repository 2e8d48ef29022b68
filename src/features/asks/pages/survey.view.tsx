import type { JSX } from 'preact';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { TextField } from '../../../web/fields.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Hours, MayShow, OpenForm, type Shown } from '../../voice/index.ts';
import { fewWords, optionsOf, type Question, type QuestionResult, saidMost } from '../rules/survey.ts';
import type { Survey } from '../survey-queries.ts';

const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--m' } });

const hints: Readonly<Record<Question['kind'], string | null>> = {
  one: null,
  several: 'Choose all that fit.',
  scale: '1 is bad, 5 is great.',
  words: 'Please, no names and not where you live.',
};

const QuestionField = ({
  question,
  place,
  typed,
  error,
}: {
  question: Question;
  place: number;
  typed: Typed;
  error: FormError;
}) => {
  const name = `q${place}`;
  const hint = hints[question.kind];
  if (question.kind === 'words')
    return (
      <>
        <TextField name={name} label={question.text} hint={hint ?? ''} rows={4} typed={typed} error={error} />
        <MayShow
          typed={typed}
          text="Yes, you may show these words with the results"
          hint="A person reads them first. Nobody knows that they are yours."
        />
      </>
    );
  const items = optionsOf(question).map((text, at) => ({ value: String(at + 1), text }));
  const shared = {
    name,
    fieldset: legend(question.text),
    ...(hint !== null && { hint: { text: hint } }),
    items,
    ...messageAt(error, name),
  };
  return question.kind === 'several' ? (
    <Checkboxes {...shared} values={manyIn(typed, name)} />
  ) : (
    <Radios {...shared} value={textIn(typed, name)} />
  );
};

/** A survey that can be answered. */
export const surveyView = (survey: Survey, hours: Hours, typed: Typed, error: FormError): JSX.Element => (
  <OpenForm
    title={survey.title}
    to={`/surveys/${survey.slug}`}
    verb="Send my answers"
    reads="Nobody knows that the answers are yours, not even us. A person reads what you write in your own words. Everybody can see how many gave which answer."
    hours={hours}
    typed={typed}
    error={error}
    before={
      <>
        {survey.intro !== '' && <p class="govuk-body-l">{survey.intro}</p>}
        <p class="govuk-body">
          You can answer until {dateWords(survey.closesOn)}. You can leave out what you do not want to answer.
        </p>
      </>
    }
  >
    {survey.questions.map((question, place) => (
      <QuestionField key={question.text} question={question} place={place} typed={typed} error={error} />
    ))}
  </OpenForm>
);

const Bar = ({ value, of }: { value: number; of: number }) => (
  <svg class="hearth-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width={of === 0 ? 0 : (100 * value) / of} height="8" />
  </svg>
);

const Result = ({ result }: { result: QuestionResult }) => {
  const most = saidMost(result);
  return (
    <section>
      <h2 class="govuk-heading-m">{result.text}</h2>
      <p class="govuk-body">
        {result.answered === null ? `Answered by: ${fewWords}.` : `${result.answered} of us answered this.`}{' '}
        {most}
      </p>
      <dl class="hearth-results">
        {result.parts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null ? fewWords : value}
              {value !== null && <Bar value={value} of={result.answered ?? value} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

/** What came of a survey, in sentences and simple bars. */
export const ResultsList = ({
  results,
  words,
}: {
  results: NonNullable<Survey['results']>;
  words: readonly Shown[];
}): JSX.Element => (
  <>
    <p class="govuk-body-l">
      {results.all === null ? `Took part: ${fewWords}.` : `${results.all} of us took part.`}
    </p>
    {results.questions.map((result) => (
      <Result key={result.text} result={result} />
    ))}
    {words.length > 0 && (
      <>
        <h2 class="govuk-heading-m">What some of us wrote</h2>
        {words.map(({ postId, words: said }) => (
          <blockquote key={postId} class="hearth-said">
            {said}
          </blockquote>
        ))}
      </>
    )}
  </>
);

/** The results, for everybody. */
export const resultsView = (survey: Survey, words: readonly Shown[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">What we said: {survey.title}</h1>
    {survey.results === null ? (
      <p class="govuk-body">
        It is closed since {dateWords(survey.closesOn)}. The team reads the answers. Then they stand here.
      </p>
    ) : (
      <>
        <ResultsList results={survey.results} words={words} />
        <p class="govuk-body hearth-quiet">
          These are the answers of those who wanted to answer. Others may think otherwise. Small numbers are
          hidden, so that nobody is known by them.
        </p>
      </>
    )}
  </>
);
