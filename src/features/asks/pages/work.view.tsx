import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import type { NextMeeting } from '../of-meetings.ts';
import { isProposed, owesAnswer } from '../rules/standing.ts';
import { themes } from '../rules/themes.ts';
import { type KeptTie, tieKey } from '../rules/tie.ts';
import type { Story } from '../story.ts';
import type { AskPlace } from './ask-places.tsx';
import { Steps, standingWords } from './standing.view.tsx';
import { answerWords, LedTo, Words } from './story.view.tsx';

type Model = Story & {
  next: NextMeeting | null;
  ties: readonly KeptTie[];
  place: AskPlace;
  done: string | null;
};

type Next = { text: string; step: string };

const nextOf = ({ ask, place }: Model): Next[] => {
  const answer = { text: owesAnswer(ask.steps) ? 'Answer it' : 'Say more to it', step: 'answer' };
  const tie = { text: 'Tie it to a meeting, a decision, an action or a figure', step: 'ties' };
  if (!place.seesAll) return [answer, tie];
  return [
    {
      text: ask.answerPost === '' ? 'Give it to a corporate parent' : 'Give it to somebody else',
      step: 'give',
    },
    { ...answer, text: 'Write down what a corporate parent says' },
    { text: 'Write down what young people say of it', step: 'said' },
    { ...tie, text: 'Tie it to a meeting, a decision or a figure' },
    { text: 'Ask for an action to be tied', step: 'suggest' },
    { text: 'Change the title or our words', step: 'words' },
  ];
};

const Hidden = () => (
  <div class="govuk-inset-text">
    <strong>Nobody can see this ask.</strong> Whoever asked took their words back, or the team shows them no
    more. If it should stay, write in the team’s words what is asked, and look whether the answers say
    anything of whoever asked.
  </div>
);

const Untie = ({ at, ties }: { at: string; ties: readonly KeptTie[] }) =>
  ties.length === 0 ? null : (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Untie something</span>
      </summary>
      <ul class="hearth-list">
        {ties.map((tie) => (
          <li key={tieKey(tie)}>
            <form action={`${at}/untie`} method="post">
              <p class="govuk-body">{tie.label}</p>
              <input type="hidden" name="tie" value={tieKey(tie)} />
              <Button classes="govuk-button--secondary" preventDoubleClick>
                Untie<span class="govuk-visually-hidden"> “{tie.label}”</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );

/** An ask where it is worked on: what is asked, how it stands, what can be done next. */
export const workView = (model: Model): JSX.Element => {
  const { ask, tied, changes, next, ties, place, done } = model;
  const at = `${place.base}/${ask.id}`;
  return (
    <>
      {done && <NotificationBanner type="success" text={done} />}
      <Breadcrumbs items={[...place.above, { text: ask.title }]} />
      <span class="govuk-caption-l">{themes[ask.theme]}</span>
      <h1 class="govuk-heading-l">{ask.title}</h1>
      {ask.isShown ? <Words ask={ask} /> : <Hidden />}
      <p class="govuk-body">
        <strong>{standingWords[ask.standing]}.</strong> {ask.standing !== 'done' && answerWords(ask)}{' '}
        {ask.supportWords}
      </p>
      {isProposed(ask.steps) && (
        <p class="govuk-body">
          The Board thinks that it is done. It closes only when young people say so: please ask them.
        </p>
      )}
      <h2 class="govuk-heading-m">Next</h2>
      <ul class="hearth-list">
        {nextOf(model).map(({ text, step }) => (
          <li key={step}>
            <a class="govuk-link" href={`${at}/${step}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {ask.steps.length > 0 && <h2 class="govuk-heading-m">What happened</h2>}
      <Steps steps={ask.steps} {...(place.seesAll && { mendAt: at })} />
      <LedTo tied={tied} changes={changes} next={next} />
      <Untie at={at} ties={ties} />
      {ask.isShown && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/you-said/${ask.id}`}>
            See it as everybody sees it
          </a>
        </p>
      )}
    </>
  );
};
