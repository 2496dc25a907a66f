/** The account page of the fictional weekly: what a real site would already have, and the few lines Fairwell adds. */
import type { CancelConfig } from '@fairwell/schema';
import { html, raw } from 'hono/html';
import { texts as allTexts, type Texts } from '../texts.ts';
import type { Variant } from '../contracts.ts';
import { arrivals } from './arrivals.ts';
import { layout } from './layout.ts';

/** JSON that may stand in a script element: `<` is the only character that could end it early. */
const scriptJson = (value: unknown) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));

export function accountPage(variant: Variant, config: CancelConfig, cancelAddress: string, script: boolean) {
  const texts = allTexts[variant];
  const place = script ? variant : 'plain';
  return layout(
    place,
    texts,
    texts.title,
    html`
      <h1>${texts.greeting}</h1>
      ${script ? '' : html`<p class="note">${texts.plainText}</p>`} ${subscription(texts, config)}
      <section class="leave" aria-labelledby="leave">
        <h2 id="leave">${texts.leave}</h2>
        <p>${texts.leaveText}</p>
        <fairwell-cancel>
          <form method="post" action="${cancelAddress}">
            <input type="hidden" name="config" value="${JSON.stringify(config)}" />
            <button>${texts.button}</button>
          </form>
        </fairwell-cancel>
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

function subscription(texts: Texts, { contract, subscription: ref }: CancelConfig) {
  const day = new Intl.DateTimeFormat(texts.language, { dateStyle: 'long', timeZone: 'UTC' });
  const date = (civil: string) => day.format(new Date(civil));
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
