import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { narrativeBlocks } from '../../../kernel/narrative.ts';
import { Blocks } from '../../../web/blocks.tsx';
import type { PublicItem } from '../rules/public-meeting.ts';

const html = (content: ComponentChild): string => renderToString(<div>{content}</div>);

/** What the agenda says of an item, as a piece of a page; empty where it says nothing. */
export const agendaHtml = ({ purpose }: PublicItem): string =>
  purpose ? html(<Blocks blocks={narrativeBlocks(purpose)} />) : '';

/** What the minutes say of an item and what was resolved, as a piece of a page; empty where they say nothing. */
export const minutesHtml = ({ narrative, resolutions }: PublicItem): string =>
  narrative === '' && resolutions.length === 0
    ? ''
    : html(
        <>
          <Blocks blocks={narrativeBlocks(narrative)} />
          {resolutions.map((resolution) => (
            <p>
              <strong>Resolved:</strong> {resolution}
            </p>
          ))}
        </>,
      );
