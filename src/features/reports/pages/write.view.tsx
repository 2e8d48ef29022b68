import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { reportPath } from '../notify.ts';
import type { OpenReport } from '../open-report.ts';
import type { KeptAppendix } from '../queries.ts';
import type { Draft } from '../report.ts';
import type { Clash } from '../rules/merge.ts';
import type { Sections } from '../rules/sections.ts';
import { canTake } from '../rules/states.ts';
import { ReportFiles } from './report-files.view.tsx';
import { ReportFrame } from './report-frame.view.tsx';
import { clockWords } from './words.ts';
import { groupsFor, labelOf } from './write.form.ts';

export type WriteModel = {
  site: Site;
  opened: OpenReport;
  today: string;
  draft: Draft | null;
  sections: Sections;
  appendices: KeptAppendix[];
  clashes: Clash[];
  errors: { text: string; href?: string }[];
  done: string | null;
};

/** What somebody else saved, section by section, beside what was typed here. */
const TheirText = ({ clashes, by }: { clashes: Clash[]; by: string }) => (
  <section aria-labelledby="theirs">
    <h3 class="govuk-heading-m" id="theirs">
      What {by} saved
    </h3>
    <p class="govuk-body">
      Your own words are in the form below. Take over from here what you need, then save: that makes one text
      of both.
    </p>
    {clashes.map(({ name, kept }) => (
      <section class="hearth-theirs" key={name}>
        <h4 class="govuk-heading-s">{labelOf(name)}</h4>
        <p class="govuk-body hearth-as-written">{kept === '' ? '(nothing)' : kept}</p>
      </section>
    ))}
  </section>
);

const Fields = ({ sections, hasFile }: { sections: Sections; hasFile: boolean }) => (
  <>
    {groupsFor(hasFile).map(({ title, hint, asked }) => (
      <section key={title}>
        <h3 class="govuk-heading-m">{title}</h3>
        {hint && <p class="govuk-body hearth-quiet">{hint}</p>}
        {asked.map(({ name, label, hint: explained, rows }) => {
          const field = { name, label: { text: label }, ...(explained && { hint: { text: explained } }) };
          return rows === 1 ? (
            <Input
              key={name}
              {...field}
              value={sections[name]}
              {...(name === 'talkMinutes' && { classes: 'govuk-input--width-3', inputmode: 'numeric' })}
            />
          ) : (
            <Textarea key={name} {...field} rows={rows} value={sections[name]} spellcheck />
          );
        })}
      </section>
    ))}
  </>
);

/** The form in which a report is written; it saves itself where JavaScript runs. */
export const writeView = (model: WriteModel): JSX.Element => {
  const { site, opened, today, draft, sections, appendices, clashes, errors, done } = model;
  const path = reportPath(opened.report);
  const open = canTake(opened.report.state, 'write');
  return (
    <ReportFrame site={site} opened={opened} today={today} active="Write" errors={errors} done={done}>
      {!open ? (
        <p class="govuk-body">
          This report cannot be changed now.{' '}
          <a class="govuk-link" href={path}>
            See what can be done with it.
          </a>
        </p>
      ) : (
        <>
          {clashes.length > 0 && draft && <TheirText clashes={clashes} by={draft.savedBy} />}
          <ReportFiles path={path} file={draft?.file ?? null} appendices={appendices} />
          <form action={`${path}/write`} method="post" data-autosave={`${path}/autosave`} noValidate>
            <input type="hidden" name="revision" value={draft?.revision ?? 0} />
            <Fields sections={sections} hasFile={draft?.file != null} />
            <div class="hearth-save">
              <Button text="Save the report" preventDoubleClick />
              <p class="govuk-body hearth-quiet" role="status" data-saved>
                {draft ? `Saved ${clockWords(draft.savedAt)} by ${draft.savedBy}` : 'Nothing saved yet'}
              </p>
            </div>
          </form>
          <ul class="govuk-list">
            <li>
              <a class="govuk-link" href={`${path}/preview`}>
                See how it reads
              </a>
            </li>
            <li>
              <a class="govuk-link" href={`${path}/check`}>
                Check it against the Golden Rules
              </a>
            </li>
          </ul>
        </>
      )}
    </ReportFrame>
  );
};
