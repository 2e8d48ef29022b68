import type { JSX } from 'preact';
import { timeOfDay } from '../../../kernel/time-of-day.ts';
import { timeWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import type { Minute } from '../minutes-queries.ts';
import { sittingPath } from './sitting-at.ts';

type ConflictModel = {
  meeting: { id: string; title: string };
  itemId: string;
  itemTitle: string;
  theirs: Minute;
  mine: string;
  joined: string;
  alsoWrong: string | null;
  saveIds: [string, string];
};

const who = ({ savedBy, savedAt }: Minute): string =>
  `${savedBy ?? 'Somebody else'}${savedAt === null ? '' : ` at ${timeWords(timeOfDay(savedAt))}`}`;

const Hidden = ({ theirs, saveId }: { theirs: Minute; saveId: string }) => (
  <>
    <input type="hidden" name="base" value={`${theirs.version}`} />
    <input type="hidden" name="save" value={saveId} />
  </>
);

/** Both texts side by side; either can stand, or both joined into one. */
export const conflictView = (site: Site, model: ConflictModel): JSX.Element => {
  const address = sittingPath(model.meeting.id);
  const action = `${address}/items/${model.itemId}`;
  return (
    <Workspace site={site} meeting={model.meeting} active="In the meeting">
      <h2 class="govuk-heading-l">Two of you wrote these minutes</h2>
      <p class="govuk-body-l">
        {who(model.theirs)} saved “{model.itemTitle}” while you were typing. Nothing is lost: choose what
        stands.
      </p>
      {model.alsoWrong && <div class="govuk-inset-text">{model.alsoWrong}</div>}
      <form action={action} method="post">
        <Hidden theirs={model.theirs} saveId={model.saveIds[0]} />
        <Textarea
          name="text"
          id="joined"
          rows={10}
          label={{ text: 'Both together', classes: 'govuk-label--m' }}
          hint={{ text: 'Their text, then the lines that only you wrote. Change it as you like.' }}
          value={model.joined}
        />
        <Button text="Save both together" preventDoubleClick />
      </form>
      <div class="hearth-two">
        <section aria-labelledby="theirs">
          <h3 class="govuk-heading-m" id="theirs">
            What {model.theirs.savedBy ?? 'somebody else'} wrote
          </h3>
          <pre class="hearth-text">{model.theirs.text}</pre>
          <p class="govuk-body">
            <a class="govuk-link" href={`${address}?item=${model.itemId}`}>
              Let theirs stand
            </a>
          </p>
        </section>
        <section aria-labelledby="mine">
          <h3 class="govuk-heading-m" id="mine">
            What you wrote
          </h3>
          <pre class="hearth-text">{model.mine}</pre>
          <form action={action} method="post">
            <Hidden theirs={model.theirs} saveId={model.saveIds[1]} />
            <textarea
              class="govuk-visually-hidden"
              name="text"
              aria-label="What you wrote"
              tabindex={-1}
              readOnly
            >
              {model.mine}
            </textarea>
            <Button text="Let mine stand" classes="govuk-button--secondary" preventDoubleClick />
          </form>
        </section>
      </div>
    </Workspace>
  );
};
