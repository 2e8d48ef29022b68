import type { FastifyRequest } from 'fastify';
import { UnusableInput } from './unusable-input.ts';

/** A file as it was sent. Its name is only ever shown, never used as a path. */
export type Uploaded = { field: string; name: string; bytes: Buffer };

/** The form's fields by name; a name sent several times gives a list. */
export type FormFields = Record<string, string | string[]>;

/** Bytes of one form, files and fields: they are held in memory until they are saved. */
const largestForm = 200 * 1024 * 1024;

/** More than one form may carry; answered like one file that is too large. */
class FormTooLarge extends Error {
  readonly statusCode = 413;
  readonly code = 'FST_REQ_FILE_TOO_LARGE';
}

/** What a route takes: any files, or one of at most so many bytes. */
export type Uploads = boolean | { largest: number };

/** Without `largest` the limits of the pipeline hold, and what is larger is answered for the whole form. */
const limitsOf = (uploads: Uploads) =>
  typeof uploads === 'boolean'
    ? {}
    : { limits: { fileSize: uploads.largest + 1, files: 1 }, throwFileSizeLimit: false };

const readParts = async (
  request: FastifyRequest,
  uploads: Uploads,
): Promise<{ fields: FormFields; files: Uploaded[] }> => {
  // Without a prototype, so that no field's name can mean anything else.
  const fields: FormFields = Object.create(null);
  const files: Uploaded[] = [];
  let size = 0;
  for await (const part of request.parts(limitsOf(uploads))) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      size += bytes.length;
      if (part.filename) files.push({ field: part.fieldname, name: part.filename, bytes });
    } else {
      const before = fields[part.fieldname];
      const value = String(part.value);
      size += value.length;
      fields[part.fieldname] = before === undefined ? value : [before, value].flat();
    }
    if (size > largestForm) throw new FormTooLarge('The form is too large.');
  }
  return { fields, files };
};

/**
 * Reads a multipart form into fields and files, within the limits that the pipeline and its route set. One that breaks off, between
 * its parts or within a file, is the sender's mistake, not a fault of ours.
 */
export const readForm = async (
  request: FastifyRequest,
  uploads: Uploads,
): Promise<{ fields: FormFields; files: Uploaded[] }> => {
  try {
    return await readParts(request, uploads);
  } catch (error) {
    // What the limits refuse has a status of its own; what the parser cannot read has none.
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw new UnusableInput(['The form did not arrive whole. Go back and send it again.']);
  }
};
