import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { firstWords } from '../../../kernel/first-words.ts';
import { Checkboxes, type CheckboxItem } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { emptyObjective } from '../rules/deliverable.ts';
import { objectiveTitle } from '../rules/objective-title.ts';
import type { FileDifferences, NewObjective, NewRow } from '../rules/sheet/difference.ts';
import { mostShown, nameOf, placeWords } from './difference-list.view.tsx';

const newItem = ({ key, line, row, change }: NewRow): CheckboxItem => ({
  value: key,
  text: [row.read.ref, firstWords(row.read.activity)].filter((words) => words !== '').join(' – '),
  hint: {
    text: [
      `Line ${line}`,
      row.objective && `objective ${row.objective.number}: ${row.objective.title}`,
      change.objective && 'the objective is new and comes with it',
      ...change.newLeads.map((name) => `“${name}” is a new lead and comes with it`),
      change.set.stages?.length && counted(change.set.stages.length, 'stage'),
    ]
      .filter(Boolean)
      .join(', '),
  },
});

const newObjectiveItem = ({ key, set, ...place }: NewObjective): CheckboxItem => ({
  value: key,
  text: objectiveTitle({ ...emptyObjective, ...set }),
  hint: { text: placeWords(place) },
});

/** Objectives that only the file has. */
export const AddedObjectives = ({ newObjectives }: FileDifferences): JSX.Element | null =>
  newObjectives.length === 0 ? null : (
    <Checkboxes
      idPrefix="new-objective"
      name="take"
      fieldset={{
        legend: { text: 'Objectives that the plan does not have', classes: 'govuk-fieldset__legend--m' },
      }}
      items={newObjectives.slice(0, mostShown).map(newObjectiveItem)}
    />
  );

/** Rows that only the file has. */
export const Added = ({ added }: FileDifferences): JSX.Element | null =>
  added.length === 0 ? null : (
    <Checkboxes
      idPrefix="added"
      name="take"
      fieldset={{
        legend: { text: 'Rows that the plan does not have', classes: 'govuk-fieldset__legend--m' },
      }}
      hint={{ text: 'What you tick is added at the end of the plan.' }}
      items={added.slice(0, mostShown).map(newItem)}
    />
  );

/** Entries that only the plan has. */
export const Missing = ({ missing }: FileDifferences): JSX.Element | null =>
  missing.length === 0 ? null : (
    <Details
      summaryText={`${counted(missing.length, 'entry', 'entries')} of the plan that the file does not have`}
    >
      <Checkboxes
        idPrefix="missing"
        name="take"
        fieldset={{ legend: { text: 'Take out of the plan', classes: 'govuk-fieldset__legend--s' } }}
        hint={{ text: 'They stay unless you tick them. What is taken out can be put back.' }}
        items={missing.slice(0, mostShown).map(({ key, entry }) => ({ value: key, text: nameOf(entry) }))}
      />
    </Details>
  );
