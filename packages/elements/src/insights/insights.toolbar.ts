/** Which days, in which steps, and live or test. */
import type { Interval, Mode } from '@fairwell/schema';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import { type Filters, type Period, periods, withDays, withPeriod } from './insights.filters.ts';
import { onSubmit } from './insights.form.ts';

const intervals = ['day', 'week', 'month'] as const satisfies readonly Interval[];
const modes = ['live', 'test'] as const satisfies readonly Mode[];

export function renderToolbar(
  filters: Filters,
  today: string,
  strings: InsightsStrings,
  onChange: (filters: Filters) => void,
): TemplateResult {
  const words = strings.filters;
  const onPeriod = (period: Period) =>
    onChange(period === 'custom' ? { ...filters, period } : withPeriod(filters, period, today));
  return html`
    <div class="toolbar" role="group" aria-label=${words.label}>
      ${renderChoice('period', words.period, periods, words.periods, filters.period, onPeriod)}
      ${filters.period === 'custom' ? renderDays(filters, today, strings, onChange) : nothing}
      ${renderChoice<Interval>(
        'interval',
        words.interval,
        intervals,
        words.intervals,
        filters.interval,
        (interval) => onChange({ ...filters, interval }),
      )}
      ${renderChoice<Mode>('mode', words.mode, modes, words.modes, filters.mode, (mode) =>
        onChange({ ...filters, mode }),
      )}
    </div>
  `;
}

function renderChoice<T extends string>(
  name: string,
  legend: string,
  choices: readonly T[],
  labels: Record<T, string>,
  chosen: T,
  onChoose: (value: T) => void,
) {
  return html`
    <fieldset class="choice">
      <legend>${legend}</legend>
      ${choices.map(
        (value) => html`
          <label>
            <input
              type="radio"
              name=${name}
              .checked=${live(value === chosen)}
              @change=${() => onChoose(value)}
            />
            <span>${labels[value]}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

function renderDays(
  filters: Filters,
  today: string,
  strings: InsightsStrings,
  onChange: (filters: Filters) => void,
) {
  const words = strings.filters;
  const onDays = ({ from, to }: Partial<Record<string, string>>) => {
    if (from && to) onChange(withDays(filters, from, to));
  };
  return html`
    <form class="days" @submit=${onSubmit(onDays)}>
      <label>
        <span>${words.from}</span>
        <input type="date" name="from" required max=${today} .value=${filters.from} />
      </label>
      <label>
        <span>${words.to}</span>
        <input type="date" name="to" required max=${today} .value=${filters.to} />
      </label>
      <button>${words.show}</button>
    </form>
  `;
}
