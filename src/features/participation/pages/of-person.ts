import { z } from 'zod';
import { mayHearVoice } from '../../voice/index.ts';
import type { YoungPerson } from '../people-queries.ts';

/** Where the team works on somebody who asks to join or belongs to a group. */
export const ofPerson = {
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  params: z.object({ person: z.uuid('The address is not complete.') }),
} as const;

export const personLink = ({ id, firstName }: Pick<YoungPerson, 'id' | 'firstName'>) => ({
  text: firstName,
  href: `/voice/people/${id}`,
});
