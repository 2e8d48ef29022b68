import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import type { PlanEntry } from '../plan-queries.ts';
import { deferredWords } from '../rules/forward-plan.ts';

const presentedBy = ({ presenter, service }: PlanEntry): string | null =>
  presenter && service ? `${presenter}, ${service}` : (presenter ?? service);

/** What a plan entry says: title, why, who presents it and how long, who asked, and how often it was put off. */
export const EntryWords = ({ entry }: { entry: PlanEntry }): JSX.Element => {
  const facts = [presentedBy(entry), entry.minutes && counted(entry.minutes, 'minute')].filter(Boolean);
  const deferred = deferredWords(entry.deferrals.length, entry.deferrals.at(-1)?.reason ?? null);
  return (
    <>
      <p class="govuk-body govuk-!-font-weight-bold">{entry.title}</p>
      {entry.purpose && <p class="govuk-body">{entry.purpose}</p>}
      {facts.length > 0 && <p class="govuk-body-s">{facts.join(' · ')}</p>}
      <p class="govuk-body-s hearth-quiet">{entry.origin.label}</p>
      {deferred && <p class="govuk-body-s">{deferred}</p>}
    </>
  );
};
