import type { JSX } from 'preact';
import { counted } from '../../../kernel/counted.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type FormError, FormErrors, messageAt } from '../../../web/form-page.tsx';
import type { Choices } from '../rules/ties/choices.ts';
import { type Tied, tieKey } from '../rules/ties/tie.ts';

export type TiesModel = { tied: Tied[]; hidden: number };

const From = ({ title, href }: NonNullable<Tied['from']>) =>
  href === null ? (
    <span>{title}</span>
  ) : (
    <a class="govuk-link" href={href}>
      {title}
    </a>
  );

const TiedThing = ({ one, at, keeps }: { one: Tied; at: string; keeps: boolean }) => (
  <li>
    <p class="govuk-body hearth-typed">
      {one.href === null ? (
        one.words
      ) : (
        <a class="govuk-link" href={one.href}>
          {one.words}
        </a>
      )}
    </p>
    <p class="govuk-body-s hearth-quiet govuk-!-margin-bottom-2">
      {one.stands} {one.from && <From {...one.from} />}
    </p>
    {keeps && (
      <form action={`${at}/ties/untie`} method="post">
        <input type="hidden" name="tie" value={tieKey(one)} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          Untie<span class="govuk-visually-hidden"> “{one.words}”</span>
        </Button>
      </form>
    )}
  </li>
);

/** What meetings decided and agreed for an objective. `at` is the address of its page. */
export const Ties = ({
  tied,
  hidden,
  at,
  keeps,
}: TiesModel & { at: string; keeps: boolean }): JSX.Element | null =>
  tied.length + hidden === 0 && !keeps ? null : (
    <section aria-labelledby="ties">
      <h2 class="govuk-heading-m" id="ties">
        What meetings decided and agreed for it
      </h2>
      {tied.length + hidden === 0 && (
        <p class="govuk-body">Nothing yet. Tie to it what a meeting decided or who took something on.</p>
      )}
      {tied.length > 0 && (
        <ul class="hearth-list">
          {tied.map((one) => (
            <TiedThing key={tieKey(one)} one={one} at={at} keeps={keeps} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <p class="govuk-body hearth-quiet">
          {counted(hidden, 'tie is', 'ties are')} not shown: exempt, still a draft, or for others to read.
        </p>
      )}
      {keeps && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${at}/ties`}>
            Tie a decision or an action of a meeting
          </a>
        </p>
      )}
    </section>
  );

/** `words` is what is looked for; `chosen` what was chosen before a mistake. */
export type ChooseTieModel = {
  at: string;
  above: { text: string; href: string }[];
  back: { text: string; href: string };
  body: string;
  words: string;
  choices: Choices;
  chosen: string;
  error: FormError;
};

const noneWords = ({ body, words }: ChooseTieModel): string =>
  words === ''
    ? `There is nothing of the last two years that can still be tied. The decisions and actions of a meeting of the ${body} stand here once it was held. Look for words to find older ones.`
    : 'Nothing that can be tied says all of these words. Look for fewer, or for others.';

const Choose = ({ at, words, choices: { offered, left }, chosen, error }: ChooseTieModel) => (
  <form action={`${at}/ties`} method="post" noValidate>
    <input type="hidden" name="words" value={words} />
    <Radios
      name="tie"
      classes="govuk-radios--small"
      fieldset={{
        legend: {
          text: words === '' ? 'Of the last two years' : 'What says all of these words',
          classes: 'govuk-fieldset__legend--m',
        },
      }}
      items={offered.map((one) => ({
        value: tieKey(one),
        text: one.words,
        hint: { text: `${one.stands} ${one.from.title}` },
      }))}
      value={chosen}
      {...messageAt(error, 'tie')}
    />
    {left > 0 && (
      <p class="govuk-body">
        These are the newest {offered.length} of {offered.length + left}. Look for words to find the others.
      </p>
    )}
    <Button text="Tie it to the objective" preventDoubleClick />
  </form>
);

export const tieTitle = 'Tie a decision or an action';

/** Where a decision or an action is chosen that belongs to an objective. */
export const chooseTieView = (model: ChooseTieModel): JSX.Element => {
  const { at, above, back, words, choices, error } = model;
  return (
    <>
      <FormErrors error={error} />
      <Breadcrumbs items={[...above, back, { text: tieTitle }]} />
      <h1 class="govuk-heading-l">{tieTitle}</h1>
      <form action={`${at}/ties`} method="get" class="hearth-filters">
        <Input name="words" label={{ text: 'Words' }} value={words} />
        <Button text="Look for these" classes="govuk-button--secondary" />
      </form>
      {choices.offered.length === 0 ? <p class="govuk-body">{noneWords(model)}</p> : <Choose {...model} />}
      <p class="govuk-body">
        <a class="govuk-link" href={back.href}>
          Leave it as it is
        </a>
      </p>
    </>
  );
};
