/** Links that log one person in, once: asked for by mail, or made at the command line. */
import type { LoginStore } from '../store/logins.ts';
import { digestOf, newSecret } from './secret.ts';

export const LINK_MINUTES = 15;

/** Links that work for one mailbox at once; nobody's mailbox is filled by others. */
const MOST = 3;

/** @returns the address of a new link below `publicUrl`; `null` where this person has enough that still work. */
export async function newLoginLink(
  email: string,
  { logins, publicUrl, now }: { logins: LoginStore; publicUrl: string; now: Date },
): Promise<string | null> {
  const secret = newSecret();
  const nowMs = now.getTime();
  const endsMs = nowMs + LINK_MINUTES * 60_000;
  const isNew = await logins.addLink({ digest: digestOf(secret), email, endsMs }, nowMs, MOST);
  return isNew ? `${publicUrl}/insights/login/${secret}` : null;
}
