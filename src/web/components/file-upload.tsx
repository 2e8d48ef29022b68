import type { ComponentChildren } from 'preact';
import { describedByIds, FieldGroup, type FieldProps } from './form-group.tsx';
import {
  type Attributes,
  attributes,
  Content,
  classes,
  type PluralTexts,
  present,
  translation,
} from './html.tsx';

export type FileUploadProps = FieldProps & {
  disabled?: boolean | undefined;
  multiple?: boolean | undefined;
  /** Makes it a drop zone where JavaScript runs; the texts below are for that. */
  javascript?: boolean | undefined;
  chooseFilesButtonText?: string | undefined;
  dropInstructionText?: string | undefined;
  multipleFilesChosenText?: PluralTexts | undefined;
  noFileChosenText?: string | undefined;
  enteredDropZoneText?: string | undefined;
  leftDropZoneText?: string | undefined;
  classes?: string | undefined;
  attributes?: Attributes | undefined;
  wrapperClasses?: string | undefined;
  wrapperAttributes?: Attributes | undefined;
};

/** One file, or several with `multiple`. */
export function FileUpload(upload: FileUploadProps) {
  const id = upload.id || upload.name;
  const input = (
    <input
      {...attributes(upload.attributes)}
      {...present({
        disabled: upload.disabled,
        multiple: upload.multiple,
        'aria-describedby': describedByIds(id, upload.describedBy, upload),
      })}
      class={classes('govuk-file-upload', upload.classes, upload.errorMessage && 'govuk-file-upload--error')}
      id={id}
      name={upload.name}
      type="file"
    />
  );
  return (
    <FieldGroup field={upload}>
      <Content {...upload.formGroup?.beforeInput} />
      {upload.javascript ? <DropZone upload={upload}>{input}</DropZone> : input}
      <Content {...upload.formGroup?.afterInput} />
    </FieldGroup>
  );
}

function DropZone({ upload, children }: { upload: FileUploadProps; children: ComponentChildren }) {
  return (
    <div
      {...attributes(upload.wrapperAttributes)}
      {...translation('choose-files-button', upload.chooseFilesButtonText)}
      {...translation('no-file-chosen', upload.noFileChosenText)}
      {...translation('multiple-files-chosen', upload.multipleFilesChosenText)}
      {...translation('drop-instruction', upload.dropInstructionText)}
      {...translation('entered-drop-zone', upload.enteredDropZoneText)}
      {...translation('left-drop-zone', upload.leftDropZoneText)}
      class={classes('govuk-file-upload-wrapper', upload.wrapperClasses)}
      data-module="govuk-file-upload"
    >
      {children}
    </div>
  );
}
