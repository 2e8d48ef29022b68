import type { JSX } from 'preact';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { Deliverable } from '../rules/deliverable.ts';
import type { Typed } from '../rules/edit/typed.ts';
import { contentWords, labelIn } from '../rules/history/sentences.ts';
import { namesIn } from '../whole-plan.ts';
import type { HeldEntry } from './with-entry.tsx';

const prefix = 'choose-';

/** Fields that a form asks to choose about, and those where the other's words are to stand. */
export const chosenOf = (typed: Typed): { asked: (keyof Deliverable)[]; theirs: (keyof Deliverable)[] } => {
  const asked = (typed.asked ?? '').split(' ').filter(Boolean) as (keyof Deliverable)[];
  return { asked, theirs: asked.filter((field) => typed[`${prefix}${field}`] === 'theirs') };
};

/** The first field about which nothing was chosen, or null. */
export const unchosen = (typed: Typed, asked: readonly (keyof Deliverable)[]): keyof Deliverable | null =>
  asked.find((field) => !['theirs', 'mine'].includes(typed[`${prefix}${field}`] ?? '')) ?? null;

/** Where two people changed the same: what the other wrote, and whether that or one's own is to stand. */
export const Clashes = ({
  clashes,
  held: { plan, whole, entry },
  typed,
  error,
}: {
  clashes: readonly (keyof Deliverable)[];
  held: HeldEntry;
  typed: Typed;
  error: FormError;
}): JSX.Element | null =>
  clashes.length === 0 ? null : (
    <div class="hearth-resolved">
      <input type="hidden" name="asked" value={clashes.join(' ')} />
      {clashes.map((field) => (
        <Radios
          key={field}
          name={`${prefix}${field}`}
          fieldset={{ legend: { text: labelIn(plan.kind, field), classes: 'govuk-fieldset__legend--s' } }}
          items={[
            {
              value: 'theirs',
              text: 'What stands there now',
              hint: { text: contentWords(field, entry.fields, namesIn(whole)) },
            },
            { value: 'mine', text: 'What I wrote', hint: { text: 'It stands in the form below.' } },
          ]}
          value={typed[`${prefix}${field}`] ?? ''}
          {...messageAt(error, `${prefix}${field}`)}
        />
      ))}
    </div>
  );
