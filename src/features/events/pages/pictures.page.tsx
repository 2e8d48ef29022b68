import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { counted } from '../../../kernel/counted.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Input } from '../../../web/components/input.tsx';
import { LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, notFound, page, redirect, route } from '../../../web/route.ts';
import { photoField, photoType, readPhoto } from '../../board/index.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { addPicture, type PictureLink, removePicture } from '../pictures.ts';
import type { Event } from '../public-queries.ts';
import { readPicture } from '../rules/read-picture.ts';
import { findPicture, type KeptPicture, picturesOf } from '../team-queries.ts';
import { ofEvent, withEvent } from './with-event.ts';

const title = 'Pictures';

const aboveEvent = [
  { text: 'Young people’s voice', href: '/voice' },
  { text: 'Events', href: '/voice/events' },
];

const Kept = ({ event, kept }: { event: Event; kept: readonly KeptPicture[] }): JSX.Element => (
  <ul class="hearth-pictures">
    {kept.map(({ id, says, people, shown }) => (
      <li key={id}>
        <img src={`/voice/events/${event.id}/pictures/${id}`} alt={says} loading="lazy" />
        <p class="govuk-body">
          {says}. {people === 0 ? 'Nobody is on it' : counted(people, 'person', 'people')}.{' '}
          {shown
            ? 'Everybody can see it.'
            : 'Nobody else sees it any more: somebody on it took their yes back. Remove it.'}
        </p>
        <form action={`/voice/events/${event.id}/pictures/${id}/remove`} method="post">
          <Button text="Remove it for good" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      </li>
    ))}
  </ul>
);

const show = (event: Event, kept: readonly KeptPicture[], typed: Typed, error: FormError): Answer =>
  formAnswer(
    title,
    <FormPage
      title={title}
      to={`/voice/events/${event.id}/pictures`}
      above={aboveEvent}
      back={{ text: event.title, href: `/voice/events/${event.id}` }}
      verb="Show it to everybody"
      leave="Leave it"
      error={error}
      upload
      before={
        <>
          <Kept event={event} kept={kept} />
          <p class="govuk-body">
            Each person on a picture gets a link of their own. With it they take the picture off at once,
            without asking. For somebody under 16 a parent or carer gets one too. The place and the device
            that a camera writes into a picture are taken out.
          </p>
        </>
      }
    >
      <FileUpload
        name="file"
        label={{ text: 'Picture' }}
        hint={{ text: photoField.hint }}
        attributes={{ accept: photoField.accept }}
        {...messageAt(error, 'file')}
      />
      <LineField
        name="says"
        label="What is on it"
        hint="For people who cannot see it. No names."
        typed={typed}
        error={error}
      />
      <LineField name="older" label="How many people of 16 and over" width={2} typed={typed} error={error} />
      <LineField name="younger" label="How many under 16" width={2} typed={typed} error={error} />
      <Checkboxes
        name="agreed"
        items={[
          {
            value: 'yes',
            text: 'I asked each of them, and for those under 16 a parent or carer too. All said yes to everybody seeing it.',
          },
        ]}
        values={[textIn(typed, 'agreed')]}
        {...messageAt(error, 'agreed')}
      />
    </FormPage>,
    error,
  );

/** The pictures of an event, and the form for one more. */
export const picturesPage = route({
  method: 'GET',
  path: '/voice/events/:event/pictures',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own pictures' },
  params: ofEvent,
  handle: ({ inScope, scope, params }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) =>
        show(event, await picturesOf(tx, scope, event.id), {}, null),
      ),
    ),
});

const linksView = (event: Event, links: readonly PictureLink[], origin: string): JSX.Element => (
  <>
    <h1 class="govuk-heading-l">The picture is on the page</h1>
    {links.length > 0 && (
      <p class="govuk-body">
        Give each person their link now: it is shown this once. With it they take the picture off whenever
        they want.
      </p>
    )}
    {links.map(({ whose, secret }, place) => (
      <Input
        key={whose}
        name={`link-${place}`}
        label={{ text: whose }}
        value={`${origin}/consent/${secret}`}
        attributes={{ readonly: true }}
      />
    ))}
    <Button text="I have given them out" href={`/voice/events/${event.id}/pictures`} />
  </>
);

/** Shows one more picture to everybody. */
export const addPictureRoute = route({
  method: 'POST',
  path: '/voice/events/:event/pictures',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['picture.added'] },
  params: ofEvent,
  body: anyForm,
  uploads: true,
  handle: ({ inScope, scope, params, body, files, clock, site }) =>
    inScope((tx) =>
      withEvent(tx, scope, params.event, async (event) => {
        const again = async (error: NonNullable<FormError>) =>
          show(event, await picturesOf(tx, scope, event.id), body, error);
        const [file] = files;
        const photo = file ? readPhoto(file.bytes) : null;
        if (!photo?.ok) return again({ field: 'file', text: photo?.reason ?? 'Choose a picture first.' });
        const read = readPicture(body);
        if (!read.ok) return again(read.reason);
        const { id: eventId, title: called } = event;
        const picture = { eventId, title: called, bytes: photo.value, ...read.value };
        const { links } = await addPicture(tx, scope, picture, todayIn(clock));
        return page('The picture is on the page', linksView(event, links, site.origin));
      }),
    ),
});

const ofPicture = z.object({
  event: z.uuid('The address is not complete.'),
  picture: z.uuid('The address is not complete.'),
});

/** A picture as the team keeps it. */
export const keptPicture = route({
  method: 'GET',
  path: '/voice/events/:event/pictures/:picture',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'the team’s own pictures' },
  params: ofPicture,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const kept = await findPicture(tx, scope, params.picture);
      const mediaType = kept?.eventId === params.event ? photoType(kept.bytes) : null;
      return kept && mediaType
        ? { kind: 'document', mediaType, content: kept.bytes }
        : notFound('that picture');
    }),
});

/** Takes a picture away for good. */
export const removePictureRoute = route({
  method: 'POST',
  path: '/voice/events/:event/pictures/:picture/remove',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['picture.removed'] },
  params: ofPicture,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const kept = await findPicture(tx, scope, params.picture);
      if (kept?.eventId !== params.event) return notFound('that picture');
      await removePicture(tx, scope, params.picture);
      return redirect(`/voice/events/${params.event}/pictures`);
    }),
});
