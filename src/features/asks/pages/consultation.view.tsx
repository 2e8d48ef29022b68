import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { quoteBasis } from '../../voice/index.ts';
import type { Consultation } from '../consultation-queries.ts';
import { type ShownMethod, ways } from '../rules/consultation.ts';
import { fewWords } from '../rules/survey.ts';

const Method = ({ method }: { method: ShownMethod }) => (
  <section class="hearth-method">
    <h2 class="govuk-heading-m">{ways[method.way]}</h2>
    <p class="govuk-body">
      <strong>
        {method.tookPart === null
          ? `Took part: ${fewWords}`
          : `${counted(method.tookPart, 'of us', 'of us')} took part`}
      </strong>
    </p>
    <p class="govuk-body">Who helped to fill it in: {method.helped}</p>
    <blockquote class="hearth-said">
      {method.found}
      {method.several && <footer class="hearth-quiet">{quoteBasis({ consentId: null })}</footer>}
    </blockquote>
    {method.counts.length > 0 && (
      <dl class="hearth-results">
        {method.counts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? fewWords}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

const when = ({ fromOn, toOn }: Consultation): string =>
  fromOn === toOn ? dateWords(fromOn) : `${dateWords(fromOn)} to ${dateWords(toOn)}`;

/** What young people were asked, and what each way of asking found, side by side. */
export const ConsultationStory = ({
  consultation,
  methods,
}: {
  consultation: Consultation;
  methods: readonly ShownMethod[];
}): JSX.Element => (
  <>
    <span class="govuk-caption-l">{when(consultation)}</span>
    <h1 class="govuk-heading-l">{consultation.title}</h1>
    <p class="govuk-body-l">{consultation.asked}</p>
    {methods.length > 1 && (
      <p class="govuk-body">
        We were asked in {methods.length} ways. Who asks, and who helps, can change what we say. So they stand
        side by side, and we do not add them up.
      </p>
    )}
    <div class="hearth-methods">
      {methods.map((method) => (
        <Method key={`${method.way} ${method.helped}`} method={method} />
      ))}
    </div>
    {consultation.outcome !== '' && (
      <>
        <h2 class="govuk-heading-m">What came of it</h2>
        <p class="hearth-said">{consultation.outcome}</p>
      </>
    )}
  </>
);

/** Every consultation, the newest first. */
export const consultationsView = (consultations: readonly Consultation[]): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">What we said when we were asked</h1>
    {consultations.length === 0 && <p class="govuk-body">Nothing is here yet. Soon there will be.</p>}
    <ul class="hearth-asks">
      {consultations.map((one) => (
        <li key={one.id}>
          <a class="govuk-link" href={`/consultations/${one.id}`}>
            {one.title}
          </a>
          <p class="govuk-body hearth-quiet">{when(one)}</p>
        </li>
      ))}
    </ul>
  </>
);
