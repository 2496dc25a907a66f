/** The first step, and the only one before the confirmation: what ends, when, what it still costs, and the button. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatMoney, unstopped } from '../shared/format.ts';
import { draftOf } from './cancel.declaration.ts';
import { renderFact } from '../journey/fact.ts';
import type { FieldErrors, Typing } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

export function renderReview(view: View, entered: Typing, errors: FieldErrors): TemplateResult {
  const { strings, config, rights, law, confirmLabel, act } = view;
  // Some laws allow nothing but their own fields and the button next to it.
  const isBare = rights?.page.nothingElse;
  const ends = renderConsequences(view);
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    act.confirm();
  };
  return html`
    <h2 id="title" tabindex="-1">${strings.review.title(config.subscription?.plan)}</h2>
    <form novalidate @submit=${confirm}>
      ${isBare ? nothing : (view.parts.situation?.render(view, ends, entered) ?? ends)}
      ${view.parts.fields?.render(view, entered, errors)}
      ${isBare ? nothing : renderDeclaration(view, entered)}
      <div class="actions decide">
        <button class="primary" lang=${rights?.labels.cancelConfirm.language ?? nothing}>
          ${confirmLabel}
        </button>
        ${
          isBare
            ? nothing
            : html`<button type="button" class="quiet" @click=${act.close}>
                ${config.situation?.kind === 'canceled' ? strings.close : strings.keep}
              </button>`
        }
      </div>
    </form>
    ${isBare || !rights ? nothing : law?.renderDisclaimer(rights)}
  `;
}

function renderConsequences({ strings, locale, rights, law }: View): TemplateResult {
  const words = strings.review;
  const end = rights?.endsOn;
  if (!law || !rights || !end?.established)
    return html`<p class="lead">${words.endsUnknown}</p>
      ${end && law?.renderReasons(end, strings)}`;
  const { charges } = rights;
  const bills = charges.established
    ? charges.value.map(({ on, amount }) =>
        words.charge(formatMoney(amount, locale), law.writeDay(on, locale)),
      )
    : [words.chargesUnknown];
  const day = unstopped(law.writeDay(end.value, locale));
  return html`<p class="lead">${words.endsOn} <strong>${day}</strong>.</p>
    ${law.renderReasons(end, strings)}
    <dl>
      ${renderFact(words.untilLabel, words.until)}
      ${renderFact(words.chargesLabel, ...(bills.length > 0 ? bills : [words.nothingMore]))}
    </dl>`;
}

function renderDeclaration(view: View, entered: Typing): TemplateResult {
  return html`<figure>
    <figcaption>${view.strings.review.messageLabel}</figcaption>
    <blockquote>${draftOf(view, entered).text}</blockquote>
  </figure>`;
}
