/** Who of the team may log in to the insights, and how. */
import { Duration, SiteName } from '@fairwell/schema';
import * as z from 'zod';
import { personRoles } from '../identity/roles.ts';

/** Names that can only be this machine itself, where nobody is on the line. */
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether what is sent to this address is read by nobody on the way: https, or this machine itself. */
export function isPrivate(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && (url.protocol === 'https:' || LOOPBACK.test(url.hostname));
}

/** One spelling for one mailbox, as far as every mail server agrees. */
export const Email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email('an e-mail address').max(254, 'an e-mail address'));

const Person = z
  .strictObject({
    email: Email,
    role: z.enum(personRoles),
    /** The only site this person reads. Default: all. */
    site: SiteName.optional(),
  })
  .refine(({ role, site }) => role !== 'admin' || site === undefined, {
    path: ['site'],
    message: 'an admin reads every site; leave it out, or make this person an agent',
  });
export type Person = z.infer<typeof Person>;

const values = z.array(z.string().min(1)).min(1).optional();

const Oidc = z.strictObject({
  /** As the login service calls itself; `/.well-known/openid-configuration` below it is asked. */
  issuer: z.url('an address such as https://login.example').refine(isPrivate, 'an address with https'),
  clientId: z.string().min(1),
  /** Without one this receiver is a public client; PKCE is used either way. */
  clientSecret: z.string().min(1).optional(),
  /** What the button says people log in with, such as `Google`. Default: the host of the issuer. */
  name: z.string().min(1).max(60).optional(),
  scope: z
    .string()
    .default('openid email')
    .refine((scope) => scope.split(' ').includes('openid'), 'scopes with openid among them'),
  /** Who is what by a claim, such as a list of groups. Who has none of these may still be among `people`. */
  roles: z
    .strictObject({ claim: z.string().min(1), viewer: values, agent: values, admin: values })
    .optional(),
});
export type OidcSettings = z.infer<typeof Oidc>;

export const InsightsSettings = z.strictObject({
  people: z
    .array(Person)
    .max(1000)
    .default([])
    .superRefine((people, context) => {
      const seen = new Set<string>();
      people.forEach(({ email }, index) => {
        if (seen.has(email)) {
          context.addIssue({ code: 'custom', path: [index, 'email'], message: 'is there twice' });
        }
        seen.add(email);
      });
    }),
  oidc: Oidc.optional(),
  /** Minutes without a request after which somebody has to log in again. */
  idleMinutes: z.int().min(5).max(1440).default(120),
  /** Hours after which somebody has to log in again whatever they do. */
  longestHours: z.int().min(1).max(168).default(12),
  /** How long it is kept who read what; `null` for ever. */
  readsKept: Duration.nullable().default('P2Y'),
});
/** As an operator writes it. */
export type InsightsSettingsInput = z.input<typeof InsightsSettings>;
/** Checked, defaults filled in. */
export type InsightsSettings = z.output<typeof InsightsSettings>;

/** Whether anybody can log in at all. */
export const hasLogin = ({ people, oidc }: InsightsSettings): boolean =>
  people.length > 0 || oidc !== undefined;

/** The address that links and cookies need. */
export function checkLogin(
  { insights, publicUrl }: { insights: InsightsSettings; publicUrl?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (!hasLogin(insights) || (publicUrl !== undefined && isPrivate(publicUrl))) return;
  const message =
    'is needed with https for people to log in, because links lead there and a cookie is bound to it; to try it out on this machine, http://localhost:8787 will do';
  context.addIssue({ code: 'custom', path: ['publicUrl'], message });
}
