const name = 'hearth_room';

/** Seconds that a guest stays known: longer than any meeting. */
const lasts = 12 * 60 * 60;

/** The cookie that keeps a guest in the room. */
export const guestCookie = (token: string, origin: string): string =>
  `${name}=${token}; Path=/; Max-Age=${lasts}; HttpOnly; SameSite=Lax${origin.startsWith('https:') ? '; Secure' : ''}`;

/** The token of a guest in a Cookie header, or null. */
export const guestTokenIn = (header: string): string | null =>
  new RegExp(`(?:^|; ?)${name}=([\\w-]{20,64})(?:;|$)`).exec(header)?.[1] ?? null;
