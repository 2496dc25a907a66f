/** `/cancel`: what a site's own form leads to when its script did not run. Review and confirm on one page. */
import { loadLaw, resolveRights } from '@fairwell/rights';
import { CancelConfig, Contract } from '@fairwell/schema';
import type { FieldError } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type * as z from 'zod';
import { readPairs } from '../intake/form.ts';
import { parseStrictJson } from '../intake/strict-json.ts';
import { fieldErrors } from '../intake/validate.ts';
import { wording } from '../intake/wording.ts';
import { Refusal } from '../problem.ts';
import { dayIn } from '../receipt/moment.ts';
import type { Room } from '../room.ts';
import type { CancelPageDefaults } from './defaults.ts';
import { page } from './layout.ts';
import { isPlausible } from './plausible.ts';
import { otherWays } from './other-ways.ts';
import { reviewBody } from './review.ts';
import { askedLanguage, spoken } from './words.ts';

type Config = z.output<typeof CancelConfig>;

/** The region code for *not known* (Unicode CLDR). */
const UNKNOWN_JURISDICTION = 'ZZ';

/** `POST /cancel` with the site's configuration in one field named `config`. */
export async function postCancel(c: Context, room: Room): Promise<Response> {
  const json = new Map(await readPairs(c.req.raw)).get('config');
  if (json === undefined) return showCancel(c, room);
  const config = readConfig(json);
  if ('errors' in config) return configProblem(c, room, config.errors);
  return review(c, room, config, true);
}

/** `GET /cancel`: a visitor nobody told us anything about. */
export async function showCancel(c: Context, room: Room): Promise<Response> {
  const { contract, support, locale, site } = room.settings.page ?? {};
  const facts = Contract.safeParse(contract);
  const config: Config = {
    endpoint: `${room.base(c.req.raw)}/v1/messages`,
    contract: facts.data ?? onlyJurisdiction(contract ?? {}, room),
    locale: locale ?? askedLanguage(c),
    site,
    support,
  };
  return review(c, room, config, facts.success);
}

async function review(c: Context, room: Room, config: Config, isKnown: boolean): Promise<Response> {
  const locale = config.locale ?? askedLanguage(c);
  const language = spoken(locale);
  const law = await loadLaw(config.contract.jurisdiction, language.language);
  // Facts that no subscription can have must not keep anybody from cancelling.
  const isTold = isKnown && isPlausible(config.contract, room.now());
  const rights = resolveRights(
    law,
    isTold ? config.contract : onlyJurisdiction(config.contract, room),
    room.now(),
  );
  const title = language.words.cancel.title(config.subscription?.plan);
  const body = reviewBody({
    config,
    locale,
    language,
    rights,
    isKnown: isTold,
    id: room.newId(),
    path: room.path,
  });
  // Any page can post a form here, so who runs this one goes before what the form says: a stranger's telephone number must
  // not stand under their name.
  const support = room.settings.page?.support ?? config.support;
  const extra = rights.page.nothingElse ? '' : otherWays(room, language.words, support);
  return page(c, room, { spoken: language, title, body: html`${body} ${extra}` });
}

/** Enough for the labels and fields a law prescribes; the rest is not known, so no date may be told from it. */
function onlyJurisdiction(contract: NonNullable<CancelPageDefaults['contract']>, room: Room): Contract {
  return {
    jurisdiction: contract.jurisdiction ?? UNKNOWN_JURISDICTION,
    audience: contract.audience ?? 'consumer',
    subject: contract.subject ?? 'service',
    channel: contract.channel ?? 'online',
    concluded: dayIn(room.zone, room.now().getTime()),
  };
}

function readConfig(json: string): Config | { errors: FieldError[] } {
  try {
    const { value } = parseStrictJson(new TextEncoder().encode(json));
    const result = CancelConfig.safeParse(value, { error: wording });
    return result.success ? result.data : { errors: fieldErrors(result.error.issues) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { errors: [{ field: 'config', detail: error.message }] };
  }
}

/** The site made a mistake, not the visitor: they are told so, and can cancel all the same. */
function configProblem(c: Context, room: Room, errors: FieldError[]): Response | Promise<Response> {
  const language = spoken(room.settings.page?.locale ?? askedLanguage(c));
  const { problem } = language.words;
  return page(c, room, {
    spoken: language,
    title: problem.title,
    status: 400,
    body: html`
      <h1>${problem.title}</h1>
      <p class="lead">${problem.config} ${problem.configHelp}</p>
      <p><a href="${room.path}/cancel">${problem.continue}</a></p>
      <h2>${problem.configFor}</h2>
      <ul>
        ${errors.map(({ field, detail }) => html`<li><code>${field}</code> ${detail}</li>`)}
      </ul>
      ${otherWays(room, language.words)}
    `,
  });
}
