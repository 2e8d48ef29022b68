import type { JSX } from 'preact';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { type RoomParts, RoomPartsView } from './room-parts.view.tsx';

/** The room as a guest has it on their phone. */
export const roomView = (name: string | null, parts: RoomParts): JSX.Element => (
  <div class="hearth-young">
    {parts.notTaken && (
      <ErrorSummary
        titleText="There is a problem"
        errorList={[{ text: parts.notTaken.reason, href: '#live' }]}
      />
    )}
    <span class="govuk-caption-l">{parts.on.room.title}</span>
    <h1 class="govuk-heading-l">{name ? `Hello ${name}` : 'Hello'}</h1>
    <RoomPartsView {...parts} />
  </div>
);

/** What a guest sees once the room is closed. */
export const closedRoomView = (): JSX.Element => (
  <div class="hearth-young">
    <h1 class="govuk-heading-l">This meeting is over</h1>
    <p class="govuk-body-l">Thank you for taking part.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/">
        See what came of it
      </a>
    </p>
  </div>
);
