/** Logging in at the site's own login service: OpenID Connect, authorization code with PKCE. */
import type { Configuration, IDToken, UserInfoResponse } from 'openid-client';
import { personRoles } from '../identity/roles.ts';
import type { PersonRole } from '../identity/roles.ts';
import { Email } from './insights-settings.ts';
import type { OidcSettings } from './insights-settings.ts';
import type { Known } from './sessions.ts';

const SECONDS = 10;

/** Loaded by the first login: many receivers never need it. */
const library = () => import('openid-client');

type Claims = IDToken | UserInfoResponse;

/** It was not this browser that began to log in. */
export class NotBegun extends Error {
  override name = 'NotBegun';
}

/** The way to the login service and back. */
export class OidcLogin {
  /** What the button says people log in with. */
  readonly name: string;
  readonly #settings: OidcSettings;
  readonly #redirect: string;
  #found: Promise<Configuration> | null = null;

  constructor(settings: OidcSettings, publicUrl: string) {
    this.#settings = settings;
    this.#redirect = `${publicUrl}/insights/oidc/callback`;
    this.name = settings.name ?? new URL(settings.issuer).host;
  }

  /**
   * @returns where to send the browser, and what it has to bring back in a cookie: that ties the answer to this browser.
   * @throws {Error} of the library, where the service cannot be reached.
   */
  async begin(): Promise<{ address: URL; kept: string }> {
    const oidc = await library();
    const config = await this.#discovered();
    const [state, nonce, verifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()];
    const address = oidc.buildAuthorizationUrl(config, {
      redirect_uri: this.#redirect,
      scope: this.#settings.scope,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return { address, kept: [state, nonce, verifier].join('.') };
  }

  /**
   * @param query of the address the browser came back to, with `?`.
   * @param kept what it kept from {@link begin}.
   * @throws {NotBegun}
   * @throws {Error} of the library, where anything about the answer does not hold.
   */
  async finish(query: string, kept: string): Promise<Known> {
    const oidc = await library();
    const config = await this.#discovered();
    const [expectedState, expectedNonce, pkceCodeVerifier] = kept.split('.');
    // Without these the library would take an answer that nobody here asked for.
    if (!expectedState || !expectedNonce || !pkceCodeVerifier) throw new NotBegun();
    const tokens = await oidc.authorizationCodeGrant(config, new URL(`${this.#redirect}${query}`), {
      expectedState,
      expectedNonce,
      pkceCodeVerifier,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (idToken === undefined) throw new Error('The login service sent no ID token');
    const hasAll = idToken['email'] !== undefined && this.#roleIn(idToken) !== undefined;
    const more =
      hasAll || config.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await oidc.fetchUserInfo(config, tokens.access_token, idToken.sub);
    // An address and whether it is vouched for belong together, so they come from the same answer.
    const who = this.#nameOf(idToken.sub, idToken['email'] === undefined ? more : idToken);
    return { who, role: this.#roleIn({ ...more, ...idToken }) ?? null };
  }

  /** The address only where the service vouches for it: whoever could claim somebody else's would be them. */
  #nameOf(sub: string, { email, email_verified: isVerified }: Record<string, unknown>): string {
    const read = Email.safeParse(email);
    if (read.success && isVerified === true) return read.data;
    // With spaces, so that nobody can be called like an address.
    return `${sub} (${new URL(this.#settings.issuer).host})`;
  }

  /** The highest of the roles that the claim gives; `undefined` where it is not there. */
  #roleIn(claims: Claims): PersonRole | null | undefined {
    const { roles } = this.#settings;
    if (roles === undefined) return null;
    const claim = claims[roles.claim];
    if (claim === undefined) return undefined;
    const given = new Set([claim].flat());
    return personRoles.findLast((role) => roles[role]?.some((value) => given.has(value))) ?? null;
  }

  /** Asked once; where that failed, again the next time. */
  async #discovered(): Promise<Configuration> {
    this.#found ??= this.#discover();
    try {
      return await this.#found;
    } catch (error) {
      this.#found = null;
      throw error;
    }
  }

  async #discover(): Promise<Configuration> {
    const oidc = await library();
    const { issuer, clientId, clientSecret } = this.#settings;
    // Only this machine itself may be asked over http; the settings were checked for that.
    const execute = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    const found = await oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      execute,
      timeout: SECONDS,
    });
    if (clientSecret === undefined) return found;
    const metadata = found.serverMetadata();
    // What a service takes that does not say so (OpenID Connect Discovery 1.0, section 3).
    const methods = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const authenticates = methods.includes('client_secret_basic')
      ? oidc.ClientSecretBasic(clientSecret)
      : oidc.ClientSecretPost(clientSecret);
    const config = new oidc.Configuration(metadata, clientId, undefined, authenticates);
    config.timeout = SECONDS;
    for (const each of execute) each(config);
    return config;
  }
}
