/** Pages with a Content Security Policy, and with Trusted Types. */
import { type Host, NONCE, policy, TAG } from './host.ts';

const STRICT = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  'connect-src ROAD',
  'form-action RECEIVER',
  "base-uri 'none'",
  "style-src 'none'",
];
const REQUIRED = "require-trusted-types-for 'script'";

export const policies: Host[] = [
  { name: 'a friendly page', outcome: 'works' },
  { name: 'a strict policy with a nonce', outcome: 'works', headers: policy(...STRICT) },
  {
    name: 'a policy that lists addresses and no nonce',
    outcome: 'works',
    headers: policy("default-src 'self'", 'connect-src ROAD', 'form-action RECEIVER'),
  },
  {
    name: 'everything at once: strict, our Trusted Types policy allowed, no styles, no images',
    outcome: 'works',
    headers: policy(...STRICT, REQUIRED, 'trusted-types fairwell'),
  },
  {
    name: 'Trusted Types required and every policy allowed',
    outcome: 'works',
    headers: policy(REQUIRED, "trusted-types * 'allow-duplicates'"),
  },
  {
    name: 'Trusted Types required, ours allowed, and the script there twice',
    outcome: 'works',
    headers: policy(REQUIRED, 'trusted-types fairwell'),
    tags: TAG + TAG.replace('fairwell.js', 'fairwell.js?again'),
  },
  {
    name: 'Trusted Types required, ours allowed, and another copy of ours',
    outcome: 'works',
    headers: policy(REQUIRED, 'trusted-types fairwell'),
    tags: TAG + TAG.replace('/fairwell/', '/fairwell/older/'),
  },
  {
    name: 'Trusted Types required, and our name already taken',
    outcome: 'form',
    headers: policy(REQUIRED, 'trusted-types fairwell'),
    before: `trustedTypes.createPolicy('fairwell', { createHTML: (html) => html })`,
  },
  {
    name: 'Trusted Types required, and ours not allowed',
    outcome: 'form',
    headers: policy(REQUIRED, 'trusted-types somebody-else'),
  },
  {
    name: 'Trusted Types required, and no policy allowed at all',
    outcome: 'form',
    headers: policy(REQUIRED, "trusted-types 'none'"),
  },
  {
    name: 'a list of policies without ours, though nothing requires one',
    outcome: 'works',
    headers: policy('trusted-types somebody-else'),
  },
  {
    name: 'a default policy that empties what it is given',
    outcome: 'works',
    headers: policy(REQUIRED, 'trusted-types fairwell default'),
    before: `trustedTypes.createPolicy('default', { createHTML: () => '', createScript: () => '' })`,
  },
  {
    name: 'no connection to the receiver allowed',
    outcome: 'waits',
    headers: policy("connect-src 'self'", 'form-action RECEIVER'),
  },
  {
    name: 'no connection and no form allowed',
    outcome: 'stuck',
    headers: policy("connect-src 'none'", "form-action 'none'"),
  },
  {
    name: 'scripts of other addresses only',
    outcome: 'form',
    headers: policy("script-src 'nonce-other'", 'form-action RECEIVER'),
  },
  {
    name: 'a sandbox with an origin of its own, by policy',
    outcome: 'works',
    headers: policy('sandbox allow-scripts allow-forms'),
  },
];
