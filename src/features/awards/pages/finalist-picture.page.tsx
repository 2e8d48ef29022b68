import { readWords } from '../../../kernel/read-typed.ts';
import { ok, refused } from '../../../kernel/result.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { type Filled, LineField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes, stepRoute } from '../../../web/form-routes.tsx';
import { everyone, notFound, publicReading, route } from '../../../web/route.ts';
import { photoField, photoType, readPhoto } from '../../board/index.ts';
import { removePicture, showPicture, whyNoPicture } from '../finalist-picture.ts';
import { findFinalist, findPicture } from '../finalist-queries.ts';
import { isPictureShown } from '../queries.ts';
import { awardsLink, finalistLink, ofFinalist, team, voiceLink } from './team.ts';

const Tick = ({ name, text, typed, error }: Filled & { name: string; text: string }) => (
  <Checkboxes
    name={name}
    items={[{ value: 'yes', text }]}
    values={[textIn(typed, name)]}
    {...messageAt(error, name)}
  />
);

const pictureForm = formRoutes({
  ...team,
  path: '/voice/awards/finalists/:finalist/picture',
  params: ofFinalist,
  uploads: true,
  open: async ({ tx, scope, params }) => {
    const finalist = await findFinalist(tx, scope, params.finalist);
    return finalist && { finalist, why: await whyNoPicture(tx, scope, finalist) };
  },
  closed: ({ why }) => why,
  events: ['finalist.picture shown'],
  verb: 'Show the picture to everybody',
  title: ({ finalist }) => `A picture of ${finalist.name}`,
  back: ({ finalist }) => finalistLink(finalist),
  above: [voiceLink, awardsLink],
  typed: (): Typed => ({}),
  before: () => (
    <p class="govuk-body">
      It stands beside their name on the page of the awards. It is gone for good as soon as they, or under 16
      their parent or carer, take back their yes.
    </p>
  ),
  fields: (field, { finalist }) => (
    <>
      <FileUpload
        name="file"
        label={{ text: 'Picture' }}
        hint={{ text: photoField.hint }}
        attributes={{ accept: photoField.accept }}
        {...messageAt(field.error, 'file')}
      />
      <LineField name="says" label="What is on it" hint="For people who cannot see it." {...field} />
      <Tick name="alone" text="Nobody else can be recognised on it" {...field} />
      {finalist.underSixteen !== false && (
        <Tick
          name="spoken"
          text="We have spoken with the parent or carer, and they agree to this picture"
          {...field}
        />
      )}
    </>
  ),
  save: async ({ tx, scope, files }, { finalist }, typed) => {
    const photo = files[0] ? readPhoto(files[0].bytes) : refused('Choose a picture first.');
    if (!photo.ok) return refused({ field: 'file', text: photo.reason });
    const says = readWords(typed, 'says', 'Say what is on it.');
    if (!says.ok) return says;
    if (textIn(typed, 'alone') === '')
      return refused({
        field: 'alone',
        text: 'Only they have agreed: choose a picture of them alone, and tick this.',
      });
    if (finalist.underSixteen !== false && textIn(typed, 'spoken') === '')
      return refused({ field: 'spoken', text: 'Speak with the parent or carer first, and tick this.' });
    const done = await showPicture(tx, scope, finalist, { bytes: photo.value, says: says.value });
    return done.ok ? ok(finalistLink(finalist).href) : refused({ field: 'file', text: done.reason });
  },
});

const removeStep = stepRoute({
  ...team,
  path: '/voice/awards/finalists/:finalist/remove-picture',
  params: ofFinalist,
  events: ['finalist.picture removed'],
  work: async ({ tx, scope, params }) => {
    const finalist = await findFinalist(tx, scope, params.finalist);
    if (!finalist) return null;
    await removePicture(tx, scope, finalist.id);
    return ok(finalistLink(finalist).href);
  },
});

/** The picture of a finalist, as long as the consents stand: then it is gone at once, so nobody keeps it (`secret`: no-store). */
const publicPicture = route({
  method: 'GET',
  path: '/awards/pictures/:finalist',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: publicReading,
  params: ofFinalist,
  handle: async ({ inScope, asSystem, scope, params }) => {
    if (!(await inScope((tx) => isPictureShown(tx, scope, params.finalist)))) return notFound('that picture');
    const bytes = await asSystem('pictures of finalists', 'voice', (tx, system) =>
      findPicture(tx, system, params.finalist),
    );
    const mediaType = bytes && photoType(bytes);
    return bytes && mediaType ? { kind: 'document', mediaType, content: bytes } : notFound('that picture');
  },
});

export const pictureRoutes = [...pictureForm, removeStep, publicPicture];
