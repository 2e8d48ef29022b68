import type { JSX } from 'preact';
import { newId } from '../../../kernel/ids.ts';
import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { Version } from '../minutes-queries.ts';
import type { ItemOnScreen, Screen } from '../screen.ts';
import { sittingPath } from './sitting-at.ts';

type VersionsModel = {
  title: string;
  screen: Screen;
  found: ItemOnScreen;
  versions: Version[];
  mayRun: boolean;
};

const Saved = ({ version, model }: { version: Version; model: VersionsModel }) => {
  const { screen, found, mayRun } = model;
  const isNewest = version.version === found.minute.version;
  const closed = screen.sitting?.state === 'closed';
  return (
    <li>
      <h3 class="govuk-heading-s hearth-tight">
        {timeWords(timeOfDay(version.savedAt))}, {version.savedBy}
        {isNewest && ' (stands now)'}
      </h3>
      <pre class="hearth-text">{version.text === '' ? '(empty)' : version.text}</pre>
      {mayRun && !isNewest && !closed && (
        <form action={`${sittingPath(screen.meeting.id)}/items/${found.item.id}`} method="post">
          <input type="hidden" name="base" value={`${found.minute.version}`} />
          <input type="hidden" name="save" value={newId()} />
          <textarea class="govuk-visually-hidden" name="text" aria-label="The text" tabindex={-1} readOnly>
            {version.text}
          </textarea>
          <button class="hearth-link-button" type="submit">
            Put this text back
            <span class="govuk-visually-hidden"> from {timeWords(timeOfDay(version.savedAt))}</span>
          </button>
        </form>
      )}
    </li>
  );
};

/** Every text that was saved for an item, newest first. */
export const versionsView = (site: Site, model: VersionsModel): JSX.Element => (
  <Workspace
    site={site}
    meeting={{ id: model.screen.meeting.id, title: model.title }}
    active="In the meeting"
  >
    <BackLink
      text="Back to the item"
      href={`${sittingPath(model.screen.meeting.id)}?item=${model.found.item.id}`}
    />
    <h2 class="govuk-heading-l">Saved texts of “{model.found.item.title}”</h2>
    {model.versions.length === 0 ? (
      <p class="govuk-body">Nothing has been saved yet. Each text that is saved will be kept here.</p>
    ) : (
      <ol class="hearth-list">
        {model.versions.map((version) => (
          <Saved key={version.version} version={version} model={model} />
        ))}
      </ol>
    )}
  </Workspace>
);
