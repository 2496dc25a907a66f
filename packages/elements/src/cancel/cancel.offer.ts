/**
 * The one offer somebody may meet: below the button that confirms, or below the proof once they said why. Fetched only
 * where a site offers something, after the first step is there; where it does not come, nobody misses it.
 */
import type { Offer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { OfferStrings } from '../locale/cancel-offer/nl.ts';
import { formatDay, formatMoney, unstopped } from '../shared/format.ts';
import type { State } from './cancel.flow.ts';
import type { CancelSession } from './cancel.journey.ts';
import { type Conduct, conductOf } from './cancel.offer.conduct.ts';
import { isLink, type Standing } from './cancel.offer.flow.ts';
import { offerStyles } from './cancel.offer.styles.ts';
import type { View } from './cancel.view.ts';

const sources: Sources<OfferStrings> = {
  nl: () => import('../locale/cancel-offer/nl.ts'),
  en: () => import('../locale/cancel-offer/en.ts'),
  de: () => import('../locale/cancel-offer/de.ts'),
  more: () => import('../locale/cancel-offer/more.ts'),
};

/** Our words, and how to mark those that are in another language than what stands around them. */
interface Spoken {
  words: OfferStrings;
  locale: string;
  say: (words: string) => unknown;
}

export async function prepare(tag: string) {
  const { strings: words, language, locale } = await loadFrom(tag, sources);
  return {
    styles: [offerStyles],
    render(view: View, state: State, session: CancelSession): TemplateResult | typeof nothing {
      const conduct = conductOf(session);
      const stands = conduct.at(view, state);
      if (!stands) return nothing;
      const root = session.host.shadowRoot;
      const kept = stands.place === 'review' ? keepInPlace(root?.querySelector('dialog')) : undefined;
      queueMicrotask(() => {
        kept?.();
        conduct.watch(root?.querySelector('.offer .actions > *'));
      });
      const say = (said: string): unknown =>
        language === view.language ? said : html`<span lang=${language} dir="auto">${said}</span>`;
      return renderOffer(view, state, stands, conduct, { words, locale, say });
    },
  };
}

/**
 * A dialog in the middle of the screen would grow both ways, and its scroll bar would make lines longer: either moves the button
 * from under somebody's finger. Noted before the offer is drawn; what is returned is to be done after.
 */
function keepInPlace(dialog: HTMLDialogElement | null | undefined): () => void {
  if (!dialog || dialog.querySelector('.beside')) return () => undefined;
  const { style, open, clientWidth } = dialog;
  for (const name of ['--_top', '--_bar']) style.removeProperty(name);
  if (!open) return () => undefined;
  style.setProperty('--_top', `${dialog.getBoundingClientRect().top}px`);
  return () => style.setProperty('--_bar', `${clientWidth - dialog.clientWidth}px`);
}

function renderOffer(
  view: View,
  state: State,
  stands: Standing,
  conduct: Conduct,
  spoken: Spoken,
): TemplateResult {
  const { type, offer, place } = stands;
  const canChoose = type === 'standing' || type === 'failed' || (type === 'accepted' && isLink(offer));
  return html`<section
    class=${place === 'review' ? 'offer beside' : 'offer'}
    tabindex="-1"
    aria-labelledby=${canChoose ? 'offer' : nothing}
  >
    ${canChoose ? renderChoice(stands, conduct, spoken) : nothing}
    <div role="status">${renderNews(view, state, stands, conduct, spoken)}</div>
  </section>`;
}

function renderChoice(
  { offer, place }: Standing,
  conduct: Conduct,
  { words, locale, say }: Spoken,
): TemplateResult {
  const ofKind = offer.kind === 'custom' ? undefined : offer.kind;
  const label = offer.accept ?? (ofKind && say(words.accept[ofKind]));
  const isDone = !isLink(offer);
  return html`<h3 id="offer">${offer.title ?? (ofKind && say(words.title[ofKind]))}</h3>
    <p>${offer.text ?? say(inWords(offer, words, locale))}</p>
    <p class="hint">${say(words.madeTo[offer.madeTo])}</p>
    ${place === 'received' ? html`<p>${say(isDone ? words.takesBack : words.keepsCancelled)}</p>` : nothing}
    <div class="actions">
      ${
        isDone
          ? html`<button type="button" class="quiet" @click=${leaving(() => conduct.accept())}>
              ${label}
            </button>`
          : html`<a
              class="quiet"
              href=${offer.link}
              target=${offer.link.startsWith('http') ? '_blank' : nothing}
              rel="noopener noreferrer"
              @click=${() => conduct.follow()}
              >${label}</a
            >`
      }
      ${
        place === 'received'
          ? html`<button type="button" class="quiet" @click=${leaving(() => conduct.decline())}>
              ${say(words.decline)}
            </button>`
          : nothing
      }
    </div>`;
}

/** What a kind says by itself. */
function inWords(offer: Offer, words: OfferStrings, locale: string): string {
  const money = (price: { amount: number; currency: string }): string => formatMoney(price, locale);
  const day = (date: string): string => unstopped(formatDay(date, locale));
  switch (offer.kind) {
    case 'pause': {
      const { rests, free, price } = words.pause;
      const cost = offer.price && (offer.price.amount === 0 ? free : price(money(offer.price)));
      return [rests(formatDuration(offer.duration, locale)), cost].filter(Boolean).join(' ');
    }
    case 'discount': {
      const { price, ends } = offer;
      return ends
        ? words.discount.until(money(price), day(ends.until), money(ends.afterwards))
        : words.discount.price(money(price));
    }
    case 'plan_change': {
      const cost = offer.price && words.plan.price(money(offer.price));
      return [words.plan.change(offer.plan), cost].filter(Boolean).join(' ');
    }
    case 'trial_extension':
      return words.trial(day(offer.until));
    case 'custom':
      return '';
    default:
      return words[offer.kind];
  }
}

/** What became of it. */
function renderNews(
  { strings }: View,
  state: State,
  stands: Standing,
  conduct: Conduct,
  { words, say }: Spoken,
): TemplateResult | typeof nothing {
  const { type, offer, place } = stands;
  switch (type) {
    case 'accepting':
      return html`<p class="busy">${say(words.accepting)}</p>`;
    case 'failed':
      return html`<p>
        ${say(`${words.failed} ${place === 'review' ? words.stillCancel : words.keepsCancelled}`)}
      </p>`;
    case 'declined':
      return html`<p>${say(words.declined)}</p>`;
    case 'accepted': {
      if (isLink(offer)) return nothing;
      const { reference } = stands.proof;
      const isCancelled = state.type === 'received';
      const where =
        state.type === 'review'
          ? words.stillCancel
          : isCancelled && (place === 'review' ? words.cancelledToo : words.notTakenBack);
      return html`<p>${offer.done ?? say(words.accepted)} ${where ? say(where) : nothing}</p>
        ${
          typeof reference === 'string'
            ? html`<p>${strings.received.referenceLabel}: <strong>${reference}</strong></p>`
            : nothing
        }
        ${
          isCancelled && place === 'received'
            ? html`<button type="button" class="quiet" @click=${() => conduct.takeBack()}>
                ${say(words.takeBack)}
              </button>`
            : nothing
        }`;
    }
    default:
      return nothing;
  }
}

/** The button goes, so the focus moves to where the answer will stand. */
const leaving =
  (then: () => unknown) =>
  ({ currentTarget: button }: Event): void => {
    if (button instanceof HTMLElement) button.closest('section')?.focus();
    then();
  };

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

/** `P1M` as `1 maand`, `P1Y6M` as `1 jaar en 6 maanden`. */
function formatDuration(duration: string, locale: string): string {
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, letter]) => {
    const unit = UNITS[letter as keyof typeof UNITS];
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count));
  });
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}
