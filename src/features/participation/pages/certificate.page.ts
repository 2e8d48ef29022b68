import { z } from 'zod';
import type { Clock } from '../../../kernel/clock.ts';
import { type Answer, everyone, notFound, route, type Site } from '../../../web/route.ts';
import { secretShape } from '../../../web/secret-shape.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { certificate } from '../certificate.ts';
import { personBySecret } from '../people-queries.ts';
import { findPart, type KeptPart } from '../record-queries.ts';
import { noSuchLink } from './secret-link.tsx';

const asFile = async (part: KeptPart, site: Site, clock: Clock): Promise<Answer> => ({
  kind: 'document',
  mediaType: 'application/pdf',
  content: await certificate({
    part,
    authority: site.authority,
    madeAt: Math.floor(clock().epochMilliseconds / 1000),
  }),
  fileName: 'certificate.pdf',
});

/** A young person's own certificate. */
export const myCertificate = route({
  method: 'GET',
  path: '/mine/:secret/certificates/:part',
  zone: 'public',
  secret: true,
  can: everyone,
  audit: { writes: false, because: 'their own certificate, for whoever has its secret' },
  params: z.object({ secret: secretShape, part: z.uuid() }),
  handle: async ({ params, asSystem, site, clock }) => {
    const part = await asSystem('young person link', 'voice', async (tx, system) => {
      const person = await personBySecret(tx, system, params.secret);
      const found = await findPart(tx, system, params.part);
      return person && found?.personId === person.id ? found : undefined;
    });
    return part ? asFile(part, site, clock) : noSuchLink(true);
  },
});

/** A certificate, for the team to print for whoever has no page. */
export const certificateForTeam = route({
  method: 'GET',
  path: '/voice/parts/:part/certificate',
  zone: 'voice',
  at: 'any board',
  can: mayHearVoice,
  audit: { writes: false, because: 'who took part, as they chose to be called, for the team' },
  params: z.object({ part: z.uuid('The address is not complete.') }),
  handle: async ({ params, inScope, scope, site, clock }) => {
    const part = await inScope((tx) => findPart(tx, scope, params.part));
    return part ? asFile(part, site, clock) : notFound('that certificate');
  },
});
