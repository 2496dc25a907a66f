/** `/cancel`: what a site's own form leads to when its script did not run. Review and confirm on one page. */
import { resolveRights } from '@fairwell/rights';
import { CancelChoiceConfig, CancelConfig, Contract } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type * as z from 'zod';
import { readPairs } from '../intake/form.ts';
import type { Room } from '../room.ts';
import { chooseBody, Several } from './choose.ts';
import { page } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { configProblem, onlyJurisdiction, readConfig } from './page-config.ts';
import { isPlausible } from './plausible.ts';
import { reviewBody } from './review.ts';
import { toldLaw } from './told-law.ts';
import { askedLanguage, spoken } from './words.ts';

type Config = z.output<typeof CancelConfig>;

/** `POST /cancel` with the site's configuration in one field named `config`. */
export async function postCancel(c: Context, room: Room): Promise<Response> {
  const json = new Map(await readPairs(c.req.raw)).get('config');
  if (json === undefined) return showCancel(c, room);
  if ('config' in readConfig(Several, json)) return choose(c, room, json);
  const read = readConfig(CancelConfig, json);
  if ('errors' in read) return configProblem(c, room, 'cancel', read.errors);
  return review(c, room, read.config, true);
}

/** Each button posts the configuration of one, and so comes back here. */
async function choose(c: Context, room: Room, json: string): Promise<Response> {
  const read = readConfig(CancelChoiceConfig, json);
  if ('errors' in read) return configProblem(c, room, 'cancel', read.errors);
  const { config } = read;
  const language = spoken(config.locale ?? askedLanguage(c));
  const support = room.settings.page?.support ?? config.support;
  const body = html`${chooseBody(config, language, room.path)} ${otherWays(room, language.words, support)}`;
  return page(c, room, { spoken: language, title: language.words.cancel.title(), body });
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

async function review(c: Context, room: Room, given: Config, isKnown: boolean): Promise<Response> {
  // Without its script a preview cannot answer by itself; what is sent from here must not count.
  const config: Config = given.preview ? { ...given, mode: 'test' } : given;
  const locale = config.locale ?? askedLanguage(c);
  const language = spoken(locale);
  // Facts that no subscription can have must not keep anybody from cancelling.
  const isTold = isKnown && isPlausible(config.contract, room.now());
  const facts = isTold ? config.contract : onlyJurisdiction(config.contract, room);
  const now = room.now();
  const { rights, confirm } = await toldLaw(language, {
    jurisdiction: config.contract.jurisdiction,
    resolve: (law) => resolveRights(law, facts, now),
    confirm: 'cancelConfirm',
    own: language.words.cancel.confirm,
  });
  const title = language.words.cancel.title(config.subscription?.plan);
  const body = reviewBody({
    config,
    locale,
    language,
    rights,
    confirm,
    isKnown: isTold,
    id: room.newId(),
    path: room.path,
    base: room.base(c.req.raw),
  });
  // Any page can post a form here, so who runs this one goes before what the form says: a stranger's telephone number must
  // not stand under their name.
  const support = room.settings.page?.support ?? config.support;
  const extra = rights.page.nothingElse ? '' : otherWays(room, language.words, support);
  return page(c, room, { spoken: language, title, body: html`${body} ${extra}` });
}
