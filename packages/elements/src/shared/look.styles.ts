/** What the elements that ask something of a person look alike in: colours, type, fields and buttons. */
import { css } from './element.ts';

/** Custom properties for a `:host`. The few public ones change the rest; dark follows the page's `color-scheme`. */
export const palette: CSSStyleSheet = css`
  :host {
    --_accent: var(--fairwell-accent, light-dark(#1d4d4f, #9ed3cf));
    --_on-accent: var(--fairwell-on-accent, light-dark(#fff, #0d2526));
    --_surface: var(--fairwell-surface, light-dark(#fff, #16191c));
    --_text: var(--fairwell-text, light-dark(#1b1f23, #eceef0));
    --_quiet: color-mix(in oklab, var(--_text) 74%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 18%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_error: light-dark(#a4262c, #ff9d97);
    --_radius: var(--fairwell-radius, 0.5rem);
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
`;

/** Text, inside a container with the class `sheet`. */
export const type: CSSStyleSheet = css`
  .sheet {
    max-inline-size: 36rem;
    font-family: var(--fairwell-font, inherit);
    font-size: 1rem;
    font-weight: 400;
    line-height: 1.55;
    letter-spacing: normal;
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
    color: var(--_text);
    background: var(--_surface);
  }
  h2 {
    margin: 0 0 1rem;
    font-size: clamp(1.375rem, 1.2rem + 1.2vw, 1.75rem);
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  p {
    margin: 0 0 1rem;
  }
  .lead {
    font-size: 1.125rem;
    text-wrap: pretty;
  }
  .small,
  .hint,
  .note {
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** Buttons, at least 44 px high. */
export const buttons: CSSStyleSheet = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.5rem 0;
  }
  .primary,
  .quiet,
  .link {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .quiet {
    border-color: var(--_quiet);
    color: var(--_text);
  }
  .quiet:hover {
    background: var(--_tint);
  }
  .link {
    padding-inline: 0.25rem;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (max-width: 26rem) {
    .actions > * {
      flex: 1 1 100%;
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .primary,
    .quiet {
      border-color: ButtonBorder;
    }
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
