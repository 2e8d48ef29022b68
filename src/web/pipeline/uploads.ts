import type { FastifyRequest } from 'fastify';
import { UnusableInput } from './unusable-input.ts';

/** A file as it was sent. Its name is only ever shown, never used as a path. */
export type Uploaded = { field: string; name: string; bytes: Buffer };

/** The form's fields by name; a name sent several times gives a list. */
export type FormFields = Record<string, string | string[]>;

/** The parts of a form; one that breaks off is the sender's mistake, not a fault of ours. */
async function* whole<Part>(parts: AsyncIterable<Part>): AsyncGenerator<Part> {
  try {
    yield* parts;
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode !== undefined) throw error;
    throw new UnusableInput(['The form did not arrive whole. Go back and send it again.']);
  }
}

/** Reads a multipart form into fields and files, within the limits that the pipeline sets. */
export const readForm = async (
  request: FastifyRequest,
): Promise<{ fields: FormFields; files: Uploaded[] }> => {
  // Without a prototype, so that no field's name can mean anything else.
  const fields: FormFields = Object.create(null);
  const files: Uploaded[] = [];
  for await (const part of whole(request.parts())) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer();
      if (part.filename) files.push({ field: part.fieldname, name: part.filename, bytes });
      continue;
    }
    const before = fields[part.fieldname];
    const value = String(part.value);
    fields[part.fieldname] = before === undefined ? value : [before, value].flat();
  }
  return { fields, files };
};
