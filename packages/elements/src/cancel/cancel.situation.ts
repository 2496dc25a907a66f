/**
 * What is not as usual with a subscription, and what ends with it, as the site knows it. Fetched only where it says so.
 * Whatever the situation, the button that cancels stays where it is.
 */
import type { Consequences, Money, Situation } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { SituationStrings as Words } from '../locale/cancel-situation/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import { safeAddress } from '../shared/address.ts';
import { formatDay, formatMoney } from '../shared/format.ts';
import { renderFact } from '../journey/fact.ts';
import type { Config } from './cancel.config.ts';
import { draftOf } from './cancel.declaration.ts';
import type { Typing } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<Words> = {
  nl: () => import('../locale/cancel-situation/nl.ts'),
  en: () => import('../locale/cancel-situation/en.ts'),
  de: () => import('../locale/cancel-situation/de.ts'),
  more: () => import('../locale/cancel-situation/more.ts'),
};

type Ended = (view: View, day: string) => TemplateResult;
type Drawn = TemplateResult | typeof nothing;
type SituationOf<T extends Situation['kind']> = Extract<Situation, { kind: T }>;

export async function prepare(tag: string, { consequences, contract, confirm, situation }: Partial<Config>) {
  const [{ strings }, refund, oneClick, reactivate] = await Promise.all([
    loadFrom(tag, sources),
    // Only who paid ahead, or was promised something, has anything to ask.
    (consequences?.refund ?? contract?.paid)
      ? import('./cancel.refund.ts').then((part) => part.prepare(tag)).catch(() => undefined)
      : undefined,
    // Without it a confirmation is asked for.
    confirm === false
      ? import('./cancel.one-click.ts').then((part) => part.prepare(tag)).catch(() => undefined)
      : undefined,
    situation?.kind === 'canceled'
      ? import('./cancel.reactivate.ts').then((part) => part.prepare(tag)).catch(() => undefined)
      : undefined,
  ]);
  return {
    opened: oneClick?.opened,
    renderSent: oneClick?.renderSent,
    /** @param ends - What is told of every subscription: when it ends, and what it still costs. */
    render: (view: View, ends: TemplateResult, entered: Typing): TemplateResult =>
      html`${unlessOdd(() => renderSituation(view, strings, reactivate?.renderEnded))}
      ${view.config.situation?.kind === 'canceled' ? nothing : ends}
      ${unlessOdd(() =>
        renderConsequences(
          view.config.consequences ?? {},
          strings.consequences,
          // The day that is declared: the one that is told, or a later one that was asked for.
          unlessOdd(() => refund?.render(view, draftOf(view, entered).endsOn) ?? nothing),
        ),
      )}`,
    endTold,
    /** What the page told to come back. */
    refundTold: (view: Pick<View, 'config'>, lastDay: string | null): Money | undefined =>
      refund?.told(view, lastDay),
    /** What is still to be done after the proof is in. */
    renderReceived: ({ config: { situation: now } }: View): Drawn =>
      now?.kind === 'app-store'
        ? html`<section>
            ${unlessOdd(() => renderStore(now, strings.appStore, strings.appStore.stillTo))}
          </section>`
        : nothing,
  };
}

const isDay = (day: string | undefined): day is string => Boolean(Date.parse(`${day}T00:00:00Z`));

/** The last day somebody was told before, where they cancelled already. */
const endTold = ({ config: { situation } }: Pick<View, 'config'>): string | undefined =>
  situation?.kind === 'canceled' && isDay(situation.endsOn) ? situation.endsOn : undefined;

/** Facts of a page may be anything, and whoever wants to leave must not suffer for it. */
function unlessOdd(draw: () => Drawn): Drawn {
  try {
    return draw();
  } catch {
    return nothing;
  }
}

/** @param ended - Draws that the last day is over. */
function renderSituation(view: View, words: Words, ended: Ended | undefined): Drawn {
  const { situation } = view.config;
  switch (situation?.kind) {
    case 'canceled':
      return renderCanceled(situation, words.canceled, view, ended);
    case 'past-due': {
      const { pastDue } = words;
      const owed = situation.owed && formatMoney(situation.owed, view.locale);
      return html`<p>${pastDue.lead(owed)} ${pastDue.stays}</p>`;
    }
    case 'promotional': {
      const { locale } = view;
      const { price, afterwards } = situation;
      const until = formatDay(situation.until, locale);
      return html`<p>
        ${words.promotional(formatMoney(price, locale), until, formatMoney(afterwards, locale))}
      </p>`;
    }
    case 'app-store':
      return renderStore(situation, words.appStore, words.appStore.lead);
    default:
      return renderTrial(view, words.trial);
  }
}

function renderCanceled(
  { endsOn, receipt }: SituationOf<'canceled'>,
  words: Words['canceled'],
  view: View,
  ended: Ended | undefined,
): TemplateResult {
  const { locale, rights } = view;
  if (ended && isDay(endsOn) && rights && endsOn < rights.today)
    return html`<p class="lead"><strong>${words.title}</strong></p>
      ${ended(view, endsOn)}
      <p>${words.again}</p>`;
  const address = safeAddress(receipt);
  return html`<p class="lead">
      <strong>${words.title}</strong> ${isDay(endsOn) ? words.endsOn(formatDay(endsOn, locale)) : nothing}
    </p>
    ${
      address
        ? html`<p>
            <a class="quiet" href=${address} target="_blank" rel="noopener noreferrer">${words.receipt}</a>
          </p>`
        : nothing
    }
    <p>${words.again}</p>`;
}

/** That nothing will be charged is for the law room to say. */
function renderTrial({ config, rights, locale }: View, words: Words['trial']): Drawn {
  const until = config.contract?.trial?.until;
  if (!until || !rights || rights.today > until) return nothing;
  const isFree = rights.charges.established && rights.charges.value.length === 0;
  return html`<p>${words.until(formatDay(until, locale))} ${isFree ? words.free : nothing}</p>`;
}

const STORES = {
  apple: { name: 'Apple', address: 'https://apps.apple.com/account/subscriptions' },
  google: { name: 'Google Play', address: 'https://play.google.com/store/account/subscriptions' },
} as const;

function renderStore(
  { store, package: app, sku }: SituationOf<'app-store'>,
  words: Words['appStore'],
  lead: (name: string) => string,
): TemplateResult {
  const { name, address } = STORES[store];
  const query =
    store === 'google' && app && sku ? `?${String(new URLSearchParams({ sku, package: app }))}` : '';
  return html`<p><strong>${lead(name)}</strong></p>
    <ol>
      ${words.steps(name).map((step) => html`<li>${step}</li>`)}
    </ol>
    <p>
      <a class="quiet" href=${address + query} target="_blank" rel="noopener noreferrer"
        >${words.open(name)}</a
      >
    </p>`;
}

/** @param refund - One line more. */
function renderConsequences(consequences: Consequences, words: Words['consequences'], refund: Drawn): Drawn {
  const facts = (['access', 'data', 'account', 'seats', 'credits'] as const).flatMap((about) => {
    const told: unknown = consequences[about];
    if (typeof told !== 'string' || told === '') return [];
    const { label, ...usual } = words[about];
    const known = Object.entries(usual).find(([name]) => name === told)?.[1];
    return renderFact(label, known ?? told);
  });
  return facts.length > 0 || refund !== nothing ? html`<dl>${refund} ${facts}</dl>` : nothing;
}
