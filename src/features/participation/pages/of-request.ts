import { z } from 'zod';
import { mayHearVoice } from '../../voice/index.ts';
import type { KeptRequest } from '../queries.ts';
import { crumbs } from './voice-crumbs.ts';

export const requestParams = z.object({ request: z.uuid('The address is not complete.') });

type Of = { request: Pick<KeptRequest, 'id' | 'title'> };

/** Where the team works on a form of a request. */
export const ofRequest = {
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: requestParams,
  above: [crumbs.voice, crumbs.requests],
  back: ({ request }: Of) => ({ text: request.title, href: `${crumbs.requests.href}/${request.id}` }),
} as const;
