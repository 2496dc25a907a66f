/** A real OpenID provider on this machine, and a person who logs in there. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { onTestFinished, vi } from 'vitest';
import { formsOf } from './html.ts';

export const CLIENT = { clientId: 'fairwell', clientSecret: 'a-secret-of-the-login-service' };

/** What the service says of its people, by the name they log in with. */
export type Accounts = Record<string, { email?: string; email_verified?: boolean; groups?: string[] }>;

export interface LoginService {
  issuer: string;
  /**
   * Goes through the pages of the service as a browser does.
   *
   * @param address where the receiver led.
   * @returns the address at the receiver that the service leads back to.
   */
  logIn: (address: string, name: string) => Promise<URL>;
}

export async function loginService(redirect: string, accounts: Accounts): Promise<LoginService> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  onTestFinished(() => server.closeAllConnections());
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  // It warns at length of what is fine for a test.
  for (const level of ['info', 'warn'] as const) {
    const silenced = vi.spyOn(console, level).mockImplementation(() => {});
    onTestFinished(() => silenced.mockRestore());
  }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirect],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    // So that it is the receiver that refuses whoever leaves it out.
    pkce: { required: () => false },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
    scopes: ['openid', 'email', 'groups'],
    cookies: { keys: ['only for tests'] },
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    findAccount: (_c, id) => ({ accountId: id, claims: async () => ({ sub: id, ...accounts[id] }) }),
  });
  server.on('request', provider.callback());
  return { issuer, logIn: (address, name) => logIn(address, name, issuer) };
}

async function logIn(address: string, name: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const ask = async (url: URL, init: RequestInit = {}): Promise<{ to: URL } | { page: string }> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const response = await fetch(url, { ...init, headers: { cookie }, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [key = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/);
      cookies.set(key, value);
    }
    const location = response.headers.get('location');
    return location === null ? { page: await response.text() } : { to: new URL(location, url) };
  };
  let at = new URL(address);
  for (let steps = 0; steps < 20; steps++) {
    if (at.origin !== issuer) return at;
    const answer = await ask(at);
    if ('to' in answer) {
      at = answer.to;
      continue;
    }
    const [form] = formsOf(answer.page);
    if (!form) throw new Error(`The login service stopped: ${answer.page}`);
    const body = new URLSearchParams([...form.sent]);
    if (form.visible.includes('login')) body.set('login', name);
    if (form.visible.includes('password')) body.set('password', 'any');
    const sent = await ask(new URL(form.action, at), { method: 'POST', body });
    if (!('to' in sent)) throw new Error(`The login service stopped: ${sent.page}`);
    at = sent.to;
  }
  throw new Error('The login service leads nowhere');
}
