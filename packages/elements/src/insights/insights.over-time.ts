/** Cancellations over time as bars: upwards what was canceled, downwards what was taken back. */
import type { Bucket, Interval } from '@fairwell/schema';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { Table } from './insights.chart.ts';
import type { Formats } from './insights.formats.ts';

/** Up to this many bars each carries its number; beyond it only the highest one does. */
const LABELLED = 14;
/** Height of the upper half, and the part of it that the highest bar fills: the rest is for its number. */
const UPPER_EM = 14;
const FILLED = 0.88;
const TICKS = 5;

function daysOf(bucket: Bucket, formats: Formats): string {
  if (bucket.from === bucket.to) return formats.day(bucket.from);
  return `${formats.dayBeside(bucket.from, bucket.to)} – ${formats.day(bucket.to)}`;
}

export function overTimeTable(buckets: readonly Bucket[], strings: InsightsStrings, formats: Formats): Table {
  const { period, canceled, undone } = strings.overTime;
  return {
    columns: [period, canceled, undone],
    numbersFrom: 1,
    rows: buckets.map((bucket) => [
      daysOf(bucket, formats),
      formats.count(bucket.cancellations),
      formats.count(bucket.undone),
    ]),
  };
}

function summaryOf(buckets: readonly Bucket[], highest: Bucket, strings: InsightsStrings, formats: Formats) {
  const { summary, on, between } = strings.overTime;
  const [first, last] = [buckets[0] ?? highest, buckets.at(-1) ?? highest];
  const { from, to } = highest;
  const when = from === to ? on(formats.day(from)) : between(formats.dayBeside(from, to), formats.day(to));
  const total = buckets.reduce((sum, { cancellations }) => sum + cancellations, 0);
  const days = strings.days(formats.dayBeside(first.from, last.to), formats.day(last.to));
  return summary(days, total, highest.cancellations, when);
}

export function renderOverTime(
  buckets: readonly Bucket[],
  interval: Interval,
  strings: InsightsStrings,
  formats: Formats,
): TemplateResult | typeof nothing {
  const highest = buckets.toSorted((a, b) => b.cancellations - a.cancellations)[0];
  if (!highest) return nothing;
  const most = Math.max(...buckets.map((bucket) => Math.max(bucket.cancellations, bucket.undone)), 1);
  const mostUndone = Math.max(...buckets.map(({ undone }) => undone));
  const room = 1 - FILLED;
  const lowerEm = mostUndone ? UPPER_EM * ((mostUndone / most) * FILLED + room) : 0.25;
  const percent = (part: number) => `${(part * 100).toFixed(2)}%`;
  const step = Math.ceil(buckets.length / TICKS);
  const name = interval === 'month' ? formats.shortMonth : formats.shortDay;

  const renderBucket = (bucket: Bucket, index: number) => {
    const { cancellations, undone } = bucket;
    const up = (cancellations / most) * FILLED;
    const down = ((undone / most) * FILLED * UPPER_EM) / lowerEm;
    const labelled = buckets.length <= LABELLED || bucket === highest;
    return html`
      <div class="column">
        <svg height="${UPPER_EM}em">
          <title>${strings.overTime.bar(daysOf(bucket, formats), cancellations, undone)}</title>
          <rect class="hover" width="100%" height="100%" />
          <rect class="up" x="12%" width="76%" y=${percent(1 - up)} height=${percent(up)} />
          ${
            labelled && cancellations > 0
              ? svg`<text x="50%" y=${percent(1 - up)} dy="-0.35em">${formats.count(cancellations)}</text>`
              : nothing
          }
        </svg>
        <svg class="lower" aria-hidden="true" height="${lowerEm}em">
          <rect class="down" x="12%" width="76%" y="0" height=${percent(down)} />
          ${
            buckets.length <= LABELLED && undone > 0
              ? svg`<text x="50%" y=${percent(down)} dy="1.1em">${formats.count(undone)}</text>`
              : nothing
          }
        </svg>
        ${
          index % step === 0 && index <= buckets.length - Math.max(step / 2, 1)
            ? html`<span class="tick">${name(bucket.from)}</span>`
            : nothing
        }
      </div>
    `;
  };

  return html`
    <p class="legend">
      <span
        ><svg class="swatch" aria-hidden="true"><rect class="up" width="100%" height="100%" /></svg> ${
          strings.overTime.canceled
        }</span
      >
      <span
        ><svg class="swatch" aria-hidden="true"><rect class="down" width="100%" height="100%" /></svg> ${
          strings.overTime.undone
        }</span
      >
    </p>
    <div class="columns" role="img" aria-label=${summaryOf(buckets, highest, strings, formats)}>
      ${buckets.map(renderBucket)}
    </div>
  `;
}
