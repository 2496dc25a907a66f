/** What became of what was offered, offer by offer; who stayed, billing says. */
import type { OfferFigures, OffersAnswer } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { renderBars } from './insights.bars.ts';
import { valueOf } from './insights.flow.ts';
import type { Page } from './insights.page.ts';
import { renderSection } from './insights.section.ts';
import { inWords } from './insights.tree.ts';

const ends = ['kept', 'notKept', 'pending', 'unnamed'] as const satisfies readonly (keyof OfferFigures)[];

/** Nothing where nothing was offered: most sites offer nothing, and that is fine. */
export function renderOffers(page: Page): TemplateResult | typeof nothing {
  const { strings, formats, views, isViewer } = page;
  const words = strings.offers;
  if (valueOf(views.offers)?.offers.length === 0) return nothing;
  return renderSection('offers', 'offers', views.offers, page, ({ offers }) => ({
    intro: html`${renderShare(offers, page)}
      <p class="note">
        ${words.how}${offers.some(({ offered }) => offered === null) && !isViewer ? ` ${words.unseen}` : nothing}
      </p>`,
    drawing: html`<div class="sides">${offers.map((offer) => renderOffer(offer, page))}</div>`,
    table: {
      columns: [
        words.offer,
        words.to,
        words.offered,
        words.declined,
        words.taken,
        ...ends.map((end) => words.ends[end]),
      ],
      numbersFrom: 2,
      rows: offers.map((offer) => [
        inWords(offer.id),
        toWhom(offer, page) ?? strings.unknown,
        ...[offer.offered, offer.declined, offer.taken, ...ends.map((end) => offer[end])].map(formats.count),
      ]),
    },
    after: isViewer ? html`<p class="note">${strings.withheld}</p>` : nothing,
  }));
}

/** How much of what was taken goes only to whoever wants to leave. */
function renderShare(offers: OffersAnswer['offers'], { strings, formats }: Page) {
  const sum = (of: (offer: OfferFigures) => number | null) =>
    offers.reduce((all, offer) => all + (of(offer) ?? Number.NaN), 0);
  const [taken, leaving] = [sum((offer) => offer.taken), sum((offer) => offer.toLeaving)];
  return leaving > 0 && taken > 0
    ? html`<p>${strings.offers.leavingShare(formats.percent(leaving / taken))}</p>`
    : nothing;
}

function toWhom({ toEveryone, toLeaving }: OfferFigures, { strings }: Page): string | undefined {
  const { madeTo } = strings.offers;
  if (toLeaving) return toEveryone ? undefined : madeTo.leaving;
  return toEveryone ? madeTo.everyone : undefined;
}

function renderOffer(offer: OfferFigures, page: Page) {
  const { strings, formats } = page;
  const words = strings.offers;
  const { id, offered, declined, taken } = offer;
  const said = [
    offered === null
      ? words.only(formats.count(taken))
      : words.seen(formats.count(offered), formats.count(declined), formats.count(taken)),
    toWhom(offer, page),
  ];
  const known = ends.filter((end) => offer[end] !== null && offer[end] !== 0);
  return html`<div>
    <h4>${inWords(id)}</h4>
    <p>${said.filter(Boolean).join(' ')}</p>
    ${renderBars(
      known.map((end) => ({
        name: words.ends[end],
        text: words.definitions[end],
        size: taken ? (offer[end] ?? 0) / taken : null,
        values: [formats.count(offer[end])],
      })),
    )}
  </div>`;
}
