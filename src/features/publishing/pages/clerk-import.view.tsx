import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';

/** The form for sending files; with the reasons why some could not be read. */
export const clerkImportView = (errors: string[]): JSX.Element => (
  <>
    {errors.length > 0 && (
      <ErrorSummary
        titleText="These files could not be read"
        errorList={errors.map((text) => ({ text, href: '#files' }))}
      />
    )}
    <Breadcrumbs
      items={[{ text: "Clerk's desk", href: '/clerk' }, { text: 'Bring in published meetings' }]}
    />
    <h1 class="govuk-heading-l">Bring in published meetings</h1>
    <p class="govuk-body">
      Choose agendas, minutes or whole packs that your council has published: PDF files, text, web pages saved
      from Modern.Gov, or the XML of its web service. You will see what was read, and can mend it, before
      anything is saved. Nothing becomes public before you say so.
    </p>
    <form action="/clerk/import" method="post" encType="multipart/form-data" noValidate>
      <FileUpload
        id="files"
        name="files"
        multiple
        label={{ text: 'Files', classes: 'govuk-label--m' }}
        hint={{ text: 'You can choose several at once. A file may have 100 MB at most.' }}
        {...(errors.length > 0 && { errorMessage: { text: 'Choose files that can be read' } })}
      />
      <Button text="Read the files" preventDoubleClick />
    </form>
  </>
);
