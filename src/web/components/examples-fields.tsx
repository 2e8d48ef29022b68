import { CharacterCount } from './character-count.tsx';
import { ErrorMessage } from './error-message.tsx';
import type { ComponentExamples } from './example.ts';
import { FileUpload } from './file-upload.tsx';
import { Hint } from './hint.tsx';
import { Input } from './input.tsx';
import { Label } from './label.tsx';
import { Textarea } from './textarea.tsx';

/** Fields that are filled in, and the words around them. */
export const fieldExamples: readonly ComponentExamples[] = [
  {
    name: 'character-count',
    examples: [
      {
        title: 'Characters that may be entered',
        view: (
          <CharacterCount
            name="example-purpose"
            maxlength={200}
            label={{ text: 'Purpose of the report' }}
            hint={{ text: 'What the Board is asked to do with it' }}
          />
        ),
      },
      {
        title: 'Words, told near the limit only',
        view: (
          <CharacterCount
            name="example-summary"
            maxwords={150}
            threshold={75}
            label={{ text: 'Summary in plain English' }}
          />
        ),
      },
    ],
  },
  {
    name: 'error-message',
    examples: [
      {
        title: 'What to do to put it right',
        view: <ErrorMessage id="example-error">Enter the name of the person who will do this</ErrorMessage>,
      },
    ],
  },
  {
    name: 'file-upload',
    examples: [
      {
        title: 'One paper',
        view: (
          <FileUpload
            name="example-paper"
            label={{ text: 'Upload the report' }}
            hint={{ text: 'Word or PDF, up to 20 MB' }}
          />
        ),
      },
      {
        title: 'Several files, to be mended',
        view: (
          <FileUpload
            name="example-packs"
            label={{ text: 'Upload published packs' }}
            multiple
            errorMessage={{ text: 'Minutes of May.pdf is protected with a password' }}
          />
        ),
      },
    ],
  },
  {
    name: 'hint',
    examples: [
      {
        title: 'Under a label',
        view: <Hint id="example-hint">As it stands on the agenda, such as 4 or 4a</Hint>,
      },
    ],
  },
  {
    name: 'input',
    examples: [
      {
        title: 'To be mended',
        view: (
          <Input
            name="example-paper-title"
            label={{ text: 'Title of the paper' }}
            errorMessage={{ text: 'Enter the title of the paper' }}
          />
        ),
      },
      {
        title: 'A short number with its unit',
        view: (
          <Input
            name="example-minutes"
            label={{ text: 'Minutes allotted' }}
            classes="govuk-input--width-3"
            inputmode="numeric"
            suffix={{ text: 'minutes' }}
            value={15}
          />
        ),
      },
      {
        title: 'An address that a browser can fill in',
        view: (
          <Input
            name="example-email"
            type="email"
            autocomplete="email"
            spellcheck={false}
            label={{ text: 'Email address' }}
            hint={{ text: 'We write to you when the next agenda is out' }}
          />
        ),
      },
    ],
  },
  {
    name: 'label',
    examples: [
      {
        title: 'Of a field',
        view: (
          <div class="govuk-form-group">
            <Label for="example-venue">Venue</Label>
            <input class="govuk-input" id="example-venue" name="example-venue" type="text" />
          </div>
        ),
      },
    ],
  },
  {
    name: 'textarea',
    examples: [
      {
        title: 'More than one line',
        view: (
          <Textarea
            name="example-resolution"
            label={{ text: 'Resolution' }}
            hint={{ text: 'Begin with a verb: note, agree, ask' }}
            rows={3}
            value="Note the report and ask for the figures by district at the next meeting."
          />
        ),
      },
    ],
  },
];
