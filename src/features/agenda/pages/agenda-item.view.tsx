import type { JSX } from 'preact';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { Site } from '../../../web/route.ts';
import { Workspace } from '../../../web/workspace.tsx';
import { exemptParagraphs, paragraphWords } from '../rules/exempt.ts';
import type { ItemErrors, ItemForm } from '../rules/item-form.ts';

type ItemModel = {
  meeting: { id: string; title: string };
  itemId: string;
  form: ItemForm;
  errors: ItemErrors;
};

const message = (text: string | undefined) => (text ? { text } : undefined);

const WhatAndWho = ({ form, errors }: Pick<ItemModel, 'form' | 'errors'>) => (
  <>
    <Input
      name="title"
      id="title"
      label={{ text: 'Title' }}
      value={form.title}
      errorMessage={message(errors.title)}
    />
    <Textarea
      name="presenters"
      id="presenters"
      rows={3}
      label={{ text: 'Who presents it' }}
      hint={{ text: 'One on each line: name, service. A group is fine too.' }}
      value={form.presenters}
    />
    <Input
      name="purpose"
      id="purpose"
      label={{ text: 'Why it is here' }}
      hint={{ text: 'For example: To receive…, To discuss…, To agree…' }}
      value={form.purpose}
    />
    <Checkboxes
      name="verbal"
      items={[
        { value: 'yes', text: 'It is told, without a paper (verbal report)', checked: form.verbal !== '' },
      ]}
    />
  </>
);

const Time = ({ form, errors }: Pick<ItemModel, 'form' | 'errors'>) => (
  <div class="hearth-row">
    <Input
      name="minutes"
      id="minutes"
      label={{ text: 'Minutes' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.minutes}
      errorMessage={message(errors.minutes)}
    />
    <Input
      name="questions"
      id="questions"
      label={{ text: 'Of these, for questions' }}
      inputmode="numeric"
      classes="govuk-input--width-3"
      value={form.questions}
      errorMessage={message(errors.questions)}
    />
  </div>
);

const Access = ({ form, errors }: Pick<ItemModel, 'form' | 'errors'>) => (
  <>
    <Radios
      name="access"
      idPrefix="access"
      fieldset={{ legend: { text: 'Who may see it', classes: 'govuk-fieldset__legend--m' } }}
      value={form.access}
      items={[
        { value: 'public', text: 'Everybody' },
        {
          value: 'exempt',
          text: 'Not the public',
          hint: { text: 'Local Government Act 1972, Schedule 12A: say below why' },
        },
      ]}
    />
    <div class="hearth-why">
      <Select
        name="paragraph"
        id="paragraph"
        label={{ text: 'If not the public: the paragraph that allows it' }}
        value={form.paragraph}
        items={[
          { value: '', text: 'Choose a paragraph' },
          ...exemptParagraphs.map(({ paragraph }) => ({ value: paragraph, text: paragraphWords(paragraph) })),
        ]}
        errorMessage={message(errors.paragraph)}
      />
      <Textarea
        name="reason"
        id="reason"
        rows={3}
        label={{ text: 'Why keeping it private is more in the public interest than telling' }}
        value={form.reason}
        errorMessage={message(errors.reason)}
      />
    </div>
  </>
);

/** The form of one agenda item. */
export const agendaItemView = (site: Site, { meeting, itemId, form, errors }: ItemModel): JSX.Element => {
  const wrong = Object.entries(errors).map(([field, text]) => ({ text, href: `#${field}` }));
  const address = `/board/meetings/${meeting.id}/agenda`;
  return (
    <>
      {wrong.length > 0 && <ErrorSummary titleText="There is a problem" errorList={wrong} />}
      <Workspace site={site} meeting={meeting} active="Agenda">
        <BackLink text="Back to the agenda" href={address} />
        <h2 class="govuk-heading-l">Change this item</h2>
        <form action={`${address}/items/${itemId}`} method="post" noValidate class="hearth-minutes">
          <WhatAndWho form={form} errors={errors} />
          <Time form={form} errors={errors} />
          <Access form={form} errors={errors} />
          <Button text="Save the item" preventDoubleClick />
        </form>
      </Workspace>
    </>
  );
};
