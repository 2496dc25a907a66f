/** The law for a page in the visitor's language. The law room speaks fewer languages, and what it says then is marked. */
import { loadLaw } from '@fairwell/rights';
import type { Label, Law } from '@fairwell/rights';
import { html } from 'hono/html';
import type { Html } from './layout.ts';
import type { Spoken } from './words.ts';

interface Question<Role extends string, Rights> {
  jurisdiction: string;
  resolve: (law: Law) => Rights;
  /** Which words stand on the button that confirms. */
  confirm: Role;
  /** What stands there where the law names no words in the visitor's language. */
  own: string;
}

/** Everybody who reads Frisian reads Dutch. To whomever else the law room has no words for it speaks English. */
const lawSpeaks: Readonly<Record<string, string>> = { fy: 'nl' };

export interface Confirm {
  text: string;
  /** As a primary tag. */
  language: string;
}

/** What the law says, and what stands on the button that confirms. */
export async function toldLaw<
  Role extends string,
  Rights extends { language: string; labels: Readonly<Record<Role, Label>> },
>(
  { language }: Spoken,
  { jurisdiction, resolve, confirm: role, own }: Question<Role, Rights>,
): Promise<{ rights: Rights; confirm: Confirm }> {
  const law = await loadLaw(jurisdiction, lawSpeaks[language] ?? language);
  const rights = resolve(law);
  const { text, mandated } = rights.labels[role];
  // Words on buttons are known in more languages than reasons are; these are the ones that stand in.
  const isStandIn = text === resolve({ ...law, tag: law.language }).labels[role].text;
  const spokenIn = isStandIn ? law.language : law.tag;
  const confirm = mandated || spokenIn === language ? { text, language: spokenIn } : { text: own, language };
  return { rights, confirm };
}

/** Attributes for what is in the language of the law. */
export const inLanguage = (said: string, { language }: Spoken): Html | '' =>
  said === language ? '' : html`lang="${said}" dir="auto"`;
