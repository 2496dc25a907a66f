import { css } from '../shared/element.ts';

/** Bars and strips, and the rows they stand in. */
export const chartStyles: CSSStyleSheet = css`
  .pair {
    column-gap: clamp(2rem, 6cqi, 5rem);
    display: grid;
  }

  @container (inline-size > 56rem) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  .section {
    margin-block-start: 3rem;
    min-inline-size: 0;
  }

  .section > div:not(.section-head) > :not(:first-child) {
    margin-block-start: 0.75rem;
  }

  .section > div > p:first-child,
  .section > p {
    margin-block-start: 0.5rem;
  }

  .section > div > .quiet,
  .way .quiet {
    padding-inline: 0;
  }

  .way {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    list-style: none;
  }

  .way > li:not(:first-child)::before {
    color: var(--_quiet);
    content: '›';
    padding-inline: 0.375rem;
  }

  .bars {
    list-style: none;
  }

  .bars > li {
    align-items: baseline;
    column-gap: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    font-variant-numeric: lining-nums tabular-nums;
    padding-block-end: 0.25rem;
  }

  .reason {
    border: 0;
    flex: 1 1 10rem;
    min-block-size: 2.75rem;
    overflow-wrap: anywhere;
    padding: 0.5rem 0 0.125rem;
    text-align: start;
  }

  span.reason {
    min-block-size: 0;
  }

  button.reason {
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.2em;
  }

  button.reason:hover {
    text-decoration-color: currentColor;
  }

  .leading > .reason {
    font-weight: 600;
  }

  .figure {
    min-inline-size: 2.75em;
    text-align: end;
  }

  .figure + .figure {
    color: var(--_quiet);
    font-size: 0.875rem;
  }

  .bar {
    block-size: 0.625rem;
    display: block;
    flex: 1 0 100%;
    inline-size: 100%;
    overflow: visible;
  }

  :host(:dir(rtl)) :is(.bar, .strip, .lines, .ticks) {
    transform: scaleX(-1);
  }

  :host(:dir(rtl)) :is(.strip, .lines, .ticks) text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }

  .bar rect,
  .up {
    fill: var(--_accent);
  }

  .trailing .bar rect {
    fill: color-mix(in oklab, var(--_accent) 55%, var(--_surface));
  }

  .halo {
    stroke: var(--_surface);
    stroke-width: 7px;
  }

  .was {
    stroke: var(--_text);
    stroke-width: 3px;
  }

  .bars .note {
    flex: 1 0 100%;
    max-inline-size: 34em;
  }

  .mark {
    border-block-end: 1px dashed var(--_edge);
    color: var(--_quiet);
    flex: 1 0 100%;
    font-size: 0.8125rem;
    margin-block-start: 0.75rem;
    padding-block-end: 0.25rem;
    text-align: end;
  }

  .strips {
    padding-block-start: 1.5rem;
    position: relative;
  }

  figure {
    margin: 0;
  }

  /* Above the lines that run through, which would cross its words. */
  figcaption {
    background: var(--_surface);
    color: var(--_quiet);
    font-size: 0.875rem;
    inline-size: fit-content;
    margin-block-start: 0.75rem;
    position: relative;
  }

  .strip {
    border-block-end: 1px solid var(--_text);
    display: block;
    inline-size: 100%;
    overflow: visible;
  }

  .strip text {
    fill: var(--_text);
    font-size: 0.8125rem;
    font-variant-numeric: lining-nums tabular-nums;
    text-anchor: middle;
  }

  .hover {
    fill: transparent;
  }

  g:hover > .hover {
    fill: color-mix(in oklab, var(--_text) 6%, transparent);
  }

  .lines {
    block-size: calc(100% - 1.75rem);
    font-size: 0.75rem;
    inline-size: 100%;
    inset: 0;
    overflow: visible;
    pointer-events: none;
    position: absolute;
  }

  .lines line {
    stroke: var(--_text);
    stroke-dasharray: 4 4;
    stroke-width: 2px;
  }

  .lines circle {
    fill: var(--_text);
  }

  .lines text {
    fill: var(--_surface);
    text-anchor: middle;
  }

  .ticks {
    block-size: 1.75rem;
    display: block;
    font-size: 0.8125rem;
    inline-size: 100%;
    overflow: visible;
  }

  .ticks line {
    stroke: var(--_line);
  }

  .ticks text {
    fill: var(--_quiet);
  }

  .notes,
  .alike,
  .sides ul,
  details ul {
    padding-inline-start: 1.5em;
  }
`;
