import { z } from 'zod';
import type { Answer } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { unknownLink } from '../../../web/young-answers.tsx';
import { mayHearVoice } from '../../voice/index.ts';

/** Where the participation team works on awards and rewards. */
export const team = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;

const id = z.uuid('The address is not complete.');
export const noParams = z.object({});
export const ofYear = z.object({ year: id });
export const ofCategory = z.object({ year: id, category: id });
export const ofNomination = z.object({ nomination: id });
export const ofPanellist = z.object({ panellist: id });
export const ofInterest = z.object({ panellist: id, nomination: id });
export const ofFinalist = z.object({ finalist: id });
export const ofRound = z.object({ round: id });
export const ofEntry = z.object({ entry: id });

export const bySecret = z.object({ secret: secretShape });
export const ofOwnScore = z.object({ secret: secretShape, nomination: id });

export const voiceLink = { text: 'Young people’s voice', href: '/voice' };
export const awardsLink = { text: 'PROUD awards', href: '/voice/awards' };
export const rewardsLink = { text: 'Half-term rewards', href: '/voice/rewards' };
export const yearLink = ({ id: year, title }: { id: string; title: string }) => ({
  text: title,
  href: `/voice/awards/${year}`,
});

export const roundLink = ({ id: round, title }: { id: string; title: string }) => ({
  text: title,
  href: `/voice/rewards/${round}`,
});

export const panelLink = (year: string) => ({ text: 'The panel', href: `/voice/awards/${year}/panel` });

export const finalistLink = ({ id: finalist, name }: { id: string; name: string }) => ({
  text: name,
  href: `/voice/awards/finalists/${finalist}`,
});

/** The same for a link that never was and one that is over. */
export const linkIsOver = (): Answer => unknownLink('It may also be over. Ask us if you need a new one.');
