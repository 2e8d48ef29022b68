import type { JSX } from 'preact';
import { momentWords } from '../../../kernel/words-of-time.ts';
import type { KnownDeed } from '../removal-queries.ts';

const deedWords: Record<KnownDeed['deed'], string> = {
  published: 'Published',
  'taken off': 'Taken off the public site',
  'words taken out': 'Words taken out',
  'paper taken down': 'A paper taken down',
  'put back': 'Put back',
};

/** What was done about what is public: who, when and why. */
export const ClerkDeeds = ({ deeds }: { deeds: KnownDeed[] }): JSX.Element | null =>
  deeds.length === 0 ? null : (
    <section aria-labelledby="deeds">
      <h2 class="govuk-heading-m" id="deeds">
        What was made public, and taken away
      </h2>
      <ul class="hearth-list">
        {deeds.map(({ deed, at, by, why, note }) => (
          <li>
            {deedWords[deed]} by {by} <span class="hearth-quiet">({momentWords(at)})</span>
            {(why || note) && <br />}
            {[why, note].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
    </section>
  );
