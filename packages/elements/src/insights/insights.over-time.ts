/** Since when: cancellations and the main reasons over time, one strip of bars below the other, and what happened meanwhile. */
import type { Annotation, GroupsAnswer, Interval } from '@fairwell/schema';
import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { type Part, type Turn, turnIn } from './insights.chance.ts';
import { addDays, daysIn } from './insights.filters.ts';
import { valueOf } from './insights.flow.ts';
import type { Formats } from './insights.formats.ts';
import type { Page } from './insights.page.ts';
import { renderNoteList } from './insights.note-list.ts';
import { labelIn } from './insights.reasons.ts';
import { renderSection, type Table } from './insights.section.ts';
import { below, standing } from './insights.tree.ts';

/** Reasons with a strip of their own. */
const STRIPS = 5;
/** Up to this many bars each carries its number; beyond it only the highest one does. */
const LABELLED = 14;
/** The part of a strip that its highest bar fills: the rest is for its number. */
const FILLED = 0.72;
const TICKS = 5;
/** Days. */
const SHORTLY = 21;

interface Days {
  from: string;
  to: string;
}

/** One thing that is counted in every bar. */
interface Strip {
  name: string;
  path: string[];
  counts: (number | null)[];
  /** Out of how many answers, where they are told. */
  parts: Part[] | null;
}

function stripOf(answer: GroupsAnswer, path: string[], name: string): Strip {
  const key = path.join('/');
  const counts = answer.groups.map(({ reasons }) => {
    const found = reasons.find((reason) => reason.path.join('/') === key);
    return found ? found.answers : 0;
  });
  const parts = answer.groups.map(({ withReason }, at) => ({ gave: counts[at] ?? null, of: withReason }));
  const isTold = (part: { gave: number | null; of: number | null }): part is Part =>
    part.gave !== null && part.of !== null;
  return { name, path, counts, parts: parts.every(isTold) ? parts : null };
}

function stripsOf(answer: GroupsAnswer, { filters, views, strings }: Page): Strip[] {
  const nodes = valueOf(views.reasons)?.reasons ?? answer.reasons;
  return below(nodes, standing(nodes, filters.reason)).map(({ path }) =>
    stripOf(answer, path, labelIn(nodes, path, strings)),
  );
}

interface Found extends Turn {
  strip: Strip;
}

/** The reason that comes up more often since some day, the clearest of all. */
function turnOf(strips: readonly Strip[]): Found | null {
  const found = strips.flatMap((strip) => {
    const turn = strip.parts && turnIn(strip.parts);
    return turn ? [{ ...turn, strip }] : [];
  });
  return found.toSorted((a, b) => b.size - a.size)[0] ?? null;
}

/** What is said of it, about which strip, and from which day on. */
interface Told {
  sentence: string;
  strip: Strip | null;
  since: string | null;
}

function turnInWords(answer: GroupsAnswer, strips: readonly Strip[], page: Page): Told {
  const { strings, formats } = page;
  const turn = turnOf(strips);
  const since = turn && (answer.groups[turn.at]?.name ?? null);
  if (!turn || since === null) return { sentence: strings.since.steady, strip: null, since: null };
  const { strip, before, after } = turn;
  const sentence = strings.since.turned(
    formats.day(since),
    strip.name,
    formats.percent(before),
    formats.percent(after),
  );
  return { sentence, strip, since };
}

export const sinceInShort = (answer: GroupsAnswer, page: Page): string =>
  turnInWords(answer, stripsOf(answer, page), page).sentence;

export function renderOverTime(page: Page): TemplateResult {
  const { strings, views, filters } = page;
  return renderSection('since', 'overTime', views.overTime, page, (answer) => {
    const bars = valueOf(views.outcomes)?.overTime ?? [];
    const strips = stripsOf(answer, page);
    const { sentence, strip: turned, since } = turnInWords(answer, strips, page);
    const notes = page.annotations.filter(({ on }) => on >= answer.query.from && on <= answer.query.to);
    const all = { name: strings.since.canceled, path: [], counts: bars.map((bar) => bar.cancellations) };
    const shown = strips.slice(0, STRIPS);
    // Whatever is spoken of is also shown.
    const drawn = !turned || shown.includes(turned) ? shown : [...shown.slice(0, -1), turned];
    // One scale for all reasons: a bar twice as high is twice as many.
    const most = mostOf(drawn.flatMap(({ counts }) => counts));
    return {
      intro: html`<p>${sentence} ${alsoThen(since, bars, notes, page)}</p>
        ${since === null ? nothing : html`<p class="note">${strings.since.how}</p>`}`,
      drawing: html`
        <div class="strips">
          ${renderNotes(notes, bars, page)}
          ${renderStrip(all, bars, { height: 9, most: mostOf(all.counts) }, page)}
          ${drawn.map((strip) => renderStrip(strip, bars, { height: 4, most }, page))}
          ${renderTicks(bars, filters.interval, page)}
        </div>
      `,
      table: tableOf(bars, [all, ...drawn], page),
      after: renderNoteList(notes, page),
    };
  });
}

