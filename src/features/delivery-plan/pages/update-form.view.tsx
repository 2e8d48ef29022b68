import type { ComponentChildren, JSX } from 'preact';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import type { ToChoose } from '../evidence.ts';
import { asksWhy, ordinal } from '../rules/round/answer.ts';
import type { BragSuggestion } from '../rules/suggest-brag.ts';
import type { OwnPart } from '../update-door.ts';
import { EvidenceToChoose } from './evidence-to-choose.view.tsx';
import { LastWord, Note, Standing, titleOf } from './own-part.view.tsx';
import { ratingChoices } from './rating.view.tsx';
import type { UpdateBody } from './update-form.ts';

const Before = ({ own, children }: { own: OwnPart; children?: ComponentChildren }) => (
  <>
    <Note {...own} />
    <LastWord {...own} />
    <Standing {...own} />
    {children}
  </>
);

type FormModel = {
  own: OwnPart;
  base: string;
  back: { text: string; href: string };
  typed: UpdateBody;
  suggested: BragSuggestion;
  toChoose: ToChoose;
  error: FormError;
};

const Suggestion = ({ own, suggested }: Pick<FormModel, 'own' | 'suggested'>) => {
  const { rating } = own.part.fields;
  if (suggested.brag === null || suggested.brag === rating) return null;
  return (
    <p class="govuk-body">
      What is known suggests {suggested.brag}: {suggested.reasons[0]?.words} If you rate it otherwise, say
      why.
    </p>
  );
};

const evidenceFields: readonly string[] = ['link', 'file', 'resolution', 'indicator'];

const Evidence = ({ typed, toChoose, error }: Pick<FormModel, 'typed' | 'toChoose' | 'error'>) => (
  <Details
    summaryText="Show what was done"
    open={
      [typed.link, typed.shows, typed.resolution, typed.indicator].some((text) => text !== '') ||
      evidenceFields.includes(error?.field ?? '')
    }
  >
    <Input
      name="link"
      label={{ text: 'A web address' }}
      value={typed.link}
      inputmode="url"
      {...messageAt(error, 'link')}
    />
    <FileUpload
      name="file"
      label={{ text: 'Or a file' }}
      hint={{ text: 'A photo, a letter, a table; 20 MB at most. Nothing about a child by name.' }}
      {...messageAt(error, 'file')}
    />
    <Textarea name="shows" label={{ text: 'Or what shows it, in words' }} rows={2} value={typed.shows} />
    <EvidenceToChoose toChoose={toChoose} form={typed} error={error} />
  </Details>
);

/** The form for one action: what was said last, and what is to be said now. */
export const updateFormView = ({
  own,
  base,
  back,
  typed,
  suggested,
  toChoose,
  error,
}: FormModel): JSX.Element => (
  <FormPage
    title={titleOf(own)}
    to={`${base}/parts/${own.part.id}`}
    back={back}
    verb="Save the update"
    leave="Leave it as it is"
    error={error}
    upload
    before={<Before own={own} />}
  >
    <input type="hidden" name="seen" value={typed.seen} />
    <Textarea
      name="words"
      label={{ text: 'How is it going?', classes: 'govuk-label--m' }}
      hint={{ text: 'A line or two is enough. Name no child.' }}
      rows={3}
      value={typed.words}
      {...messageAt(error, 'words')}
    />
    <Radios
      name="rating"
      fieldset={{ legend: { text: 'How do you rate it?', classes: 'govuk-fieldset__legend--m' } }}
      items={ratingChoices}
      value={typed.rating ?? ''}
      {...messageAt(error, 'rating')}
    />
    <Suggestion own={own} suggested={suggested} />
    <Textarea
      name="reason"
      label={{ text: 'Why this rating', classes: 'govuk-label--s' }}
      hint={{ text: 'Only where the dates and figures say something else.' }}
      rows={2}
      value={typed.reason}
      {...messageAt(error, 'reason')}
    />
    <Evidence typed={typed} toChoose={toChoose} error={error} />
    <Details
      summaryText="Ask the board for a decision"
      open={typed.asks !== '' || typed.decision !== '' || error?.field === 'decision'}
    >
      <Checkboxes
        name="asks"
        items={[{ value: 'yes', text: 'This needs a decision of the board' }]}
        values={typed.asks === '' ? [] : ['yes']}
      />
      <Textarea
        name="decision"
        label={{ text: 'What is the board to decide?' }}
        rows={2}
        value={typed.decision}
        {...messageAt(error, 'decision')}
      />
    </Details>
  </FormPage>
);

/** Why nothing changed, the third time in a row. */
export const whyNoChangeView = ({
  own,
  base,
  back,
  reason,
  error,
}: {
  own: OwnPart;
  base: string;
  back: { text: string; href: string };
  reason: string;
  error: FormError;
}): JSX.Element => (
  <FormPage
    title="Why is there no change?"
    to={`${base}/parts/${own.part.id}/no-change`}
    back={back}
    verb="Save “no change”"
    leave="Leave it as it is"
    error={error}
    before={
      <>
        <p class="govuk-body-l">{titleOf(own)}</p>
        {asksWhy(own.noChanges) && (
          <p class="govuk-body">This is “no change” for the {ordinal(own.noChanges + 1)} time in a row.</p>
        )}
        <Before own={own} />
      </>
    }
  >
    <Textarea
      name="reason"
      label={{ text: 'Why', classes: 'govuk-label--m' }}
      hint={{ text: 'What does it wait for? The chair reads this. Name no child.' }}
      rows={3}
      value={reason}
      {...messageAt(error, 'reason')}
    />
  </FormPage>
);
