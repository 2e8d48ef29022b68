import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { AgendaList } from './sitting-agenda.view.tsx';
import { sittingPath } from './sitting-at.ts';
import { ItemForm } from './sitting-item.view.tsx';
import type { SittingModel } from './sitting-model.ts';
import { People } from './sitting-people.view.tsx';
import { Shortcuts } from './sitting-shortcuts.view.tsx';
import { StateBar } from './sitting-state.view.tsx';

const NotBegun = ({ model }: { model: SittingModel }) => {
  const { cannotBeHeld, meeting } = model.screen;
  if (cannotBeHeld) return <p class="govuk-body-l">{cannotBeHeld}</p>;
  if (!model.mayRun) return <p class="govuk-body-l">The clerk has not opened the meeting yet.</p>;
  return (
    <>
      <p class="govuk-body-l">
        Open the meeting when it begins. To note apologies before it, get the screen ready first.
      </p>
      <form action={`${sittingPath(meeting.id)}/steps`} method="post" class="govuk-button-group">
        <Button text="Open the meeting" name="step" value="opened" preventDoubleClick />
        <Button
          text="Get ready"
          name="step"
          value="prepared"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    </>
  );
};

const NoItems = ({ model }: { model: SittingModel }) => (
  <p class="govuk-body">
    There is nothing on the agenda.{' '}
    <a class="govuk-link" href={`/board/meetings/${model.screen.meeting.id}/agenda`}>
      Put something on it
    </a>
    .
  </p>
);

/** The clerk's one screen in the meeting: the agenda with its clocks, the item with its minutes, and who is here. */
export const sittingView = (site: Site, model: SittingModel): JSX.Element => (
  <>
    {model.error && <ErrorSummary titleText="There is a problem" errorList={[model.error]} />}
    {model.done && <NotificationBanner type="success" text={model.done} disableAutoFocus />}
    <Workspace
      site={site}
      meeting={{ id: model.screen.meeting.id, title: model.title }}
      active="In the meeting"
    >
      {model.screen.sitting === null ? (
        <NotBegun model={model} />
      ) : (
        <>
          <StateBar model={model} />
          <div class="hearth-sitting" data-sitting={model.screen.meeting.id}>
            <AgendaList model={model} />
            <div class="hearth-sitting__item">
              {model.current ? <ItemForm model={model} current={model.current} /> : <NoItems model={model} />}
            </div>
            <People model={model} />
          </div>
          <Shortcuts />
        </>
      )}
    </Workspace>
  </>
);
