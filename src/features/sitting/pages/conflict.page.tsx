import { newId } from '../../../kernel/ids.ts';
import type { Answer, Site } from '../../../web/route.ts';
import { meetingTitle } from '../../meetings/index.ts';
import type { Minute } from '../minutes-queries.ts';
import { joinTexts } from '../rules/saving-minutes.ts';
import type { Screen } from '../screen.ts';
import { conflictView } from './conflict.view.tsx';

export type Conflict = { itemId: string; theirs: Minute; mine: string; alsoWrong: string | null };

/** Two wrote the same minutes: both texts, to choose one or to join them. Nothing was overwritten. */
export const conflictPage = (site: Site, screen: Screen, conflict: Conflict): Answer => {
  const item = screen.meeting.items.find(({ id }) => id === conflict.itemId);
  return {
    kind: 'page',
    title: 'Two of you wrote these minutes',
    view: conflictView(site, {
      meeting: { id: screen.meeting.id, title: meetingTitle(screen.meeting) },
      itemId: conflict.itemId,
      itemTitle: item?.title ?? '',
      theirs: conflict.theirs,
      mine: conflict.mine,
      joined: joinTexts(conflict.theirs.text, conflict.mine),
      alsoWrong: conflict.alsoWrong,
      saveIds: [newId(), newId()],
    }),
    status: 409,
  };
};
