import type { JSX } from 'preact';
import { shownCode } from '../rules/room-code.ts';
import { type HostModel, roomBase } from './host-model.ts';
import { Results } from './results.view.tsx';

/** The room on the big screen: how to join, what is asked, what people say. */
export const screenView = (model: HostModel): JSX.Element => (
  <div class="hearth-screen" id="live" data-live={`${roomBase(model.meeting.id)}/events`} data-spread="100">
    <h1 class="govuk-heading-l">{model.meeting.title}</h1>
    {model.room?.open ? (
      <>
        <p class="hearth-screen__join">
          Join at <strong>{model.joinAddress}</strong> with the code{' '}
          <strong class="hearth-code">{shownCode(model.room.code)}</strong>
        </p>
        {model.polls
          .filter(({ state }) => state !== 'prepared')
          .map((poll) => (
            <section key={poll.id} class="hearth-part" aria-label={poll.question}>
              <h2 class="govuk-heading-l">{poll.question}</h2>
              <Results result={poll.result} />
            </section>
          ))}
        {model.walls
          .filter(({ state }) => state !== 'prepared')
          .map((wall) => (
            <section key={wall.id} class="hearth-part" aria-label={wall.prompt}>
              <h2 class="govuk-heading-l">{wall.prompt}</h2>
              <ul class="hearth-posts">
                {wall.ideas
                  .filter(({ state }) => state === 'shown')
                  .map(({ id, text, firstName }) => (
                    <li key={id}>
                      {text}
                      {firstName && <span class="hearth-posts__name">{` – ${firstName}`}</span>}
                    </li>
                  ))}
              </ul>
            </section>
          ))}
      </>
    ) : (
      <p class="govuk-body-l">The room is not open.</p>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={roomBase(model.meeting.id)}>
        Back to running the room
      </a>
    </p>
  </div>
);
