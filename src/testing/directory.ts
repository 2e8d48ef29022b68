import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Directory } from '../platform/access/directory.ts';

/** An account of the council's directory, by the name it signs in with. */
export type DirectoryAccount = { email: string; verified: boolean };

/** A council's directory that runs in the test: a real provider of OpenID Connect. */
export type TestDirectory = {
  directory: Directory;
  /** What the provider was asked when somebody came to sign in. */
  asked: URLSearchParams[];
  /** Signs in there as a browser would, from the address that Hearth sent it to. Answers the address it is sent back to. */
  signIn(to: string, account: string): Promise<string>;
  close(): Promise<void>;
};

const client = { id: 'hearth', secret: 'a secret of the test' };

/** Starts it. `backTo` is the address of Hearth that it knows. */
export const startDirectory = async (
  accounts: Record<string, DirectoryAccount>,
  backTo: string,
): Promise<TestDirectory> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [backTo] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    cookies: { keys: ['the test'] },
    findAccount: (_context, id) => {
      const account = accounts[id];
      if (!account) return undefined;
      const claims = { sub: id, email: account.email, email_verified: account.verified, name: id };
      return { accountId: id, claims: () => claims };
    },
  });
  const asked: URLSearchParams[] = [];
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/auth') asked.push(searchParams);
    answer(request, response);
  });
  return {
    directory: { issuer, clientId: client.id, clientSecret: client.secret, name: 'Eastmere staff account' },
    asked,
    signIn: (to, account) => walk(to, account, backTo),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** Goes from page to page as a browser does: follows redirects, keeps cookies, fills in what the provider asks. */
const walk = async (to: string, account: string, backTo: string): Promise<string> => {
  const cookies = new Map<string, string>();
  let address = to;
  let form: URLSearchParams | null = null;
  for (let step = 0; step < 12; step += 1) {
    const response: Response = await fetch(address, {
      method: form ? 'POST' : 'GET',
      body: form,
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    form = null;
    if (location) {
      address = new URL(location, address).href;
      if (address.startsWith(backTo)) return address;
      continue;
    }
    const page = await response.text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!action || !prompt) throw new Error(`The directory answered ${response.status}: ${page}`);
    address = new URL(action, address).href;
    form = new URLSearchParams({ prompt, login: account, password: 'any' });
  }
  throw new Error('The directory sends in circles.');
};
