/** Calm and generous. Follows the page's font and colour scheme; a few custom properties change the rest. */
import { css, type CSSResult } from 'lit';

export const cancelStyles: CSSResult = css`
  :host {
    display: inline-block;
    --_accent: var(--fairwell-accent, light-dark(#1d4d4f, #9ed3cf));
    --_on-accent: var(--fairwell-on-accent, light-dark(#fff, #0d2526));
    --_surface: var(--fairwell-surface, light-dark(#fff, #16191c));
    --_text: var(--fairwell-text, light-dark(#1b1f23, #eceef0));
    --_quiet: color-mix(in oklab, var(--_text) 72%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 18%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_error: light-dark(#a4262c, #ff9d97);
    --_radius: var(--fairwell-radius, 0.5rem);
  }
  :host([hidden]) {
    display: none;
  }
  :host([display='inline']) {
    display: block;
  }
  * {
    box-sizing: border-box;
  }
  dialog,
  .inline {
    font: 1rem/1.55 var(--fairwell-font, inherit);
    font-family: var(--fairwell-font, inherit);
    letter-spacing: normal;
    text-align: start;
    color: var(--_text);
    background: var(--_surface);
  }
  dialog {
    inline-size: min(36rem, 100vw - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: clamp(1.25rem, 5vw, 2.5rem);
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.25);
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(12 18 22 / 0.55);
  }
  .inline {
    max-inline-size: 36rem;
    overflow-wrap: anywhere;
  }
  .close {
    float: inline-end;
    margin: -0.5rem -0.75rem 0 0.5rem;
    margin-inline: 0.5rem -0.75rem;
    inline-size: 2.75rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_quiet);
    font-size: 1.5rem;
    line-height: 1;
  }
  .close:hover {
    background: var(--_tint);
  }
  h2 {
    margin: 0 0 1rem;
    font-size: clamp(1.375rem, 1.2rem + 1.2vw, 1.75rem);
    line-height: 1.2;
    letter-spacing: -0.01em;
    font-weight: 650;
    text-wrap: balance;
    outline: none;
  }
  h3 {
    margin: 0 0 0.25rem;
    font-size: 1rem;
    font-weight: 650;
  }
  p {
    margin: 0 0 1rem;
  }
  .lead {
    font-size: 1.125rem;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .date {
    white-space: nowrap;
    font-weight: 650;
  }
  .small,
  .hint {
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  .small {
    margin: 1.5rem 0 0;
  }
  dl {
    margin: 1.5rem 0;
    border-block-end: 1px solid var(--_line);
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(8rem, 2fr) 3fr;
    gap: 0.25rem 1rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  dt {
    grid-column: 1;
    color: var(--_quiet);
  }
  dd {
    grid-column: 2;
    margin: 0;
  }
  .reference {
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    letter-spacing: 0.04em;
  }
  figure {
    margin: 0 0 1.5rem;
    padding: 0.875rem 1rem;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_tint);
  }
  figcaption {
    margin-block-end: 0.25rem;
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  blockquote {
    margin: 0;
    white-space: pre-line;
  }
  fieldset {
    margin: 0 0 1.5rem;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.75rem;
    font-weight: 650;
  }
  .field {
    margin: 0 0 1.25rem;
  }
  .field label,
  .field legend {
    display: block;
    margin-block-end: 0.375rem;
    font-weight: 600;
  }
  .field label .hint {
    font-weight: 400;
  }
  .field .hint,
  .error {
    margin: 0 0 0.375rem;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .choice.choice {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 2.75rem;
    margin: 0;
    font-weight: 400;
  }
  input[type='radio'] {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  input:not([type='radio']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_quiet);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
    margin-block: 1.5rem 0;
  }
  button,
  a.quiet {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .quiet {
    border-color: var(--_line);
    background: none;
    color: var(--_text);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .quiet:hover {
    background: var(--_tint);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  details {
    margin: 0 0 1rem;
  }
  summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: 0.625rem;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  details[open] {
    padding-block-end: 0.5rem;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.125rem;
  }
  .sources {
    font-size: 0.875rem;
    color: var(--_quiet);
  }
  .other-ways,
  .after {
    margin-block-start: 2rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  .other-ways ul {
    list-style: none;
    margin-block-start: 1rem;
    padding: 0;
  }
  .other-ways li {
    padding-block: 0.375rem;
  }
  .other-ways textarea {
    margin-block-end: 0.5rem;
  }
  address {
    font-style: normal;
    white-space: pre-line;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    margin: 0.5rem 0 0;
  }
  .link {
    padding-inline: 0.25rem;
    background: none;
    color: inherit;
    text-decoration: underline;
  }
  .entry,
  .badge {
    font-family: var(--fairwell-font, inherit);
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  @media (max-width: 26rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
    dd {
      grid-column: 1;
    }
    .actions > * {
      flex: 1 1 100%;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      animation: rise 0.18s ease-out;
    }
    @keyframes rise {
      from {
        opacity: 0;
        translate: 0 0.5rem;
      }
    }
  }
  @media (forced-colors: active) {
    dialog,
    .quiet,
    .primary {
      border: 1px solid ButtonBorder;
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
