/** What leads to the team's pages from above. */
export const crumbs = {
  voice: { text: 'Young people’s voice', href: '/voice' },
  groups: { text: 'Groups', href: '/voice/groups' },
  requests: { text: 'Requests to young people', href: '/voice/requests' },
  findings: { text: 'What Young Inspectors found', href: '/voice/findings' },
} as const;
