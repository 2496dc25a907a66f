/** What the law says about one contract: about stopping, about undoing the purchase, and what the company must tell. */
import type { Answer } from '@fairwell/rights';
import type { CivilDate } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { formatDay, formatMoney } from '../shared/format.ts';
import { canWithdraw } from './rights-panel.choice.ts';
import { distance, renderDay, renderFact } from './rights-panel.fact.ts';
import type { View } from './rights-panel.view.ts';

/** Both questions, the one that fits today first. Neither is behind a tab: a right nobody sees is a right nobody has. */
export function renderQuestions(view: View): TemplateResult {
  const { rights } = view;
  const { cancel, withdraw, notices } = view.strings;
  const cancelling = renderPart('cancel', cancel, renderCancelling(view));
  const withdrawing = renderPart('withdraw', withdraw, renderWithdrawing(view));
  return html`
    ${canWithdraw(rights) ? [withdrawing, cancelling] : [cancelling, withdrawing]}
    ${rights.notices.length ? renderPart('notices', notices, renderNotices(view)) : nothing}
  `;
}

function renderPart(id: string, { title, lead }: { title: string; lead: string }, facts: unknown) {
  return html`
    <section aria-labelledby=${id}>
      <h3 id=${id}>${title}</h3>
      <p>${lead}</p>
      <dl>${facts}</dl>
    </section>
  `;
}

function renderCancelling(view: View) {
  const { rights, strings } = view;
  const { endsOn, nextRenewal, latestNotice, today } = rights;
  const { facts } = strings;
  const isPast = (answer: Answer<CivilDate | null>) =>
    answer.established && answer.value !== null && answer.value < today;
  const hasEnded = isPast(endsOn);
  const end = renderFact(hasEnded ? facts.ended : facts.endsOn, endsOn, (day) => renderDay(day, view), view);
  // Where the end is not known, nothing up to it is, and one line says so; after it there is nothing to come.
  if (!endsOn.established || hasEnded) return end;
  return html`
    ${end} ${renderCharges(view)}
    ${renderFact(
      facts.nextRenewal,
      nextRenewal,
      (day) => (day ? renderDay(day, view) : strings.noRenewal),
      view,
    )}
    ${
      // Without a next period there is nothing to be ahead of, and one sentence says it.
      nextRenewal.established && !nextRenewal.value
        ? nothing
        : renderFact(
            isPast(latestNotice) ? facts.latestNoticePast : facts.latestNotice,
            latestNotice,
            (day) => (day ? renderDay(day, view, strings.daysLeft) : strings.anyTime),
            view,
          )
    }
  `;
}

/** The sum, and in how many payments: who decides today wants to know what it will cost, not each bill. */
function renderCharges(view: View) {
  const { rights, strings, locale } = view;
  return renderFact(
    strings.facts.charges,
    rights.charges,
    (list) => {
      const last = list.at(-1);
      if (!last) return strings.nothingMore;
      const amount = list.reduce((sum, charge) => sum + charge.amount.amount, 0);
      return html`
        ${formatMoney({ ...last.amount, amount }, locale)}
        <span class="note">${strings.charges(list.length, formatDay(last.on, locale))}</span>
      `;
    },
    view,
  );
}

function renderWithdrawing(view: View) {
  const { rights, strings, locale } = view;
  const { withdrawal, withdrawalRefund } = rights;
  const { facts } = strings;
  const isOpen = canWithdraw(rights);
  const isPast = withdrawal.established && !isOpen;
  const label = isOpen ? facts.withdrawalOpen : isPast ? facts.withdrawalPast : facts.withdrawal;
  const until = renderFact(
    label,
    withdrawal,
    ({ until: day }) => html`
      ${renderDay(day, view, strings.daysLeft)}
      ${isPast ? html`<p class="note">${strings.withdraw.past}</p>` : nothing}
    `,
    view,
  );
  if (!isOpen) return until;
  return html`
    ${until}
    ${renderFact(
      facts.refund,
      withdrawalRefund,
      ({ amount, by }) => html`
        ${formatMoney(amount, locale)}
        <span class="note">${strings.by(formatDay(by, locale), distance(by, view))}</span>
      `,
      view,
    )}
  `;
}

function renderNotices(view: View) {
  const { rights, strings } = view;
  return rights.notices.map(({ about, latest, trace }) => {
    const labels = latest < rights.today ? strings.notices.was : strings.notices.due;
    // The law room first says who must tell and when; what follows is what it means if nobody did.
    const missed = trace.steps.slice(2);
    return renderFact(
      labels[about],
      { established: true, value: latest, trace },
      (day) => html`
        ${renderDay(day, view)}
        ${missed.map((step) => html`<p class="note" lang=${rights.language} dir="auto">${step}</p>`)}
      `,
      view,
    );
  });
}
