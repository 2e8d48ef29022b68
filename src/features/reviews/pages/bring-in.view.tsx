import type { ComponentChildren, JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { listed } from '../../../kernel/listed.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes, type CheckboxItem } from '../../../web/components/checkboxes.tsx';
import { Details } from '../../../web/components/details.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { ChildFile } from '../child-file-queries.ts';
import { ageWords } from '../rules/age.ts';
import type { Comparison, Difference, HereChild } from '../rules/bring-in/compare.ts';
import type { Episode } from '../rules/periods.ts';
import { doneWords } from '../rules/record-words.ts';
import { homeWords, lawWords } from './episode-words.ts';

export type BringInModel = {
  file: ChildFile;
  compared: Comparison;
  /** What was just taken. */
  done: string | null;
};

/** So many of a kind are shown at once; the others come when these are decided on. */
const mostShown = 200;

const dayList = (days: readonly string[]): string => listed(days.map(dateWords));

const episodeWords = (episode: Episode): string =>
  `${dateWords(episode.from)} to ${episode.until === null ? 'now' : dateWords(episode.until)}: ${homeWords(episode)}, ${lawWords(episode)}`;

const Episodes = ({ episodes }: { episodes: readonly Episode[] }) =>
  episodes.length === 0 ? (
    <>nothing</>
  ) : (
    <ul class="govuk-list govuk-list--bullet">
      {episodes.map((episode) => (
        <li key={episode.from}>{episodeWords(episode)}</li>
      ))}
    </ul>
  );

const HereAndThere = ({ here, inFile }: { here: ComponentChildren; inFile: ComponentChildren }) => (
  <dl class="hearth-here-and-there">
    <dt>Stands here</dt>
    <dd>{here}</dd>
    <dt>In the file</dt>
    <dd>{inFile}</dd>
  </dl>
);

const orNothing = (value: string | number | null): string =>
  value === null || value === '' ? 'nothing' : String(value);

const ageHereAndThere = (here: string | null, inFile: string, day: string): [string, string] => {
  const [one, other] = [ageWords(here, day), ageWords(inFile, day)];
  return here !== null && one === other ? [one, `${other}, but another day of birth`] : [one, other];
};

/** What a difference is called, and both sides of it. */
const sidesOf = (difference: Difference, day: string): [string, ComponentChildren, ComponentChildren] => {
  switch (difference.kind) {
    case 'born':
      return ['Date of birth', ...ageHereAndThere(difference.here, difference.inFile, day)];
    case 'team':
      return ['Team', orNothing(difference.here), difference.inFile];
    case 'miles':
      return ['Miles to the home', orNothing(difference.here), String(difference.inFile)];
    case 'back':
      return ['In our care', `not since ${dateWords(difference.leftOn)}`, 'yes'];
    case 'episodes':
      return [
        'Homes and legal status',
        <Episodes episodes={difference.here} />,
        <Episodes episodes={difference.inFile} />,
      ];
    case 'done':
      return [doneWords[difference.what], 'not noted', dayList(difference.days)];
    case 'held':
      return ['Reviews held', 'not noted', dayList(difference.held.map(({ day: held }) => held))];
  }
};

const differenceItem = (difference: Difference, day: string): CheckboxItem => {
  const [text, here, inFile] = sidesOf(difference, day);
  return {
    value: difference.key,
    text,
    hint: { children: <HereAndThere here={here} inFile={inFile} /> },
  };
};

const Take = ({ legend, items, id }: { legend: string; items: CheckboxItem[]; id: string }) => (
  <Checkboxes
    name="take"
    idPrefix={`take-${id}`}
    classes="govuk-checkboxes--small"
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    items={items}
    values={[]}
  />
);

const More = ({ all }: { all: number }) =>
  all > mostShown ? (
    <p class="govuk-body">
      These are the first {mostShown} of {all}. The others come when these are decided on.
    </p>
  ) : null;

const Added = ({ compared: { added }, file }: BringInModel) =>
  added.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">New to Hearth: {counted(added.length, 'child', 'children')}</h2>
      <Checkboxes
        name="all-added"
        items={[
          {
            value: 'yes',
            text: `Add all ${added.length}`,
            hint: { text: 'They have no reviewing officer until you give them to one.' },
          },
        ]}
        values={[]}
      />
      <Details summaryText="Or choose some" open={false}>
        <More all={added.length} />
        <Take
          id="added"
          legend="Children to add"
          items={added.slice(0, mostShown).map(({ child, key }) => ({
            value: key,
            text: `${child.reference}, ${ageWords(child.born, file.day)}${child.team === null ? '' : `, ${child.team}`}`,
          }))}
        />
      </Details>
    </>
  );

const nameOf = ({ reference, born }: HereChild, day: string): string =>
  `${reference}, ${ageWords(born, day)}`;

const Changed = ({ compared: { changed }, file }: BringInModel) =>
  changed.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">
        Stands otherwise here and in the file: {counted(changed.length, 'child', 'children')}
      </h2>
      <More all={changed.length} />
      {changed.slice(0, mostShown).map(({ child, differences }) => (
        <Take
          key={child.id}
          id={child.id}
          legend={nameOf(child, file.day)}
          items={differences.map((difference) => differenceItem(difference, file.day))}
        />
      ))}
    </>
  );

const Gone = ({ compared: { gone }, file }: BringInModel) =>
  gone.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">
        Not looked after any more by the file: {counted(gone.length, 'child', 'children')}
      </h2>
      <p class="govuk-body">
        Tick those whose care has ended. A child of whom the file says nothing may only be missing from it.
      </p>
      <More all={gone.length} />
      <Take
        id="gone"
        legend="Children whose care has ended"
        items={gone.slice(0, mostShown).map(({ child, key, on }) => ({
          value: key,
          text: nameOf(child, file.day),
          hint: {
            text:
              on === null
                ? `The file says nothing of this child. Taken, care ended on ${dateWords(file.day)}.`
                : `Care ended on ${dateWords(on)}.`,
          },
        }))}
      />
    </>
  );

const Problems = ({ problems }: Pick<ChildFile, 'problems'>) =>
  problems.length === 0 ? null : (
    <Details summaryText={`${counted(problems.length, 'row')} of the files cannot be right`} open>
      <p>Rows that were left out may be why a child is missing below. Mend them in the case system.</p>
      <ul class="govuk-list govuk-list--bullet">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Details>
  );

/** What of an extract is new or stands otherwise here, each to be taken or left. */
export const differencesView = (model: BringInModel): JSX.Element => {
  const { file, compared, done } = model;
  const path = `/children/bring-in/${file.id}`;
  const nothing = compared.added.length + compared.changed.length + compared.gone.length === 0;
  return (
    <>
      {done !== null && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs
        items={[
          { text: 'Children', href: '/children' },
          { text: 'Bring children in', href: '/children/bring-in' },
          { text: `Extract of ${dateWords(file.day)}` },
        ]}
      />
      <h1 class="govuk-heading-l">Extract of {dateWords(file.day)}</h1>
      <p class="govuk-body-l">
        {counted(file.children.length, 'child', 'children')} in care in the file;{' '}
        {counted(compared.unchanged, 'stands', 'stand')} here as there. Nothing is changed until you take it.
      </p>
      <Problems problems={file.problems} />
      <form action={path} method="post">
        <Added {...model} />
        <Changed {...model} />
        <Gone {...model} />
        {!nothing && <Button text="Take what is ticked" preventDoubleClick />}
      </form>
      <form action={`${path}/leave`} method="post">
        <Button
          text={nothing ? 'Done: forget this extract' : 'Take nothing more: forget this extract'}
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    </>
  );
};
