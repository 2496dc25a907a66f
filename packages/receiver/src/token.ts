/** For back ends: signs what the site knows about the subscriber who is looking at its page. */
import {
  MAX_TOKEN_LENGTH,
  MAX_TOKEN_LIFETIME,
  SubscriptionFacts,
  TokenClaims,
  TokenCustomer,
} from '@fairwell/schema';
import type { Mode } from '@fairwell/schema';
import { SignJWT, importJWK, importPKCS8 } from 'jose';
import type { JWK } from 'jose';
import type * as z from 'zod';

/** One of the two: a secret that the receiver has too (HS256), or a private key whose public half it has (Ed25519). */
export type TokenSigner =
  | {
      /** At least 32 random characters, word for word the same as at the receiver. */
      secret: string;
      privateKey?: never;
    }
  | {
      /** An Ed25519 private key: a JWK, or PEM (PKCS #8) as `openssl genpkey -algorithm ed25519` writes it. */
      privateKey: JWK | string;
      secret?: never;
    };

export type EmbedTokenOptions = TokenSigner & {
  /** The name this key has at the receiver. */
  kid: string;
  /** Who signs, as the receiver knows the owner of the key, e.g. `https://shop.example`. */
  issuer: string;
  /** The public address of the receiver, mount path included, without a slash at the end. */
  audience: string;
  /** `id` is the one the element is given as `subscription.id`; the facts are what the flow shows. */
  subscription: { id: string } & SubscriptionFacts;
  customer?: TokenCustomer | undefined;
  /** What the token is for. `cancel`, the default, covers everything the cancel flow sends. */
  scope?: 'cancel' | undefined;
  /** Seconds, from 1 to 600. Default 300. */
  expiresIn?: number | undefined;
  /** The same as at the element. Default `live`. */
  mode?: Mode | undefined;
  /** The same as at the element; needed where one receiver serves several sites. */
  site?: string | undefined;
  now?: (() => Date) | undefined;
  /** Makes the `jti`; must never repeat one. */
  newId?: (() => string) | undefined;
};

/**
 * Signs an embed token: a compact JWT to give to the element when the page is rendered, or to answer a page's own
 * request with. Never put it in a page that is cached.
 *
 * ```ts
 * const token = await embedToken({ secret, kid: '2026-11', issuer, audience, subscription: { id: 'sub_1' } });
 * ```
 *
 * @throws {Error} naming the option that is wrong and the remedy. A key never appears in it.
 */
export async function embedToken(options: EmbedTokenOptions): Promise<string> {
  const { kid, issuer, audience, scope = 'cancel', expiresIn = 300, mode, site } = options;
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_TOKEN_LIFETIME) {
    throw new Error(`expiresIn: a whole number of seconds from 1 to ${MAX_TOKEN_LIFETIME}.`);
  }
  if (!kid) throw new Error('kid: the name this key has at the receiver.');
  const { id, ...subscription } = checked(Subscription, options.subscription, 'subscription');
  const issuedAt = Math.floor((options.now?.() ?? new Date()).getTime() / 1000);
  const claims = checked(Claims, {
    iss: issuer,
    aud: audience,
    sub: id,
    iat: issuedAt,
    exp: issuedAt + expiresIn,
    jti: options.newId?.() ?? crypto.randomUUID(),
    scope,
    mode,
    site,
    customer: options.customer && checked(TokenCustomer, options.customer, 'customer'),
    subscription,
  });
  const { alg, key } = await signerOf(options);
  const token = await new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT' }).sign(key);
  if (token.length > MAX_TOKEN_LENGTH) {
    throw new Error(`The token is longer than ${MAX_TOKEN_LENGTH} characters. Leave out facts.`);
  }
  return token;
}

const Claims = TokenClaims.omit({ nbf: true });
const Subscription = SubscriptionFacts.extend({ id: TokenClaims.shape.sub });

/** The names of the claims, as the options call them. */
const optionOf: Record<string, string> = { iss: 'issuer', aud: 'audience' };

function checked<T extends z.ZodType>(schema: T, value: unknown, within?: string): z.infer<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path, message }) => {
    const [first = '', ...rest] = path.map(String);
    const name =
      within === undefined ? (optionOf[first] ?? first) : [within, first].filter(Boolean).join('.');
    return `${[name, ...rest].join('.')}: ${message}`;
  });
  throw new Error(`The token cannot be made with these options. ${wrong.join('. ')}.`);
}

async function signerOf({ secret, privateKey }: TokenSigner) {
  if (secret !== undefined) {
    // RFC 7518, section 3.2: a shorter key is easier to guess than the signature.
    if (secret.length < 32) throw new Error('secret: at least 32 random characters.');
    return { alg: 'HS256', key: new TextEncoder().encode(secret) };
  }
  if (privateKey === undefined) throw new Error('secret or privateKey: give one of the two.');
  try {
    const key = await (typeof privateKey === 'string'
      ? importPKCS8(privateKey, 'Ed25519')
      : importJWK(privateKey, 'Ed25519'));
    if (key instanceof Uint8Array || key.type !== 'private') throw new Error('not a private key');
    return { alg: 'Ed25519', key };
  } catch {
    // Without the cause: an error of a parser may quote what it could not read.
    throw new Error(
      'privateKey: an Ed25519 private key, as a JWK or as PEM that begins with BEGIN PRIVATE KEY.',
    );
  }
}
