/** `/withdraw`: undoing a contract without an account and without script. Fill in and confirm on one page. */
import { resolveWithdrawRights } from '@fairwell/rights';
import { Contract, WithdrawConfig } from '@fairwell/schema';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type * as z from 'zod';
import { readPairs } from '../intake/form.ts';
import type { Room } from '../room.ts';
import { page } from './layout.ts';
import { otherWays } from './other-ways.ts';
import { configProblem, onlyJurisdiction, readConfig } from './page-config.ts';
import { isPlausible } from './plausible.ts';
import { toldLaw } from './told-law.ts';
import { withdrawForm } from './withdraw-form.ts';
import { askedLanguage, spoken } from './words.ts';

type Config = z.output<typeof WithdrawConfig>;

/** `POST /withdraw` with the site's configuration in one field named `config`. */
export async function postWithdraw(c: Context, room: Room): Promise<Response> {
  const json = new Map(await readPairs(c.req.raw)).get('config');
  if (json === undefined) return showWithdraw(c, room);
  const read = readConfig(WithdrawConfig, json);
  if ('errors' in read) return configProblem(c, room, 'withdraw', read.errors);
  return form(c, room, read.config, true);
}

/** `GET /withdraw`: a guest, who says themselves what it is about. */
export async function showWithdraw(c: Context, room: Room): Promise<Response> {
  const { contract, support, locale, site } = room.settings.page ?? {};
  const facts = Contract.safeParse(contract);
  const config: Config = {
    endpoint: `${room.base(c.req.raw)}/v1/messages`,
    contract: facts.data ?? onlyJurisdiction(contract ?? {}, room),
    locale: locale ?? askedLanguage(c),
    site,
    support,
  };
  return form(c, room, config, facts.success);
}

async function form(c: Context, room: Room, config: Config, isKnown: boolean): Promise<Response> {
  const locale = config.locale ?? askedLanguage(c);
  const language = spoken(locale);
  // Facts that no contract can have must not keep anybody from withdrawing.
  const isTold = isKnown && isPlausible(config.contract, room.now());
  const facts = isTold ? config.contract : onlyJurisdiction(config.contract, room);
  const now = room.now();
  const told = await toldLaw(language, {
    jurisdiction: facts.jurisdiction,
    resolve: (law) => resolveWithdrawRights(law, facts, now),
    confirm: 'withdrawConfirm',
    own: language.words.withdraw.confirm,
  });
  const body = withdrawForm({ config, locale, language, ...told, isKnown: isTold }, room);
  // Who runs this page goes before what a form from any page says.
  const ways = otherWays(room, language.words, room.settings.page?.support ?? config.support);
  const { title } = language.words.withdraw;
  return page(c, room, { spoken: language, title, body: html`${body} ${ways}` });
}
