import type { JSX } from 'preact';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormErrors } from '../../../web/form-page.tsx';
import { WordChanges } from '../../../web/word-changes.tsx';
import type { Edition } from '../queries.ts';
import { asked, type Content, type Kind, type Part, partFields, textOf } from '../rules/edition.ts';
import { fieldOf } from '../rules/page-form.ts';
import { ageWords, type Reading } from '../rules/reading.ts';
import type { NotSaved } from '../write.ts';
import { above, pathOf, titleOf } from './edition-at.tsx';

export type WriteModel = {
  edition: Edition;
  content: Content;
  reading: Reading;
  /** Items of the agenda that are not on the page, and that everybody may know of. */
  missing: readonly { id: string; title: string }[];
  notSaved: NotSaved | null;
};

/** What the check found, in lines; saving puts new ones here (assets/autosave.js). */
export const readingLines = (reading: Reading): string[] => [ageWords(reading), ...reading.mend];

const PartFields = ({ kind, part, row }: { kind: Kind; part: Part; row: number }): JSX.Element => (
  <fieldset class="govuk-fieldset hearth-edition-part">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{part.title}</legend>
    <input type="hidden" name={fieldOf(row, 'item')} value={part.itemId ?? ''} />
    <Input name={fieldOf(row, 'title')} label={{ text: 'What it is called' }} value={part.title} />
    {partFields.map((field) => (
      <Textarea
        key={field}
        name={fieldOf(row, field)}
        label={{ text: asked[kind][field].label }}
        hint={{ text: asked[kind][field].hint }}
        rows={3}
        value={part[field]}
        spellcheck
      />
    ))}
    <Checkboxes
      name={fieldOf(row, 'leave')}
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: `Leave this out: ${part.title}` }]}
      values={[]}
    />
  </fieldset>
);

const Theirs = ({ theirs, mine }: { theirs: Edition; mine: Content }): JSX.Element => (
  <section aria-labelledby="theirs">
    <h2 class="govuk-heading-m" id="theirs">
      What {theirs.savedBy} saved
    </h2>
    <p class="govuk-body">
      Your own words are in the form below. Struck out is what only theirs says, underlined what only yours
      says. Save to make one text of both.
    </p>
    <WordChanges changes={changesBetween(textOf(theirs.content), textOf(mine))} />
  </section>
);

const Add = ({ id, item, text }: { id: string; item: string; text: string }): JSX.Element => (
  <form action={pathOf(id, '/add')} method="post">
    <input type="hidden" name="item" value={item} />
    <Button text={text} classes="govuk-button--secondary govuk-!-margin-bottom-2" preventDoubleClick />
  </form>
);

/** The form in which a page is written; it saves itself where JavaScript runs. */
export const writeView = ({ edition, content, reading, missing, notSaved }: WriteModel): JSX.Element => {
  const { id, kind } = edition;
  return (
    <>
      <FormErrors
        error={notSaved && { text: notSaved.reason, field: notSaved.theirs ? 'theirs' : 'headline' }}
      />
      <Breadcrumbs
        items={[...above, { text: titleOf(edition), href: pathOf(id) }, { text: 'Write on it' }]}
      />
      <h1 class="govuk-heading-l">{titleOf(edition)}</h1>
      {notSaved?.theirs && <Theirs theirs={notSaved.theirs} mine={content} />}
      <p class="govuk-body">
        Words in [square brackets] are gaps: nobody has told Hearth. Fill them or take them out. A line that
        begins with “- ” is an entry of a list.
      </p>
      <form action={pathOf(id, '/write')} method="post" data-autosave={pathOf(id, '/autosave')} noValidate>
        <input type="hidden" name="revision" value={edition.revision} />
        <Input name="headline" label={{ text: 'Headline' }} value={content.headline} />
        <Textarea
          name="opening"
          label={{ text: 'How it begins' }}
          rows={3}
          value={content.opening}
          spellcheck
        />
        {content.parts.map((part, row) => (
          <PartFields key={part.itemId ?? row} kind={kind} part={part} row={row} />
        ))}
        <Textarea
          name="closing"
          label={{ text: 'How it ends' }}
          rows={3}
          value={content.closing}
          spellcheck
        />
        <section aria-labelledby="reading">
          <h2 class="govuk-heading-m" id="reading">
            How it reads
          </h2>
          <ul class="govuk-list govuk-list--bullet" data-lines>
            {readingLines(reading).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <div class="hearth-save">
          <Button text="Save the page" preventDoubleClick />
          <p class="govuk-body hearth-quiet" role="status" data-saved>
            Saved {momentWords(edition.savedAt)} by {edition.savedBy}
          </p>
        </div>
      </form>
      <h2 class="govuk-heading-m">Add something</h2>
      <p class="govuk-body">Save first. What is added is drafted anew from what is known today.</p>
      {missing.map((item) => (
        <Add key={item.id} id={id} item={item.id} text={`Add: ${item.title}`} />
      ))}
      <Add id={id} item="" text="Add something that is not on the agenda" />
    </>
  );
};
