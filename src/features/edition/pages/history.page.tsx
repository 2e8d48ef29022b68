import type { JSX } from 'preact';
import { z } from 'zod';
import { momentWords } from '../../../kernel/words-of-time.ts';
import { changesBetween } from '../../../platform/word-changes.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { notFound, page, redirect, route } from '../../../web/route.ts';
import { WordChanges } from '../../../web/word-changes.tsx';
import { mayHearVoice } from '../../voice/index.ts';
import { type Edition, type Version, versionsOf } from '../queries.ts';
import { textOf } from '../rules/edition.ts';
import { restoreVersion } from '../write.ts';
import { above, editionParams, pathOf, titleOf, withEdition } from './edition-at.tsx';

const deeds = { saved: 'Saved', sent: 'Sent' } as const;

const Row = ({
  id,
  version,
  before,
}: {
  id: string;
  version: Version;
  before: Version | undefined;
}): JSX.Element => (
  <li>
    <h2 class="govuk-heading-s">
      Version {version.number}. {deeds[version.deed]} on {momentWords(version.at)} by {version.by}
    </h2>
    {before === undefined ? (
      <p class="govuk-body hearth-as-written">{textOf(version.content)}</p>
    ) : (
      <WordChanges changes={changesBetween(textOf(before.content), textOf(version.content))} />
    )}
    <form action={pathOf(id, `/versions/${version.number}/restore`)} method="post">
      <Button
        text={`Go on from version ${version.number}`}
        classes="govuk-button--secondary"
        preventDoubleClick
      />
    </form>
  </li>
);

const historyView = (edition: Edition, versions: Version[]): JSX.Element => (
  <>
    <Breadcrumbs
      items={[...above, { text: titleOf(edition), href: pathOf(edition.id) }, { text: 'How it read before' }]}
    />
    <h1 class="govuk-heading-l">How it read before</h1>
    {versions.length === 0 ? (
      <p class="govuk-body">
        Each time that the page is saved with the button, or sent, it is kept here as a version. None is yet.
      </p>
    ) : (
      <ul class="hearth-list">
        {versions.map((version, place) => (
          <Row key={version.number} id={edition.id} version={version} before={versions[place + 1]} />
        ))}
      </ul>
    )}
  </>
);

/** The versions of a page, each with what changed in it. */
export const historyPage = route({
  method: 'GET',
  path: '/voice/editions/:edition/history',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'a page that the team writes for everybody' },
  params: editionParams,
  handle: (ask) =>
    withEdition(ask, async (tx, edition) =>
      page('How it read before', historyView(edition, await versionsOf(tx, ask.scope, edition.id))),
    ),
});

/** Goes on from an earlier version. */
export const restoreRoute = route({
  method: 'POST',
  path: '/voice/editions/:edition/versions/:version/restore',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: true, events: ['edition.saved'] },
  params: editionParams.extend({
    version: z
      .string()
      .regex(/^\d{1,6}$/)
      .transform(Number),
  }),
  handle: (ask) =>
    withEdition(ask, async (tx, edition) => {
      const done = await restoreVersion(tx, ask.scope, edition.id, ask.params.version, ask.clock);
      return done.ok ? redirect(pathOf(edition.id, '/write')) : notFound('that version');
    }),
});
