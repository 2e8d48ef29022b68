import type { JSX } from 'preact';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { EvidenceForm } from '../rules/evidence.ts';

/** What shows that something was done: words, a link, or a file. The field of their mistakes is "link", or "file". */
export const EvidenceFields = ({ form, error }: { form: EvidenceForm; error: FormError }): JSX.Element => (
  <>
    <Textarea
      name="words"
      label={{ text: 'What shows that it is done' }}
      hint={{ text: 'For example: "Rang all twelve, nine agreed, list sent to the clerk on 3 March."' }}
      rows={3}
      value={form.words}
    />
    <Input
      name="link"
      type="url"
      label={{ text: 'Or a web address' }}
      value={form.link}
      {...messageAt(error, 'link')}
    />
    <FileUpload
      name="file"
      label={{ text: 'Or a file' }}
      hint={{ text: 'A letter, a picture, a table. Nothing about a child by name.' }}
      {...messageAt(error, 'file')}
    />
    <Input name="title" label={{ text: 'A short title (optional)' }} value={form.title} />
  </>
);
