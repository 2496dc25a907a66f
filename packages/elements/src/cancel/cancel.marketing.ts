/** One button that stops the marketing mail too. Nothing is chosen beforehand, and only what was acknowledged is said. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { MarketingStrings as Words } from '../locale/cancel-marketing/nl.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { DeliveryState } from '../outbox/entry.ts';
import { safeAddress } from '../shared/address.ts';
import { formatMoment } from '../shared/format.ts';
import { draftOf } from './cancel.declaration.ts';
import type { StateOf } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<Words> = {
  nl: () => import('../locale/cancel-marketing/nl.ts'),
  en: () => import('../locale/cancel-marketing/en.ts'),
  de: () => import('../locale/cancel-marketing/de.ts'),
  more: () => import('../locale/cancel-marketing/more.ts'),
};

/** What was asked in which element: kept apart from what is drawn, so that another language finds it again. */
const asked = new WeakMap<CancelSession, Delivery>();

export async function prepare(tag: string) {
  const { strings } = await loadFrom(tag, sources);
  return (view: View, state: StateOf<'received' | 'undoing'>, session: CancelSession) =>
    renderMarketing(view, strings, state, session);
}

function renderMarketing(
  view: View,
  words: Words,
  state: StateOf<'received' | 'undoing'>,
  session: CancelSession,
): TemplateResult {
  const { strings } = view;
  const delivery = asked.get(session);
  const stop = (event: Event): void => {
    if (asked.has(session)) return;
    leave(event);
    ask(view, words, state, session);
  };
  const retry = (event: Event): void => {
    leave(event);
    delivery?.retry();
  };
  const stands = delivery?.state;
  const canRetry = stands && !['sending', 'received', 'sent', 'gone'].includes(stands.type);
  return html`<section class="marketing" tabindex="-1">
    ${
      delivery
        ? nothing
        : html`<button type="button" class="quiet" @click=${stop}>${words.button}</button>
            <p class="hint">${words.hint}</p>`
    }
    <div role="status">${stands && renderNews(view, words, stands)}</div>
    ${
      canRetry
        ? html`<button type="button" class="quiet" @click=${retry}>${strings.waiting.retry}</button>`
        : nothing
    }
  </section>`;
}

/** The button goes, so the focus moves to where the answer will stand. */
function leave({ currentTarget: button }: Event): void {
  if (button instanceof HTMLElement) button.parentElement?.focus();
}

function ask(view: View, words: Words, state: StateOf<'received' | 'undoing'>, session: CancelSession): void {
  const { config, locale } = view;
  const { endpoint = '' } = config;
  const delivery = session.host.mail.submit(
    {
      type: 'preferences.changed',
      data: {
        marketing: 'stop',
        customer: draftOf(view, state.entered).data.customer,
        about: state.declaration.id,
        declared: { text: words.declared, buttonLabel: words.button, locale },
      },
      locale,
      session: session.id,
    },
    { ...config, endpoint },
  );
  asked.set(session, delivery);
  delivery.subscribe(() => {
    // Called off in another page: it can be asked anew.
    if (delivery.state.type === 'gone') asked.delete(session);
    session.host.requestUpdate();
  });
  session.host.requestUpdate();
}

function renderNews(
  { locale, strings }: View,
  words: Words,
  state: DeliveryState,
): TemplateResult | typeof nothing {
  switch (state.type) {
    case 'received': {
      const { reference, receivedAt, zone, links } = state.acknowledgement;
      const receipt = safeAddress(links?.html);
      return html`<p>${words.received(receivedAt && formatMoment(receivedAt, locale, zone))}</p>
        ${reference ? html`<p>${strings.received.referenceLabel}: <strong>${reference}</strong></p>` : nothing}
        ${
          receipt
            ? html`<a class="quiet" href=${receipt} target="_blank" rel="noopener noreferrer"
                >${words.receipt}</a
              >`
            : nothing
        }`;
    }
    case 'sending':
      return html`<p class="busy">${words.sending}</p>`;
    case 'sent':
      return html`<p>${words.sent}</p>`;
    case 'gone':
      return nothing;
    default:
      return html`<p>${words[state.type === 'waiting' ? 'waiting' : 'attention']}</p>`;
  }
}
