import type { JSX } from 'preact';
import { Select } from '../../../web/components/select.tsx';
import { namedIndicators, nameOfIndicator } from '../../indicators/index.ts';

/** Which figures a question is about; empty for none. */
export const AboutField = ({ indicator }: { indicator: string }): JSX.Element => (
  <Select
    id="indicator"
    name="indicator"
    label={{ text: 'Which figures it is about' }}
    hint={{ text: 'It is listed beside them then.' }}
    items={[
      { value: '', text: 'None' },
      ...namedIndicators.map(({ code, name }) => ({ value: code, text: name })),
    ]}
    value={indicator}
  />
);

type About = { indicator: string | null; reads: boolean };

/** Which figures a question is about, and for who reads them the way there. */
export const AboutFigures = ({ indicator, reads }: About): JSX.Element | null =>
  indicator === null ? null : (
    <p class="govuk-body">
      About the figures:{' '}
      {reads ? (
        <a class="govuk-link" href={`/figures/${indicator}`}>
          {nameOfIndicator(indicator)}
        </a>
      ) : (
        nameOfIndicator(indicator)
      )}
    </p>
  );
