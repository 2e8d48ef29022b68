import type { JSX } from 'preact';
import { monthWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type LeftOut, leavingOut } from '../rules/public-figures.ts';
import { StepList } from './steps.view.tsx';

export const publishTitle = 'Make a month public';
const back = { text: 'Figures', href: '/figures' };

export type Choice = {
  days: readonly string[];
  public: readonly string[];
  chosen?: string;
  error: FormError;
};

/** The months that can be made public. */
export const chooseView = ({ days, public: known, chosen, error }: Choice): JSX.Element => (
  <FormPage
    title={publishTitle}
    to="/figures/publish"
    back={back}
    leave="Leave it as it is"
    verb="Show what would be public"
    error={error}
  >
    <Select
      id="at"
      name="at"
      label={{ text: 'Month', classes: 'govuk-label--s' }}
      hint={{ text: 'Small counts are hidden in it, and what would give them away.' }}
      items={days.map((day) => ({
        value: day,
        text: known.includes(day) ? `${monthWords(day)} (public already)` : monthWords(day),
        selected: day === chosen,
      }))}
      {...messageAt(error, 'at')}
    />
  </FormPage>
);

const leftOutWords: Readonly<Record<LeftOut, string | null>> = {
  nothing: null,
  'who came and went by team':
    'How many came and went in each area is left out: so few children are in some that a small count could be worked out.',
  teams:
    'Teams and other areas are left out: so few children are in them that a small count could be worked out.',
  'teams and groups':
    'Areas such as teams, and groups such as ages and kinds of home, are left out: so few children are in them that a small count could be worked out.',
};

export type Asked = { at: string; figures: number; hidden: number; leftOut: LeftOut; seen: string };

/** Asks before a month becomes public, with how much is hidden. `seen` says what exactly was looked at. */
export const askView = ({ at, figures, hidden, leftOut, seen }: Asked): JSX.Element => (
  <FormPage
    title={askTitle(at)}
    to="/figures/publish"
    above={[back]}
    back={{ text: publishTitle, href: '/figures/publish' }}
    leave="Choose another month"
    verb="Make it public"
    error={null}
    before={
      <>
        <p class="govuk-body-l">
          {figures} figures, {hidden} of them hidden because a count of one to five stands behind them or
          could be worked out.
        </p>
        {leftOutWords[leftOut] && <p class="govuk-body">{leftOutWords[leftOut]}</p>}
      </>
    }
  >
    <input type="hidden" name="at" value={at} />
    <input type="hidden" name="seen" value={seen} />
  </FormPage>
);

export const askTitle = (at: string): string => `Make ${monthWords(at)} public?`;

const tryingWords: Readonly<Record<LeftOut, string>> = {
  nothing: 'With everything',
  'who came and went by team': 'Without how many came and went in each area',
  teams: 'Without teams and other areas',
  'teams and groups': 'Without groups such as ages and kinds of home too',
};

export const waitingTitle = 'Working out what may be public';

export type WaitingModel = { at: string; trying: LeftOut | null };

/** How far it is worked out what of a month may be public. */
export const waitingView = ({ at, trying }: WaitingModel): JSX.Element => (
  <>
    <Breadcrumbs items={[back, { text: publishTitle, href: '/figures/publish' }, { text: waitingTitle }]} />
    <h1 class="govuk-heading-l">{waitingTitle}</h1>
    <p class="govuk-body-l">
      Hearth looks for what must be hidden in {monthWords(at)} so that no small count can be worked out. Where
      that cannot be done it leaves something out and looks again. This page asks again by itself every few
      seconds, and shows what would be public when it is there.
    </p>
    {trying === null ? (
      <p class="govuk-body">It begins in a moment, when nothing else is being worked out.</p>
    ) : (
      <StepList steps={leavingOut} now={trying} wordsOf={tryingWords} />
    )}
    <p class="govuk-body">You can leave this page and come back. Nothing is public until you say so.</p>
    <div class="govuk-button-group">
      <Button text="Look again" href="" />
      <a class="govuk-link" href="/figures">
        Figures
      </a>
    </div>
  </>
);
