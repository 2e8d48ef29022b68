import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { shownCode } from '../rules/room-code.ts';
import { Form, OpenRoom, TurnPage } from './host-forms.view.tsx';
import { type HostModel, roomBase } from './host-model.ts';
import { Parts } from './host-parts.view.tsx';

const peopleWords = (guests: number): string => {
  if (guests === 0) return 'Nobody is in the room yet.';
  return guests === 1 ? '1 person is in the room.' : `${guests} people are in the room.`;
};

/** Where the live part of a meeting is run from. */
export const hostView = (site: Site, model: HostModel): JSX.Element => {
  const base = roomBase(model.meeting.id);
  return (
    <>
      {model.typed && (
        <ErrorSummary
          titleText="There is a problem"
          errorList={[{ text: model.typed.reason, href: `#${model.typed.field}` }]}
        />
      )}
      <Workspace site={site} meeting={model.meeting} active="Room">
        {model.room?.open ? (
          <div id="live" data-live={`/board/meetings/${model.meeting.id}/room/events`}>
            <p class="govuk-body-l">
              Everybody joins at <strong>{model.joinAddress}</strong> with the code
            </p>
            <p class="hearth-code">{shownCode(model.room.code)}</p>
            <p class="govuk-body">
              {peopleWords(model.guests)}{' '}
              <a class="govuk-link" href={base}>
                Look for something new
              </a>{' '}
              ·{' '}
              <a class="govuk-link" href={`${base}/screen`}>
                Show it on the big screen
              </a>
            </p>
            <Parts base={base} model={model} />
            {model.hasAgenda && <TurnPage base={base} model={model} />}
            <Form action={`${base}/close`}>
              <Button
                text="Close the room"
                classes="govuk-button--warning"
                attributes={{ 'aria-describedby': 'close-hint' }}
                preventDoubleClick
              />
              <p class="govuk-body-s" id="close-hint">
                Guests can do nothing more. What they said stays, and you can open the room again.
              </p>
            </Form>
          </div>
        ) : (
          <OpenRoom base={base} model={model} />
        )}
      </Workspace>
    </>
  );
};
