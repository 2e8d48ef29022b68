import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import type { Result } from '../../../kernel/result.ts';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormPage } from '../../../web/form-page.tsx';
import type { Uploaded } from '../../../web/pipeline/uploads.ts';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { bringInAreas } from '../change-areas.ts';
import { mayKeepFigures } from '../policy.ts';
import { readAreas } from '../readers/areas-csv.ts';
import type { Belonging } from '../rules/areas/belonging.ts';
import { columns } from '../rules/areas/read-belongings.ts';
import { areasTitle } from './areas.view.tsx';

const title = 'Bring in all areas';
const mostShown = 30;

const example = [
  columns.join(','),
  'East,district,,1/4/2020,',
  'Harbour,team,East,1/4/2020,30/6/2025',
  'Harbour,team,West,1/7/2025,',
].join('\n');

const Mistakes = ({ mistakes }: { mistakes: readonly string[] }) =>
  mistakes.length > 0 && (
    <ul class="govuk-list govuk-list--bullet govuk-error-message">
      {mistakes.slice(0, mostShown).map((mistake) => (
        <li key={mistake}>{mistake}</li>
      ))}
      {mistakes.length > mostShown && <li>… and {mistakes.length - mostShown} more.</li>}
    </ul>
  );

const show = (text: string, mistakes: readonly string[]): Answer => ({
  kind: 'page',
  title: mistakes.length > 0 ? `Error: ${title}` : title,
  view: (
    <FormPage
      title={title}
      to="/figures/areas/bring-in"
      above={[{ text: 'Figures', href: '/figures' }]}
      back={{ text: areasTitle, href: '/figures/areas' }}
      leave="Leave them as they are"
      verb="Bring them in"
      error={
        mistakes.length > 0
          ? { text: `Nothing was brought in: ${counted(mistakes.length, 'thing')} to mend.`, field: 'text' }
          : null
      }
      upload
      before={
        <>
          <Mistakes mistakes={mistakes} />
          <p class="govuk-body-l">
            They take the place of all areas that stand there now; that can be taken back.
          </p>
          <p class="govuk-body">
            One line for each time that an area lies in a larger one: its name as the figures have it, its
            kind (service, locality, district or team), the larger area or nothing, its first day there, and
            its last one or nothing. For example:
          </p>
          <pre class="hearth-scroll" tabindex={0}>
            {example}
          </pre>
          <p class="govuk-body">
            <a class="govuk-link" href="/figures/areas.csv">
              Take what stands there now (CSV)
            </a>
          </p>
        </>
      }
    >
      <FileUpload id="file" name="file" label={{ text: 'A CSV file', classes: 'govuk-label--s' }} />
      <Textarea
        id="text"
        name="text"
        label={{ text: 'Or paste the lines', classes: 'govuk-label--s' }}
        rows={10}
        value={text}
        spellcheck={false}
      />
    </FormPage>
  ),
  ...(mistakes.length > 0 && { status: 422 }),
});

/** The form that brings in all areas at once. */
export const bringInAreasForm = route({
  method: 'GET',
  path: '/figures/areas/bring-in',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: false, because: 'an empty form' },
  handle: async () => show('', []),
});

const read = (file: Uploaded | undefined, text: string): Result<Belonging[], string[]> => {
  if (file && text.trim() !== '') return { ok: false, reason: ['Send a file or paste lines, not both.'] };
  return file ? readAreas(file.bytes, file.name) : readAreas(Buffer.from(text), 'What you pasted');
};

const longest = 300_000;

/** Brings in all areas at once, from a file or from lines that were pasted. */
export const saveBroughtInAreas = route({
  method: 'POST',
  path: '/figures/areas/bring-in',
  zone: 'board',
  at: 'any board',
  can: mayKeepFigures,
  audit: { writes: true, events: ['areas.brought-in'] },
  uploads: true,
  body: z.object({ text: z.string().max(longest, 'Send so many lines as a file.').default('') }),
  handle: ({ inScope, scope, files, body, clock }) =>
    inScope(async (tx) => {
      const areas = read(
        files.find(({ bytes }) => bytes.length > 0),
        body.text,
      );
      if (!areas.ok) return show(body.text, areas.reason);
      await bringInAreas(tx, scope, areas.value, clock);
      return redirect('/figures/areas?done=brought-in');
    }),
});
