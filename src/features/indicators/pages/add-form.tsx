import type { FormError } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';
import { type AddForm, addView } from './add.view.tsx';

const title = 'Add figures';

/** The form for files of figures, with what is wrong with what was sent. */
export const showAddForm = (form: AddForm, error: FormError): Answer => ({
  kind: 'page',
  title: error ? `Error: ${title}` : title,
  view: addView(form, error),
  ...(error && { status: 422 }),
});
