import type { JSX } from 'preact';
import { todayIn } from '../../../kernel/clock.ts';
import { csvText } from '../../../kernel/csv.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { plainFileName } from '../../actions/index.ts';
import { bringOffersIn, bringTranslationIn, type SentFile } from '../bring-in.ts';
import { keptOffers, languagesThere } from '../queries.ts';
import { isLanguage, sheetColumns, sheetOf } from '../rules/translation.ts';
import { offerDesk, team, voiceLink } from './team.ts';

const chooseFile: FormError = { field: 'files', text: 'Choose the file.' };

const sentIn = (files: readonly SentFile[]): SentFile | undefined => {
  const sent = files.find(({ bytes }) => bytes.length > 0);
  return sent && { name: plainFileName(sent.name), bytes: sent.bytes };
};

/** What is wrong in a file, line by line, so that all of it can be mended at once. */
const Mistakes = ({ lines }: { lines: readonly string[] }): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      <p class="govuk-body">Nothing was taken. Mend this in the file, and send it again:</p>
      <ul class="govuk-list govuk-list--bullet">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );

const wrong = (lines: readonly string[]): FormError =>
  lines.length === 0
    ? null
    : {
        field: 'files',
        text:
          lines.length === 1
            ? 'One thing in the file is to be mended.'
            : `${lines.length} things in the file are to be mended.`,
      };

const listTitle = 'Bring a list in';

const listPage = (lines: readonly string[], error: FormError = wrong(lines)): Answer =>
  formAnswer(
    listTitle,
    <FormPage
      title={listTitle}
      to="/voice/offer/bring-in"
      above={[voiceLink]}
      back={offerDesk}
      verb="Bring it in"
      leave="Leave it"
      error={error}
      upload
      before={<Mistakes lines={lines} />}
    >
      <FileUpload
        name="files"
        label={{ text: 'The list, in Excel or CSV' }}
        hint={{
          text: 'One offer a line, with the headings of “The list as a file”. Steps stand below each other in their cell. All of it is taken, or nothing.',
        }}
        {...messageAt(error, 'files')}
      />
    </FormPage>,
    error,
  );

/** The form that a list is sent with. */
export const bringInForm = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/bring-in',
  audit: { writes: false, because: 'a form' },
  handle: async () => listPage([]),
});

/** Takes the list. */
export const bringIn = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/bring-in',
  audit: { writes: true, events: ['offer.added'] },
  uploads: true,
  handle: async ({ files, inScope, scope, clock }) => {
    const sent = sentIn(files);
    if (!sent) return listPage([], chooseFile);
    const added = await inScope((tx) => bringOffersIn(tx, scope, sent, todayIn(clock)));
    return added.ok ? redirect(`/voice/offer?added=${added.value}`) : listPage(added.reason);
  },
});

const wordsTitle = 'Translations';

const wordsPage = (
  typed: Typed,
  { languages, lines = [] }: { languages: readonly string[]; lines?: readonly string[] },
  error: FormError,
): Answer =>
  formAnswer(
    wordsTitle,
    <FormPage
      title={wordsTitle}
      to="/voice/offer/translations"
      above={[voiceLink]}
      back={offerDesk}
      verb="Bring the translation in"
      leave="Leave it"
      error={error}
      upload
      before={
        <>
          <Mistakes lines={lines} />
          <p class="govuk-body">
            <a class="govuk-link" href="/voice/offer/translations.csv">
              Get the sheet for translators
            </a>
            . They fill in its last column. An offer of which a line is left empty stays English as a whole;
            of “Every page” each line is by itself.
          </p>
          <p class="govuk-body">
            {languages.length === 0 ? 'There is no translation yet.' : `There are: ${languages.join(', ')}.`}
          </p>
        </>
      }
    >
      <LineField
        name="language"
        label="Language"
        hint="Its code, like pl, uk, ar or fa."
        width={5}
        typed={typed}
        error={error}
      />
      <FileUpload name="files" label={{ text: 'The sheet, filled in' }} {...messageAt(error, 'files')} />
    </FormPage>,
    error,
  );

/** The form that a translation is sent with. */
export const translationsForm = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/translations',
  audit: { writes: false, because: 'a form' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => wordsPage({}, { languages: await languagesThere(tx, scope) }, null)),
});

/** The words of every offer for a translator. */
export const translationsSheet = route({
  ...team,
  method: 'GET',
  path: '/voice/offer/translations.csv',
  audit: { writes: false, because: 'words of offers, which are public' },
  handle: ({ inScope, scope }) =>
    inScope(async (tx): Promise<Answer> => {
      const offers = (await keptOffers(tx, scope)).filter(({ takenDownOn }) => takenDownOn === null);
      return {
        kind: 'document',
        mediaType: 'text/csv; charset=utf-8',
        content: `\ufeff${csvText(sheetColumns, sheetOf(offers))}`,
        fileName: 'local-offer-to-translate.csv',
      };
    }),
});

/** Takes a translation. */
export const bringTranslation = route({
  ...team,
  method: 'POST',
  path: '/voice/offer/translations',
  audit: { writes: true, events: ['offer.translated', 'offer.labels translated'] },
  uploads: true,
  body: anyForm,
  handle: ({ files, inScope, scope, body }) =>
    inScope(async (tx) => {
      const languages = await languagesThere(tx, scope);
      const language = textIn(body, 'language');
      if (!isLanguage(language)) {
        const error = { field: 'language', text: 'Type the code of the language, like pl or uk.' };
        return wordsPage(body, { languages }, error);
      }
      const sent = sentIn(files);
      if (!sent) return wordsPage(body, { languages }, chooseFile);
      const taken = await bringTranslationIn(tx, scope, sent, language);
      return taken.ok
        ? redirect(`/voice/offer?translated=${taken.value.offers}&labels=${taken.value.labels}`)
        : wordsPage(body, { languages, lines: taken.reason }, wrong(taken.reason));
    }),
});
