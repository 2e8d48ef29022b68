import type { JSX } from 'preact';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { fieldNotTaken, type RoomParts, RoomPartsView } from './room-parts.view.tsx';

/** The room as a guest has it on their phone. */
export const roomView = (name: string | null, parts: RoomParts): JSX.Element => (
  <div class="hearth-young">
    {parts.notTaken && (
      <ErrorSummary
        titleText="There is a problem"
        errorList={[{ text: parts.notTaken.reason, href: fieldNotTaken(parts) }]}
      />
    )}
    <span class="govuk-caption-l">{parts.on.room.title}</span>
    <h1 class="govuk-heading-l">{name ? `Hello ${name}` : 'Hello'}</h1>
    <RoomPartsView {...parts} />
  </div>
);
