/** The only step before the confirmation: until when, what comes back, what is sent, and the button. Nobody is asked why. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { WithdrawRights } from '@fairwell/rights';
import { renderFact } from '../journey/fact.ts';
import { safeAddress } from '../shared/address.ts';
import { formatMoney } from '../shared/format.ts';
import { daysIn, declarationText } from './withdraw.declaration.ts';
import { renderFields, renderItems } from './withdraw.fields.ts';
import type { Entered, FieldErrors } from './withdraw.flow.ts';
import type { View } from './withdraw.view.ts';

const DAY = 86_400_000;

export function renderReview(view: View, entered: Entered, errors: FieldErrors): TemplateResult {
  const { strings, config, rights, law, labelLanguage, confirmLabel, act } = view;
  const words = strings.review;
  const instead = safeAddress(config.cancel);
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    act.confirm();
  };
  return html`
    <h2 id="title" tabindex="-1">${words.title}</h2>
    <form novalidate @submit=${confirm}>
      <p class="lead">${period(view)}</p>
      ${rights ? law?.renderReasons(rights.withdrawal, strings) : nothing} ${renderItems(view, entered)}
      <p>${words.lead}</p>
      ${renderDays(view)} ${renderFields(view, entered, errors)}
      <figure>
        <figcaption>${words.messageLabel}</figcaption>
        <blockquote>${declarationText({ ...view, entered })}</blockquote>
      </figure>
      <div class="actions">
        <button class="primary" lang=${labelLanguage}>${confirmLabel}</button>
        <button type="button" class="quiet" @click=${act.close}>${strings.keep}</button>
      </div>
    </form>
    <p class="small">
      ${words.instead} ${instead ? html`<a href=${instead}>${words.insteadLink}</a>` : nothing}
    </p>
    ${rights ? law?.renderDisclaimer(rights) : nothing}
  `;
}

/** Until when; and where we think it is over, that it can be sent all the same. */
function period({ strings, rights, law, locale }: View): string {
  const words = strings.review;
  if (!law || !rights?.withdrawal.established) return words.unknown;
  const { until, open } = rights.withdrawal.value;
  const day = law.writeDay(until, locale);
  return open ? words.open(day, words.daysLeft(daysLeft(rights, until))) : words.over(day);
}

const daysLeft = ({ today }: WithdrawRights, until: string): number =>
  (Date.parse(until) - Date.parse(today)) / DAY;

/** What comes back and what goes back, in two lines. */
function renderDays({ strings, rights, law, locale }: View): TemplateResult | typeof nothing {
  const words = strings.review;
  const { refund, refundBy, returnBy } = daysIn(rights);
  if (!law || (!refundBy && !returnBy)) return nothing;
  const sum = refund && formatMoney(refund, locale);
  return html`<dl>
    ${refundBy ? renderFact(words.refund, words.refundBy(law.writeDay(refundBy, locale), sum)) : nothing}
    ${returnBy ? renderFact(words.goods, words.returnBy(law.writeDay(returnBy, locale))) : nothing}
  </dl>`;
}
