import type { JSX } from 'preact';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { FileUpload } from '../../../web/components/file-upload.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { photoField } from '../photo.ts';
import type { Choice } from '../rules/shown-as.ts';
import { showings, shownName } from '../rules/shown-as.ts';
import { type AtBoard, BoardFrame, type Problem } from './frame.view.tsx';

type Model = AtBoard & {
  person: { id: string; name: string; title: string | null; young: boolean };
  choice: Choice;
  hasPhoto: boolean;
  speaksFor: string | null;
  problems: Problem[];
  done: string | null;
};

const beforeName = {
  group: 'Only the group',
  'first name': 'By first name',
  'full name': 'By full name',
} as const;

const ShownName = ({ person, choice, speaksFor }: Model): JSX.Element => (
  <Radios
    name="shownAs"
    classes="govuk-radios--small"
    value={choice.shownAs}
    fieldset={{
      legend: { text: 'How the others on the board see the name', classes: 'govuk-fieldset__legend--s' },
    }}
    items={showings.map((one) => ({
      value: one,
      text: `${beforeName[one]}: ${shownName(person.name, one, speaksFor)}`,
    }))}
  />
);

/** One person's photo and how they appear: for the clerk, and for the person themselves. */
export const personView = (model: Model): JSX.Element => {
  const { body, runs, person, choice, hasPhoto, problems, done } = model;
  const home = `/boards/${body.id}/who/${person.id}`;
  return (
    <BoardFrame
      body={body}
      runs={runs}
      active="Who’s Who"
      heading={person.name}
      above={{ text: 'Who’s Who', href: `/boards/${body.id}/who` }}
      problems={problems}
      done={done}
    >
      {person.title && <p class="govuk-body">{person.title}</p>}
      {hasPhoto && choice.photo && (
        <img class="hearth-face" src={`${home}/photo`} alt={person.name} width={160} height={160} />
      )}
      {hasPhoto && !choice.photo && (
        <p class="govuk-body">There is a photo, but it is not shown to others.</p>
      )}
      <form action={`${home}/photo`} method="post" encType="multipart/form-data">
        <FileUpload
          name="file"
          label={{ text: hasPhoto ? 'Another photo' : 'Photo', classes: 'govuk-label--s' }}
          hint={{ text: photoField.hint }}
          attributes={{ accept: photoField.accept }}
          {...(problems[0] && { errorMessage: { text: problems[0].text } })}
        />
        <Button text="Use this photo" preventDoubleClick />
      </form>
      {hasPhoto && (
        <form action={`${home}/photo/remove`} method="post">
          <Button text="Take the photo away" classes="govuk-button--secondary" preventDoubleClick />
        </form>
      )}
      <form action={`${home}/shown`} method="post">
        {person.young && <ShownName {...model} />}
        <Checkboxes
          name="photo"
          classes="govuk-checkboxes--small"
          items={[{ value: 'yes', text: 'Show the photo to the others on the board', checked: choice.photo }]}
        />
        <Button text="Save how it is shown" classes="govuk-button--secondary" preventDoubleClick />
      </form>
    </BoardFrame>
  );
};
