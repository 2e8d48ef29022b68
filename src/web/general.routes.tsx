import { designView } from './design.view.tsx';
import { helpView } from './help.view.tsx';
import { everyone, page, publicReading, route } from './route.ts';

/** Pages that belong to no feature. */
export const generalRoutes = [
  route({
    method: 'GET',
    path: '/design',
    zone: 'public',
    can: everyone,
    audit: publicReading,
    handle: async () => page('Design', designView()),
  }),
  route({
    method: 'GET',
    path: '/help',
    zone: 'public',
    can: everyone,
    audit: publicReading,
    handle: async ({ site }) => page('Help and accessibility', helpView(site.authority.name)),
  }),
];
