/** The dates of one contract, each with its reason. */
import type { Answer, Rights } from '@fairwell/rights';
import type { CivilDate } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { RightsStrings } from '../locale/rights/nl.ts';
import { safeAddress } from '../shared/address.ts';
import { formatDay } from '../shared/format.ts';
import { renderWhy } from './why.ts';

const DAY = 86_400_000;

/** `over 30 dagen`, for days that are near enough to count. */
function distance(today: CivilDate, day: CivilDate, language: string): string {
  const days = (Date.parse(day) - Date.parse(today)) / DAY;
  if (days < 0 || days > 99) return '';
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

export function renderFacts(rights: Rights, strings: RightsStrings): TemplateResult {
  const { endsOn, withdrawal, nextRenewal, latestNotice, language, today } = rights;
  const { facts } = strings;

  const day = (value: CivilDate) => html`
    <time datetime=${value}>${formatDay(value, language)}</time>
    <span class="note">${distance(today, value, language)}</span>
  `;
  const renderFact = <T>(label: string, answer: Answer<T>, shown: (value: T) => unknown) => html`
    <div>
      <dt>${label}</dt>
      <dd class=${answer.established ? 'date' : 'unknown'}>
        ${answer.established ? shown(answer.value) : strings.notEstablished}
      </dd>
      ${answer.established ? nothing : html`<dd>${renderAuthority(answer.authority, strings)}</dd>`}
      <dd>
        ${renderWhy(answer.trace, answer.established ? strings.why : strings.whyUnknown, label, strings)}
      </dd>
    </div>
  `;

  const past = withdrawal.established && !withdrawal.value.open;
  // Without a next period there is nothing to be ahead of, and one sentence says it.
  const renews = !nextRenewal.established || nextRenewal.value !== null;
  return html`
    <dl>
      ${renderFact(facts.endsOn, endsOn, day)}
      ${renderFact(past ? facts.withdrawalPast : facts.withdrawalOpen, withdrawal, ({ until }) => day(until))}
      ${renderFact(facts.nextRenewal, nextRenewal, (value) => (value ? day(value) : strings.noRenewal))}
      ${
        renews
          ? renderFact(facts.latestNotice, latestNotice, (value) => (value ? day(value) : strings.anyTime))
          : nothing
      }
    </dl>
  `;
}

function renderAuthority({ name, url }: { name: string; url: string }, strings: RightsStrings) {
  const text = strings.ask(name);
  const address = safeAddress(url);
  return address ? html`<a href=${address} target="_blank" rel="noreferrer">${text}</a>` : text;
}
