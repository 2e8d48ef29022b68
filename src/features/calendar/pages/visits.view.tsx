import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Tag } from '../../../web/components/tag.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import type { VisitErrors, VisitForm } from '../rules/visit-form.ts';
import { nextStep, stageWords, type VisitStage } from '../rules/visits.ts';
import type { Visit } from '../visit-queries.ts';
import { Done, FormErrors, wrong } from './form.view.tsx';

type Board = { id: string; name: string };

export type VisitsModel = { board: Board; visits: Visit[]; proposes: boolean; done: string | null };

const colours: Record<VisitStage, string> = {
  proposed: 'govuk-tag--grey',
  planned: 'govuk-tag--blue',
  made: 'govuk-tag--orange',
  'fed back': 'govuk-tag--yellow',
  told: 'govuk-tag--green',
  'called off': 'govuk-tag--grey',
};

const whenWords = ({ plannedOn, madeOn, toldOn }: Visit): string =>
  [
    madeOn ? `visited on ${dateWords(madeOn)}` : plannedOn && `planned for ${dateWords(plannedOn)}`,
    toldOn && `told to the Board on ${dateWords(toldOn)}`,
  ]
    .filter(Boolean)
    .join(' · ');

const VisitItem = ({ visit }: { visit: Visit }) => {
  const step = nextStep(visit.stage);
  return (
    <li>
      <p class="govuk-body">
        <a class="govuk-link govuk-!-font-weight-bold" href={`/boards/${visit.bodyId}/visits/${visit.id}`}>
          {visit.place}
        </a>{' '}
        <Tag text={stageWords[visit.stage]} classes={colours[visit.stage]} />
      </p>
      <p class="govuk-body-s hearth-quiet">
        {[visit.visitors.join(', '), whenWords(visit)].filter(Boolean).join(' · ') ||
          `proposed by ${visit.proposedBy}`}
      </p>
      {visit.learnt && <p class="govuk-body">{visit.learnt}</p>}
      {step && <p class="govuk-body-s">Next: {step}</p>}
    </li>
  );
};

const trail = (board: Board) => [
  { text: 'Calendar', href: '/calendar' },
  { text: board.name, href: `/boards/${board.id}/calendar` },
];

/** The visits of a board's members: planned, made, fed back, told. */
export const visitsView = ({ board, visits, proposes, done }: VisitsModel): JSX.Element => (
  <>
    <Breadcrumbs items={[...trail(board), { text: 'Visits' }]} />
    <Done text={done} />
    <span class="govuk-caption-l">{board.name}</span>
    <h1 class="govuk-heading-l">Visits</h1>
    <p class="govuk-body">
      Members visit the places where children in our care live, learn and get help, and tell the Board what
      they learnt.
    </p>
    {proposes && <Button href={`/boards/${board.id}/visits/add`} text="Plan a visit" />}
    {visits.length === 0 ? (
      <p class="govuk-body">No visit is planned yet.</p>
    ) : (
      <ul class="hearth-list">
        {visits.map((visit) => (
          <VisitItem key={visit.id} visit={visit} />
        ))}
      </ul>
    )}
  </>
);

type Choice = { value: string; text: string };

export type VisitFormModel = {
  board: Board;
  /** None: a new visit. */
  visit: Visit | null;
  form: VisitForm;
  errors: VisitErrors;
  people: Choice[];
  meetings: Choice[];
};

const Before = ({ form, errors, people }: VisitFormModel) => (
  <>
    <Input
      name="place"
      label={{ text: 'Where the visit goes' }}
      hint={{ text: 'A service or a home, without the names of young people.' }}
      value={form.place}
      {...wrong(errors.place)}
    />
    <Textarea name="why" label={{ text: 'Why, and what to ask about' }} rows={2} value={form.why} />
    {people.length > 0 && (
      <Checkboxes
        name="visitors"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: 'Who goes' } }}
        items={people.map((one) => ({ ...one, checked: form.visitors.includes(one.value) }))}
        {...wrong(errors.visitors)}
      />
    )}
    <Input name="others" label={{ text: 'Who else goes' }} value={form.others} />
    <Input
      name="plannedOn"
      type="date"
      label={{ text: 'Planned for' }}
      classes="govuk-input--width-10"
      value={form.plannedOn}
      {...wrong(errors.plannedOn)}
    />
  </>
);

const After = ({ form, errors, meetings }: VisitFormModel) => (
  <>
    <h2 class="govuk-heading-m">After the visit</h2>
    <Input
      name="madeOn"
      type="date"
      label={{ text: 'Made on' }}
      classes="govuk-input--width-10"
      value={form.madeOn}
      {...wrong(errors.madeOn)}
    />
    <Textarea
      name="learnt"
      label={{ text: 'What was learnt' }}
      hint={{
        text: 'What children and staff said, what works and what should change. No names of young people.',
      }}
      rows={5}
      value={form.learnt}
      {...wrong(errors.learnt)}
    />
    <Select
      name="toldAt"
      label={{ text: 'Which meeting hears of it' }}
      items={[{ value: '', text: 'None yet' }, ...meetings]}
      value={form.toldAt}
      {...wrong(errors.toldAt)}
    />
  </>
);

/** The form for a visit, before and after it. */
export const visitFormView = (model: VisitFormModel): JSX.Element => {
  const { board, visit } = model;
  const at = `/boards/${board.id}/visits/${visit?.id ?? 'add'}`;
  return (
    <>
      <FormErrors errors={model.errors} />
      <Breadcrumbs items={[...trail(board), { text: 'Visits', href: `/boards/${board.id}/visits` }]} />
      <h1 class="govuk-heading-l">{visit ? `Visit: ${visit.place}` : 'Plan a visit'}</h1>
      <form action={at} method="post" noValidate>
        <Before {...model} />
        {visit && <After {...model} />}
        <Button text={visit ? 'Save this visit' : 'Plan this visit'} preventDoubleClick />
      </form>
      {visit && (
        <form action={`${at}/call-off`} method="post">
          <input type="hidden" name="off" value={visit.stage === 'called off' ? 'no' : 'yes'} />
          <Button
            text={visit.stage === 'called off' ? 'It takes place after all' : 'Call this visit off'}
            classes="govuk-button--secondary"
          />
        </form>
      )}
    </>
  );
};
