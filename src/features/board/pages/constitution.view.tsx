import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import type { Review } from '../rules/review.ts';
import type { TermsVersion } from '../rules/terms.ts';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';
import { TermsShown } from './terms.view.tsx';

type Model = AtBoard & {
  versions: TermsVersion[];
  /** The version shown; null where there is none yet. */
  shown: TermsVersion | null;
  inForce: TermsVersion | null;
  today: string;
  review: Review;
  done: string | null;
  problems: Problem[];
  /** A version that was just taken back. */
  takenBack: string | null;
};

const stateOf = (version: TermsVersion, { inForce, today }: Model): string =>
  version.id === inForce?.id
    ? 'In force'
    : version.inForceFrom > today
      ? 'Not in force yet'
      : 'Earlier version';

const Versions = (model: Model): JSX.Element => {
  const home = `/boards/${model.body.id}/constitution`;
  return (
    <section aria-labelledby="versions" class="hearth-no-print">
      <h2 class="govuk-heading-m" id="versions">
        Versions
      </h2>
      <ul class="hearth-list">
        {model.versions.map((version) => (
          <li>
            <a class="govuk-link" href={`${home}/${version.id}`}>
              From {dateWords(version.inForceFrom)}
            </a>{' '}
            <span class="hearth-quiet">
              {stateOf(version, model)}, agreed by {version.agreedBy}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Compare = ({ body, versions }: Model): JSX.Element | null => {
  const items = versions.map((one) => ({ value: one.id, text: dateWords(one.inForceFrom) }));
  return versions.length < 2 ? null : (
    <form action={`/boards/${body.id}/constitution/compare`} method="get" class="hearth-no-print">
      <h2 class="govuk-heading-m">What changed</h2>
      <Select name="from" label={{ text: 'The version of' }} items={items} value={versions[1]?.id ?? ''} />
      <Select
        name="to"
        label={{ text: 'beside the version of' }}
        items={items}
        value={versions[0]?.id ?? ''}
      />
      <Button text="Show what changed" classes="govuk-button--secondary" />
    </form>
  );
};

const ReviewOfTerms = ({ body, review, runs, inForce }: Model): JSX.Element | null =>
  inForce?.reviewedYearly ? (
    <section class="hearth-no-print">
      <h2 class="govuk-heading-m">Yearly review</h2>
      <p class="govuk-body">
        {review.isDue ? 'The review is due ' : 'Next '}
        {review.words}.
      </p>
      {runs && review.isDue && (
        <form action={`/boards/${body.id}/constitution/reviewed`} method="post">
          <Button
            text="Record: reviewed, nothing changed"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      )}
    </section>
  ) : null;

const TakenBack = ({ body, takenBack }: Model): JSX.Element | null =>
  takenBack === null ? null : (
    <form action={`/boards/${body.id}/constitution/${takenBack}/restore`} method="post">
      <Button text="Put the version back" classes="govuk-button--secondary" preventDoubleClick />
    </form>
  );

const Shown = (model: Model & { shown: TermsVersion }): JSX.Element => {
  const { shown, body, runs, today } = model;
  const state = stateOf(shown, model);
  return (
    <section aria-labelledby="shown">
      <h2 class="govuk-heading-m" id="shown">
        From {dateWords(shown.inForceFrom)}{' '}
        <Tag text={state} classes={state === 'In force' ? 'govuk-tag--green' : 'govuk-tag--grey'} />
      </h2>
      <p class="govuk-body hearth-quiet">Agreed by {shown.agreedBy}</p>
      <TermsShown terms={shown} />
      {runs && shown.inForceFrom > today && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/boards/${body.id}/constitution/${shown.id}/withdraw`}>
            Take this version back
          </a>
        </p>
      )}
    </section>
  );
};

/** The constitution and terms of reference of a board: a version, and the way to all others. */
export const constitutionView = (model: Model): JSX.Element => {
  const { body, runs, shown, done, problems } = model;
  return (
    <BoardFrame
      body={body}
      runs={runs}
      active="Constitution"
      heading={`Constitution of the ${body.name}`}
      done={done}
      problems={problems}
    >
      <TakenBack {...model} />
      {shown ? (
        <Shown {...model} shown={shown} />
      ) : (
        <p class="govuk-body">
          {runs
            ? 'Nothing is written down yet. Write the first version: what the board is for, its aims, who votes.'
            : 'The clerk has not written the constitution down yet.'}
        </p>
      )}
      {runs && (
        <Button
          text={shown ? 'Write a new version' : 'Write the first version'}
          href={`/boards/${body.id}/constitution/new`}
        />
      )}
      {model.versions.length > 0 && <Versions {...model} />}
      <Compare {...model} />
      <ReviewOfTerms {...model} />
    </BoardFrame>
  );
};

/** Asks before a version that is not in force yet is taken back. */
export const withdrawVersionView = ({
  body,
  runs,
  version,
}: AtBoard & { version: TermsVersion }): JSX.Element => (
  <BoardFrame
    body={body}
    runs={runs}
    active="Constitution"
    heading={`Take back the version from ${dateWords(version.inForceFrom)}?`}
  >
    <p class="govuk-body">It will not take force. You can put it back.</p>
    <form
      action={`/boards/${body.id}/constitution/${version.id}/withdraw`}
      method="post"
      class="govuk-button-group"
    >
      <Button text="Take it back" classes="govuk-button--warning" preventDoubleClick />
      <a class="govuk-link" href={`/boards/${body.id}/constitution`}>
        Leave it
      </a>
    </form>
  </BoardFrame>
);
