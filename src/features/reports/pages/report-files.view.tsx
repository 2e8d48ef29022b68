import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Button } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import type { KeptAppendix } from '../queries.ts';
import type { ReportFile } from '../report.ts';

const sizeOf = ({ slides, pages }: ReportFile): string => {
  if (slides !== null) return ` (${counted(slides, 'slide')})`;
  return pages === null ? '' : ` (${counted(pages, 'page')})`;
};

const File = ({ path, file }: { path: string; file: ReportFile }) => (
  <>
    <p class="govuk-body">
      The report is the file{' '}
      <a class="govuk-link" href={`${path}/file`}>
        {file.name}
      </a>
      {sizeOf(file)}.
    </p>
    {file.warnings.length > 0 && (
      <div class="govuk-inset-text">
        <p class="govuk-body govuk-!-font-weight-bold">Before you hand it in</p>
        <ul class="govuk-list govuk-list--bullet">
          {file.warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      </div>
    )}
    <form action={`${path}/file/remove`} method="post">
      <button class="hearth-link-button" type="submit">
        Write it here instead
      </button>
    </form>
  </>
);

const Appendices = ({ path, appendices }: { path: string; appendices: KeptAppendix[] }) => (
  <ul class="hearth-list">
    {appendices.map((appendix) => {
      const deed = appendix.removed ? 'Put back' : 'Take away';
      return (
        <li key={appendix.id}>
          <form
            action={`${path}/appendices/${appendix.id}/${appendix.removed ? 'restore' : 'remove'}`}
            method="post"
          >
            {appendix.removed ? (
              <s>{appendix.name}</s>
            ) : (
              <a class="govuk-link" href={`${path}/appendices/${appendix.id}`}>
                {appendix.name}
              </a>
            )}{' '}
            <span class="hearth-quiet">({appendix.removed ? 'taken away' : appendix.fileName})</span>{' '}
            <button class="hearth-link-button" type="submit" aria-label={`${deed}: ${appendix.name}`}>
              {deed}
            </button>
          </form>
        </li>
      );
    })}
  </ul>
);

/** The file in place of the text, and the files that go with it. */
export const ReportFiles = ({
  path,
  file,
  appendices,
}: {
  path: string;
  file: ReportFile | null;
  appendices: KeptAppendix[];
}): JSX.Element => (
  <>
    {file && <File path={path} file={file} />}
    {appendices.length > 0 && (
      <>
        <h3 class="govuk-heading-s">Appendices</h3>
        <Appendices path={path} appendices={appendices} />
      </>
    )}
    <Details summaryText={file ? 'Upload a newer file' : 'Upload a file instead of writing here'}>
      <form action={`${path}/file`} method="post" encType="multipart/form-data">
        <FileUpload
          name="file"
          label={{ text: 'The report as a file' }}
          hint={{
            text: 'Word (.docx), PDF, slides or text. Slides are best saved as PDF: then the pack can hold them.',
          }}
        />
        <Button text="Upload the report" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </Details>
    <Details summaryText="Add an appendix">
      <form action={`${path}/appendices`} method="post" encType="multipart/form-data">
        <Input
          name="name"
          label={{ text: 'Name of the appendix' }}
          hint={{
            text: 'As the report names it, for example “Appendix A”. Left empty, it is the name of the file.',
          }}
        />
        <FileUpload name="appendix" label={{ text: 'File of the appendix' }} />
        <Button text="Add the appendix" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </Details>
  </>
);
