/** The first step, and the only one before the confirmation: what ends, when, what it still costs, and the button. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatMoney } from '../shared/format.ts';
import { draft } from './cancel.declaration.ts';
import type { Entered, FieldErrors } from './cancel.flow.ts';
import type { View } from './cancel.view.ts';

export function renderReview(view: View, entered: Entered, errors: FieldErrors): TemplateResult {
  const { strings, config, rights, confirmLabel, act } = view;
  // Some laws allow nothing but their own fields and the button next to it.
  const isBare = rights?.page.nothingElse === true;
  const confirm = (event: SubmitEvent): void => {
    event.preventDefault();
    act.confirm();
  };
  return html`
    <h2 id="title" tabindex="-1">${strings.review.title(config.subscription?.plan)}</h2>
    <form novalidate @submit=${confirm}>
      ${isBare ? nothing : renderConsequences(view)} ${view.parts.fields?.render(view, entered, errors)}
      ${isBare ? nothing : renderDeclaration(view, entered)}
      <div class="actions decide">
        <button class="primary">${confirmLabel}</button>
        ${
          isBare
            ? nothing
            : html`<button type="button" class="quiet" @click=${act.close}>${strings.keep}</button>`
        }
      </div>
    </form>
    ${isBare || !rights ? nothing : html`<p class="small">${rights.disclaimer}</p>`}
  `;
}

function renderConsequences({ strings, locale, rights, law }: View): TemplateResult {
  const words = strings.review;
  const end = rights?.endsOn;
  const charges = rights?.charges;
  return html`
    ${
      end?.established
        ? html`<p class="lead">
            ${words.endsOn} <strong class="date">${formatDay(end.value, locale)}</strong>.
          </p>`
        : html`<p class="lead">${words.endsUnknown}</p>`
    }
    ${end ? law?.renderReasons(end, strings) : nothing}
    ${
      end?.established && charges
        ? html`<dl>
            <div>
              <dt>${words.untilLabel}</dt>
              <dd>${words.until}</dd>
            </div>
            <div>
              <dt>${words.chargesLabel}</dt>
              ${
                charges.established
                  ? charges.value.length > 0
                    ? charges.value.map(
                        ({ on, amount }) =>
                          html`<dd>${words.charge(formatMoney(amount, locale), formatDay(on, locale))}</dd>`,
                      )
                    : html`<dd>${words.nothingMore}</dd>`
                  : html`<dd>${words.chargesUnknown}</dd>`
              }
            </div>
          </dl>`
        : nothing
    }
  `;
}

function renderDeclaration(view: View, entered: Entered): TemplateResult {
  return html`<figure>
    <figcaption>${view.strings.review.messageLabel}</figcaption>
    <blockquote>${draft(view, entered).text}</blockquote>
  </figure>`;
}
