/** The sheet of paper, and what is written on it everywhere. */
import { css } from '../shared/element.ts';

export const baseStyles: CSSStyleSheet = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  .page {
    --_surface: var(--fairwell-surface, light-dark(#fcfbf8, #171614));
    --_text: var(--fairwell-text, light-dark(#211f1b, #ebe7df));
    --_accent: var(--fairwell-accent, light-dark(#1d4d4f, #9ed3cf));
    --_quiet: color-mix(in oklab, var(--_text) 74%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 16%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 58%, var(--_surface));
    --_radius: var(--fairwell-radius, 0.375rem);
    --_display: var(--fairwell-font-display, ui-serif, 'Iowan Old Style', Charter, Georgia, serif);
    background: var(--_surface);
    color: var(--_text);
    font-family: var(--fairwell-font, system-ui, sans-serif);
    font-size: 1rem;
    line-height: 1.5;
    margin-inline: auto;
    max-inline-size: 72rem;
    padding: clamp(1rem, 4cqi, 3rem);
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  blockquote,
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
  }

  h2 {
    font: 400 clamp(1.75rem, 1.2rem + 2.6cqi, 2.75rem) / 1.12 var(--_display);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }

  h3 {
    font: 400 1.375rem / 1.25 var(--_display);
  }

  h4 {
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.25;
    margin-block: 1.25rem 0.25rem;
  }

  .lead {
    color: var(--_quiet);
    font: 400 clamp(1.0625rem, 0.95rem + 0.6cqi, 1.3125rem) / 1.5 var(--_display);
    margin-block-start: 0.75rem;
    max-inline-size: 38em;
    text-wrap: pretty;
  }

  .note,
  .name,
  legend,
  label > span,
  summary {
    font-size: 0.875rem;
  }

  .note {
    color: var(--_quiet);
  }

  .value + .note {
    white-space: nowrap;
  }

  .unknown {
    font-size: 1.5rem;
    letter-spacing: 0;
  }

  .unseen {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .test-mode {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 8px,
      color-mix(in oklab, var(--_text) 5%, transparent) 8px 16px
    );
    border: 1px dashed var(--_edge);
    margin-block-start: 1.5rem;
    padding: 0.75rem 1rem;
  }

  .notice {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block-start: 2.5rem;
    max-inline-size: 38rem;
  }

  .notice > form {
    inline-size: 100%;
  }

  .ageing {
    opacity: 0.55;
  }

  /* Said only to whoever has waited a while. */
  .late {
    animation: late 0s 4s backwards;
  }

  @keyframes late {
    from {
      visibility: hidden;
    }
  }

  .figures {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
    list-style: none;
    margin-block-start: 2rem;
  }

  .name {
    color: var(--_quiet);
  }

  .value {
    font: 400 clamp(2.25rem, 1.6rem + 2.6cqi, 3.25rem) / 1.1 var(--_display);
    font-variant-numeric: lining-nums tabular-nums;
    letter-spacing: -0.02em;
  }

  summary {
    color: var(--_quiet);
    cursor: pointer;
    inline-size: fit-content;
    list-style: none;
    padding-block: 0.75rem;
    text-decoration: underline dotted;
    text-underline-offset: 0.25em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  details p {
    font-size: 0.875rem;
    max-inline-size: 32em;
  }

  .section-head {
    align-items: baseline;
    border-block-start: 1px solid var(--_text);
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    justify-content: space-between;
    padding-block-start: 0.5rem;
  }

  /* As high with a button beside it as without. */
  .section-head h3 {
    padding-block: 0.5rem;
  }

  blockquote {
    font: 400 1.125rem / 1.5 var(--_display);
    max-inline-size: 34em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  :focus-visible,
  .choice input:focus-visible + span {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  h2:focus,
  h3:focus {
    outline: none;
  }
`;