/** What was noted in the bar that begins with that day, or shortly before: what happens takes a while to show. */
function alsoThen(
  since: string | null,
  bars: readonly Days[],
  notes: readonly Annotation[],
  { strings }: Page,
): string {
  const bar = bars.find(({ from }) => from === since);
  const near = bar ? notes.filter(({ on }) => on >= addDays(bar.from, -SHORTLY) && on <= bar.to) : [];
  return near.length === 0 ? '' : strings.since.also(near.map(({ label }) => label).join(', '));
}

function daysOf({ from, to }: Days, formats: Formats): string {
  return from === to ? formats.day(from) : `${formats.dayBeside(from, to)} – ${formats.day(to)}`;
}

function tableOf(
  bars: readonly Days[],
  strips: readonly Pick<Strip, 'name' | 'counts'>[],
  page: Page,
): Table {
  const { strings, formats } = page;
  return {
    columns: [strings.since.period, ...strips.map(({ name }) => name)],
    numbersFrom: 1,
    rows: bars.map((bar, at) => [
      daysOf(bar, formats),
      ...strips.map(({ counts }) => formats.count(counts[at] ?? null)),
    ]),
  };
}

const mostOf = (counts: readonly (number | null)[]): number =>
  Math.max(...counts.map((count) => count ?? 0), 1);

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function renderStrip(
  { name, counts }: Pick<Strip, 'name' | 'counts'>,
  bars: readonly Days[],
  { height, most }: { height: number; most: number },
  { strings, formats }: Page,
) {
  const highest = counts.indexOf(mostOf(counts));
  const room = 1 / bars.length;
  const title = (at: number) => {
    const bar = bars[at];
    return bar ? strings.since.bar(daysOf(bar, formats), formats.count(counts[at] ?? null)) : '';
  };
  return html`
    <figure>
      <figcaption>${name}</figcaption>
      <svg
        class="strip"
        role="img"
        aria-label=${summaryOf(name, counts, bars, strings, formats)}
        height="${height}em"
      >
        ${bars.map((_, at) => {
          const size = ((counts[at] ?? 0) / most) * FILLED;
          const isLabelled = at === highest || bars.length <= LABELLED;
          return svg`<g>
            <title>${title(at)}</title>
            <rect class="hover" x=${percent(at * room)} width=${percent(room)} height="100%"></rect>
            <rect class="up" x=${percent((at + 0.12) * room)} width=${percent(0.76 * room)}
              y=${percent(1 - size)} height=${percent(size)}></rect>
            ${
              isLabelled && (counts[at] ?? 0) > 0
                ? svg`<text x=${percent((at + 0.5) * room)} y=${percent(1 - size)} dy="-0.3em">${formats.count(counts[at] ?? null)}</text>`
                : nothing
            }
          </g>`;
        })}
      </svg>
    </figure>
  `;
}

function summaryOf(
  name: string,
  counts: readonly (number | null)[],
  bars: readonly Days[],
  { since }: Page['strings'],
  formats: Formats,
): string {
  const most = Math.max(...counts.map((count) => count ?? 0), 0);
  const at = bars[counts.indexOf(most)];
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  if (!at) return name;
  const when =
    at.from === at.to
      ? since.on(formats.day(at.from))
      : since.between(formats.dayBeside(at.from, at.to), formats.day(at.to));
  return since.summary(name, formats.count(total), formats.count(most), when);
}

/** Lines through all strips, numbered as in the list beneath. */
function renderNotes(notes: readonly Annotation[], bars: readonly Days[], { formats }: Page) {
  return html`<svg class="lines" aria-hidden="true">
    ${notes.map(({ on, label }, index) => {
      const at = bars.findIndex(({ from, to }) => on >= from && on <= to);
      const bar = bars[at];
      if (!bar) return nothing;
      const within = (daysIn(bar.from, on) - 1) / daysIn(bar.from, bar.to);
      const x = percent((at + within) / bars.length);
      return svg`<g>
        <title>${formats.day(on)}: ${label}</title>
        <line x1=${x} x2=${x} y1="1.25em" y2="100%"></line>
        <circle cx=${x} cy="0.75em" r="0.75em"></circle>
        <text x=${x} y="0.75em" dy="0.35em">${index + 1}</text>
      </g>`;
    })}
  </svg>`;
}

function renderTicks(bars: readonly Days[], interval: Interval, { formats }: Page) {
  const step = Math.ceil(bars.length / TICKS);
  const name = interval === 'month' ? formats.shortMonth : formats.shortDay;
  return html`<svg class="ticks" aria-hidden="true">
    ${bars.map(({ from }, index) => {
      const x = percent(index / bars.length);
      return index % step === 0 && index <= bars.length - Math.max(step / 2, 1)
        ? svg`<line x1=${x} x2=${x} y1="0" y2="100%"></line><text x=${x} y="1.25em" dx="0.25em">${name(from)}</text>`
        : nothing;
    })}
  </svg>`;
}
