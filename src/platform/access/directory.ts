/** A council's directory that people may sign in with (OpenID Connect). `name` is what the button calls it. */
export type Directory = { issuer: string; clientId: string; clientSecret: string; name: string };
