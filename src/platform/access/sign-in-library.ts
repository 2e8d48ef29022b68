import { betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { genericOAuth, magicLink, twoFactor } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { NoTables } from '../database/transaction.ts';
import type { Directory } from './directory.ts';
import { minutesOfProof, secondsOfSession } from './durations.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';

/** What the library needs of the house. It mounts no address of its own: access.ts calls it. */
export type LibraryGrounds = {
  db: Kysely<NoTables>;
  secret: string;
  directory: Directory | null;
  /** Sends a sign-in link to whoever signs in with this e-mail address; to nobody where no one does. */
  sendLink(email: string, token: string, next: string): Promise<void>;
  sendCode(personId: string, code: string): Promise<void>;
};

/** Starts a session for a person whose identity was shown in another way, such as an invitation. */
const shownOtherwise = () => ({
  id: 'shown-otherwise' as const,
  endpoints: {
    startSession: createAuthEndpoint(
      '/shown-otherwise',
      { method: 'POST', body: z.object({ personId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
        if (!user) throw ctx.error('UNAUTHORIZED');
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ user });
      },
    ),
  },
});

const oAuth = ({ issuer, clientId, clientSecret, name }: Directory) =>
  genericOAuth({
    config: [
      {
        providerId: 'directory',
        name,
        discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
      },
    ],
  });

const columns = {
  createdAt: 'created_at',
  updatedAt: 'updated_at',
};

/** The library that knows sign-in, set up for the address under which the site was asked. */
export const signInLibrary = (grounds: LibraryGrounds, origin: string) =>
  betterAuth({
    appName: 'Hearth',
    baseURL: origin,
    basePath: '/sign-in',
    trustedOrigins: [origin],
    secret: grounds.secret,
    database: { db: grounds.db, type: 'postgres', schemaName: 'access', transaction: true },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Ours counts in the database, for every process (limits.ts).
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 200,
      minPasswordLength: 12,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPasswordOf(hash, password) },
    },
    user: {
      modelName: 'login',
      fields: { emailVerified: 'email_verified', ...columns },
    },
    session: {
      modelName: 'session',
      fields: {
        userId: 'login_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        ...columns,
      },
      expiresIn: secondsOfSession,
      // A session ends when it says so, however much it is used: no page but sign-in's sets a cookie.
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'login_id',
        providerId: 'provider',
        accountId: 'account',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        ...columns,
      },
      updateAccountOnSignIn: false,
    },
    verification: { modelName: 'proof', fields: { expiresAt: 'expires_at', ...columns } },
    // The directory says who someone is, and that is all we want of it: its tokens are not kept.
    databaseHooks: {
      account: {
        create: {
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: 'hearth',
      database: { generateId: 'uuid', joins: true },
      ipAddress: { ipAddressHeaders: ['x-hearth-address'] },
    },
    plugins: [
      shownOtherwise(),
      magicLink({
        disableSignUp: true,
        storeToken: 'hashed',
        expiresIn: minutesOfProof * 60,
        sendMagicLink: ({ email, token, metadata }) =>
          grounds.sendLink(email, token, String(metadata?.next ?? '/')),
      }),
      twoFactor({
        issuer: 'Hearth',
        twoFactorTable: 'authenticator',
        twoFactorCookieMaxAge: minutesOfProof * 60,
        otpOptions: {
          storeOTP: 'hashed',
          period: minutesOfProof,
          allowedAttempts: 3,
          sendOTP: ({ user, otp }) => grounds.sendCode(user.id, otp),
        },
        schema: {
          user: { fields: { twoFactorEnabled: 'asks_code' } },
          twoFactor: {
            fields: {
              userId: 'login_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_tries',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      ...(grounds.directory ? [oAuth(grounds.directory)] : []),
    ],
  });

export type SignInLibrary = ReturnType<typeof signInLibrary>;
