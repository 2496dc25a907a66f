/** What is not as usual with a subscription, and what ends with it, as the site knows it. */
import type { Rights } from '@fairwell/rights';
import type { CancelConfig, Situation } from '@fairwell/schema';
import { html } from 'hono/html';
import type * as z from 'zod';
import type { Html } from './layout.ts';
import { refundRow } from './refund.ts';
import type { Spoken } from './words.ts';

type Config = z.output<typeof CancelConfig>;

/** @param base address of this receiver: any page can post a form here, so a link may lead nowhere else. */
export function situation(
  { situation: given, contract }: Config,
  rights: Rights,
  language: Spoken,
  base: string,
): Html {
  const { words, day, money } = language;
  const said = words.situation;
  switch (given?.kind) {
    case 'canceled':
      return canceled(given, rights, language, base);
    case 'past-due':
      return html`<p>${said.pastDue.lead(given.owed && money(given.owed))} ${said.pastDue.stays}</p>`;
    case 'promotional':
      return html`<p>${said.promotional(money(given.price), day(given.until), money(given.afterwards))}</p>`;
    case 'app-store':
      return appStore(given, language);
    default: {
      const until = contract.trial?.until;
      if (until === undefined || rights.today > until) return html``;
      // That nothing will be charged is for the law room to say.
      const isFree = rights.charges.established && rights.charges.value.length === 0;
      return html`<p>${said.trial.until(day(until))} ${isFree ? said.trial.free : ''}</p>`;
    }
  }
}

function canceled(
  { endsOn, receipt }: Extract<Situation, { kind: 'canceled' }>,
  { today }: Rights,
  { words, day }: Spoken,
  base: string,
): Html {
  const said = words.situation.canceled;
  const isOver = endsOn !== undefined && endsOn < today;
  const until = isOver ? said.ended : said.endsOn;
  return html`<p class="lead">
      <strong>${said.title}</strong> ${endsOn === undefined ? '' : until(day(endsOn))}
    </p>
    ${isOver || receipt === undefined || !receipt.startsWith(`${base}/`) ? '' : html`<p class="actions"><a class="quiet" href="${receipt}">${said.receipt}</a></p>`}
    <p>${said.again}</p>`;
}

const stores = {
  apple: { name: 'Apple', address: 'https://apps.apple.com/account/subscriptions' },
  google: { name: 'Google Play', address: 'https://play.google.com/store/account/subscriptions' },
} as const;

function appStore(
  { store, package: app, sku }: Extract<Situation, { kind: 'app-store' }>,
  { words }: Spoken,
): Html {
  const said = words.situation.appStore;
  const { name, address } = stores[store];
  const query =
    store === 'google' && app && sku ? `?${String(new URLSearchParams({ sku, package: app }))}` : '';
  return html`<p><strong>${said.lead(name)}</strong></p>
    <ol>
      ${said.steps(name).map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="actions"><a class="quiet" href="${address}${query}">${said.open(name)}</a></p>`;
}

/** Our words for the usual answers, the site's own for the rest. */
export function consequencesOf(
  { consequences = {}, contract }: Config,
  { words, day, money }: Spoken,
  lastDay: string | null,
): Html {
  const refund = refundRow(consequences.refund, contract.paid, lastDay, { words, day, money });
  const facts = (['access', 'data', 'account', 'seats', 'credits'] as const).flatMap((about) => {
    const told = consequences[about];
    if (told === undefined) return [];
    const { label, ...usual } = words.situation.consequences[about];
    const known = Object.entries(usual).find(([name]) => name === told)?.[1];
    return html`<div>
      <dt>${label}</dt>
      <dd>${known ?? told}</dd>
    </div>`;
  });
  return facts.length === 0 && refund === '' ? html`` : html`<dl>${refund}${facts}</dl>`;
}
