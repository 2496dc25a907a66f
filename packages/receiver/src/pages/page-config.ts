/** What a site's form says to a hosted page, and what is told to whom where it says something wrong. */
import type { Contract, FieldError } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type * as z from 'zod';
import { parseStrictJson } from '../intake/strict-json.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import { dayIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { CancelPageDefaults } from './defaults.ts';
import { page } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { askedLanguage, spoken } from './words.ts';

/** The region code for *not known* (Unicode CLDR). */
const UNKNOWN_JURISDICTION = 'ZZ';

/** The configuration in a field of a form. */
export function readConfig<T extends z.ZodType>(
  schema: T,
  json: string,
): { config: z.output<T> } | { errors: FieldError[] } {
  try {
    const { value } = parseStrictJson(new TextEncoder().encode(json));
    const result = schema.safeParse(value, { error: wording });
    return result.success ? { config: result.data } : { errors: fieldErrors(result.error.issues) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errors: [{ field: 'config', detail: error.message }] };
  }
}

/** Enough for the labels and fields a law prescribes; the rest is not known, so no date may be told from it. */
export function onlyJurisdiction(
  contract: NonNullable<CancelPageDefaults['contract']>,
  room: Room,
): Contract {
  return {
    jurisdiction: contract.jurisdiction ?? UNKNOWN_JURISDICTION,
    audience: contract.audience ?? 'consumer',
    subject: contract.subject ?? 'service',
    channel: contract.channel ?? 'online',
    concluded: dayIn(room.zone, room.now().getTime()),
  };
}

/**
 * The site made a mistake, not the visitor: they are told so, and can do what they came for all the same.
 *
 * @param kind of page it happened on, which works without a configuration too.
 */
export function configProblem(
  c: Context,
  room: Room,
  kind: 'cancel' | 'withdraw',
  errors: FieldError[],
): Response | Promise<Response> {
  const language = spoken(room.settings.page?.locale ?? askedLanguage(c));
  const { problem } = language.words;
  const { help, go } = language.words[kind].withoutConfig;
  return page(c, room, {
    spoken: language,
    title: problem.title,
    status: 400,
    body: html`
      <h1>${problem.title}</h1>
      <p class="lead">${problem.config} ${help}</p>
      <p><a href="${room.path}/${kind}">${go}</a></p>
      <h2>${problem.configFor}</h2>
      <ul lang="en" dir="ltr">
        ${errors.map(({ field, detail }) => html`<li><code>${field}</code> ${detail}</li>`)}
      </ul>
      ${otherWays(room, language.words)}
    `,
  });
}
