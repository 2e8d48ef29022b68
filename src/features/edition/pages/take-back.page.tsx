import { FormPage } from '../../../web/form-page.tsx';
import { page, redirect, route } from '../../../web/route.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { takeBackEdition } from '../send.ts';
import { above, editionParams, pathOf, titleOf, withEdition } from './edition-at.tsx';

const title = 'Take the page back';

const at = {
  path: '/voice/editions/:edition/take-back',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: editionParams,
} as const;

/** Asks before a page is taken off. */
export const askTakeBack = route({
  ...at,
  method: 'GET',
  audit: { writes: false, because: 'a page that the team writes for everybody' },
  handle: (ask) =>
    withEdition(ask, async (_tx, edition) =>
      page(
        title,
        <FormPage
          title={title}
          to={pathOf(edition.id, '/take-back')}
          above={above}
          back={{ text: titleOf(edition), href: pathOf(edition.id) }}
          verb="Take it back"
          leave="Leave it there"
          error={null}
          warning
        >
          <p class="govuk-body">
            Nobody but the team sees “{edition.content.headline}” then, nor its PDF. Letters that went out
            stay where they are; their link says that the page is gone. You can send it again at any time.
          </p>
        </FormPage>,
      ),
    ),
});

/** Takes it off. */
export const takeBackRoute = route({
  ...at,
  method: 'POST',
  audit: { writes: true, events: ['edition.taken back'] },
  handle: (ask) =>
    withEdition(ask, async (tx, edition) => {
      await takeBackEdition(tx, ask.scope, edition.id);
      return redirect(pathOf(edition.id));
    }),
});
