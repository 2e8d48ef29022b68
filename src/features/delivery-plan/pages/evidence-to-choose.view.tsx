import type { JSX } from 'preact';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { decisionTitle, figureTitle, type ToChoose } from '../evidence.ts';

type Chosen = { resolution: string; indicator: string };

/** What of the board's decisions and figures shows that something was done; nothing where there is none of them. */
export const EvidenceToChoose = ({
  toChoose: { decisions, indicators },
  form,
  error,
}: {
  toChoose: ToChoose;
  form: Chosen;
  error: FormError;
}): JSX.Element => (
  <>
    {decisions.length > 0 && (
      <Select
        name="resolution"
        label={{ text: 'Or a decision of the board' }}
        items={[
          { value: '', text: 'None' },
          ...decisions.map((decision) => ({ value: decision.id, text: decisionTitle(decision) })),
        ]}
        value={form.resolution}
        {...messageAt(error, 'resolution')}
      />
    )}
    {indicators.length > 0 && (
      <Select
        name="indicator"
        label={{ text: 'Or a figure that Hearth holds' }}
        items={[
          { value: '', text: 'None' },
          ...indicators.map((indicator) => ({ value: indicator.code, text: figureTitle(indicator) })),
        ]}
        value={form.indicator}
        {...messageAt(error, 'indicator')}
      />
    )}
  </>
);
