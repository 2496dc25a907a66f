/** The account page of the fictional weekly: what a real site would already have, and the few lines Fairwell adds. */
import type { CancelConfig, ContactConfig } from '@fairwell/schema';
import { html } from 'hono/html';
import { texts as allTexts, type Texts } from '../texts.ts';
import type { Variant } from '../contracts.ts';
import type { Standing } from '../standing.ts';
import { arrivals } from './arrivals.ts';
import { layout, scriptJson } from './layout.ts';
import { orderSection, type OrderSection } from './order.ts';

export interface AccountPage {
  variant: Variant;
  config: CancelConfig;
  contact: ContactConfig;
  /** The cancellation that stands, if there is one. */
  standing: Standing | undefined;
  /** Where the receiver's own pages are. */
  origin: string;
  order: OrderSection;
  /** Whether the page carries the script tag. */
  script: boolean;
}

export function accountPage({ variant, config, contact, standing, origin, order, script }: AccountPage) {
  const texts = allTexts[variant];
  const place = script ? variant : 'plain';
  return layout(
    place,
    texts,
    texts.title,
    html`
      <h1>${texts.greeting}</h1>
      ${script ? '' : html`<p class="note">${texts.plainText}</p>`} ${subscription(texts, config)}
      ${standing ? standingNote(texts, standing) : ''}
      <section class="leave" aria-labelledby="leave">
        <h2 id="leave">${texts.leave}</h2>
        <p>${texts.leaveText}</p>
        <fairwell-cancel>
          <form method="post" action="${origin}/cancel">
            <input type="hidden" name="config" value="${JSON.stringify(config)}" />
            <button>${texts.button}</button>
          </form>
        </fairwell-cancel>
      </section>
      ${orderSection(texts, order)}
      <section class="leave" aria-labelledby="contact">
        <h2 id="contact">${texts.contact}</h2>
        <p>${texts.contactText}</p>
        <fairwell-contact>
          <form method="post" action="${origin}/contact">
            <input type="hidden" name="config" value="${JSON.stringify(contact)}" />
            <button>${texts.contactButton}</button>
          </form>
        </fairwell-contact>
      </section>
      ${
        script
          ? html`<section class="rights">
              <fairwell-rights>
                <script type="application/json">
                  ${scriptJson({ contract: config.contract, locale: config.locale })}
                </script>
              </fairwell-rights>
            </section>`
          : ''
      }
      ${script ? arrivals(texts) : ''}
    `,
    script
      ? html`<script type="module" src="/fairwell.js"></script>
          <script type="module" src="/demo/arrivals.js"></script>`
      : '',
  );
}

function standingNote(texts: Texts, { endsOn, receiptId, reference }: Standing) {
  return html`<p class="note">
    ${endsOn ? texts.standing(dayIn(texts)(endsOn)) : texts.standingOpen}
    <a href="/v1/receipts/${receiptId}.html">${texts.receipt} ${reference}</a> ·
    <a href="${texts.language === 'de' ? '/de' : ''}/follow#receipt=${receiptId}">${texts.followPlain}</a>
  </p>`;
}

function dayIn({ language }: Texts): (civil: string) => string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return (civil) => day.format(new Date(civil));
}

function subscription(texts: Texts, { contract, subscription: ref }: CancelConfig) {
  const date = dayIn(texts);
  const price =
    contract.price &&
    new Intl.NumberFormat(texts.language, {
      style: 'currency',
      currency: contract.price.currency,
    }).format(contract.price.amount / 100);
  const facts: [string, string][] = [
    [texts.plan, ref?.plan ?? ''],
    [texts.number, ref?.reference ?? ''],
    [texts.since, date(contract.concluded)],
    [texts.price, `${price} ${texts.perMonth}`],
    [texts.paidUntil, date(contract.paid?.until ?? contract.concluded)],
    [texts.delivery, texts.deliveryText],
  ];
  return html`<section class="subscription" aria-labelledby="subscription">
    <h2 id="subscription">${texts.title}</h2>
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
