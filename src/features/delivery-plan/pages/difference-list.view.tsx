import type { JSX } from 'preact';
import { firstWords } from '../../../kernel/first-words.ts';
import { listed } from '../../../kernel/listed.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Checkboxes, type CheckboxItem } from '../../../web/components/checkboxes.tsx';
import { WordChanges } from '../../../web/word-changes.tsx';
import { objectiveTitle } from '../rules/objective-title.ts';
import type { Difference, ObjectiveDifference, Place } from '../rules/sheet/difference.ts';
import type { EntryInFull } from '../rules/sheet/entry.ts';
import { saidText } from '../rules/sheet/plan-cells.ts';
import { versionedKey } from '../rules/sheet/take-differences.ts';

/** More differences of one kind nobody looks through on one page. */
export const mostShown = 200;

/** One of either: of an entry, or of an objective. */
type Any = Difference | ObjectiveDifference;

/** What an entry is called in a list of differences. */
export const nameOf = ({ fields }: Pick<EntryInFull, 'fields'>): string =>
  [fields.ref, firstWords(fields.activity)].filter((words) => words !== '').join(' – ');

const nameOfPart = (difference: Any): string =>
  'entry' in difference ? nameOf(difference.entry) : objectiveTitle(difference.objective.fields);

/** Where something stands in a file: "Line 4", "Sheet “Stages”, line 4". */
export const placeWords = ({ sheet, line }: Place): string =>
  sheet === null ? `Line ${line}` : `Sheet “${sheet}”, line ${line}`;

const sinceWords = ({ clash, since, was }: Any): string | null => {
  if (!clash) return null;
  const who = since
    ? `${since.by} changed it here on ${dateWords(since.day)}, after the file went out.`
    : 'It was changed here after the file went out.';
  return `${who} ${was.trim() === '' ? 'Nothing stood here then.' : `Then it said “${was.trim()}”.`}`;
};

/** What taking it changes of an entry; null for an objective, and for what cannot be taken. */
const takenOf = (difference: Any) =>
  'entry' in difference && difference.change.ok ? difference.change.value : null;

/** What taking it adds or changes, word by word. */
const changesOf = (difference: Any) => {
  const taken = takenOf(difference);
  const added = taken ? [...taken.said.map(saidText), ...taken.shown.map(({ words }) => words)] : [];
  return added.length > 0
    ? [{ kind: 'added' as const, text: added.join('\n') }]
    : changesBetween(difference.here, difference.inFile);
};

const Hint = ({ difference }: { difference: Any }): JSX.Element => {
  const [since, taken] = [sinceWords(difference), takenOf(difference)];
  const newLeads = taken?.newLeads ?? [];
  return (
    <>
      <WordChanges changes={changesOf(difference)} />
      {difference.removes && <p class="govuk-body">The file leaves it out. Tick it to take it out here.</p>}
      {since && <p class="govuk-body">{since} Tick it to take what the file says.</p>}
      {taken?.objective && <p class="govuk-body">The objective is new and comes with it.</p>}
      {newLeads.length > 0 && (
        <p class="govuk-body">
          Nobody here is called {listed(newLeads.map((name) => `“${name}”`))}: added as{' '}
          {newLeads.length === 1 ? 'a new lead' : 'new leads'}, without an e-mail address.
        </p>
      )}
    </>
  );
};

const itemOf = (difference: Any): CheckboxItem => ({
  value: versionedKey(difference),
  text: difference.heading,
  hint: { children: <Hint difference={difference} /> },
});

/** What a file says otherwise of one entry or objective, each to be ticked; below, what cannot be taken and why. */
export const PartDifferences = ({ found, id }: { found: readonly Any[]; id: string }): JSX.Element | null => {
  const [first] = found;
  if (!first) return null;
  const open = found.filter(({ change }) => change.ok);
  const name = nameOfPart(first);
  return (
    <>
      {open.length > 0 ? (
        <Checkboxes
          idPrefix={id}
          name="take"
          fieldset={{ legend: { text: name, classes: 'govuk-fieldset__legend--s' } }}
          items={open.map(itemOf)}
        />
      ) : (
        <p class="govuk-body govuk-!-font-weight-bold">{name}</p>
      )}
      {found.map((difference) =>
        difference.change.ok ? null : (
          <p key={difference.key} class="govuk-body">
            {placeWords(difference)}, {difference.heading}: {difference.change.reason}
          </p>
        ),
      )}
    </>
  );
};
