import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Consultation, consultationWays, type Survey, shownMethods } from '../../asks/index.ts';
import { Door, Part } from './door.view.tsx';

const hidden = 'hidden, so that nobody is known';

const answersOf = ({ results, closesOn }: Survey, today: string): string => {
  if (results) return `${results.all?.toLocaleString('en-GB') ?? hidden} answers`;
  return closesOn < today ? 'closed, its results are not shown yet' : `open until ${dateWords(closesOn)}`;
};

/** The surveys of a year: each leads to its results, or to its questions while there are none. */
export const Surveys = ({ surveys, today }: { surveys: readonly Survey[]; today: string }): JSX.Element => (
  <Part id="surveys" title="Surveys" source="Surveys that everybody can read" today={today}>
    {surveys.length === 0 ? (
      <p class="govuk-body">There was no survey in this year.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {surveys.map((survey) => (
          <li key={survey.id}>
            <Door href={`/surveys/${survey.slug}${survey.results ? '/results' : ''}`}>{survey.title}</Door>:{' '}
            {answersOf(survey, today)}
          </li>
        ))}
      </ul>
    )}
  </Part>
);

/** The consultations of a year: how many took part in each way of asking, and no sum over them. */
export const Consultations = ({
  consultations,
  today,
}: {
  consultations: readonly Consultation[];
  today: string;
}): JSX.Element => (
  <Part
    id="consultations"
    title="Consultations"
    source="Consultations that everybody can read. Ways of asking are not added up"
    today={today}
  >
    {consultations.length === 0 ? (
      <p class="govuk-body">There was no consultation in this year.</p>
    ) : (
      <ul class="hearth-list">
        {consultations.map((consultation) => (
          <li key={consultation.id}>
            <Door href={`/consultations/${consultation.id}`}>{consultation.title}</Door>,{' '}
            {dateWords(consultation.fromOn)} to {dateWords(consultation.toOn)}
            <ul class="govuk-list govuk-list--bullet">
              {shownMethods(consultation).map(({ way, tookPart }) => (
                <li key={way}>
                  {consultationWays[way]}: {tookPart?.toLocaleString('en-GB') ?? hidden}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    )}
  </Part>
);
