/** What the elements that ask something of a person look alike in: colours, type, fields and buttons. */
import { css } from './element.ts';

/**
 * Custom properties for a `:host`. Without a word of the site everything is made from the colour of the page's text, so it
 * suits any background: text of 7:1 leaves nothing below 4.5:1. The accent is the one colour of our own; it stands out
 * from white as from black. See `docs/theming.md`.
 */
export const palette: CSSStyleSheet = css`
  :host {
    --_accent: var(--fairwell-accent, #2a7876);
    --_quiet: var(--fairwell-quiet, color-mix(in oklab, currentcolor 82%, transparent));
    --_line: var(--fairwell-line, color-mix(in oklab, currentcolor 20%, transparent));
    --_tint: var(--fairwell-tint, color-mix(in oklab, currentcolor 6%, transparent));
    --_error: var(--fairwell-error, color-mix(in oklab, currentcolor 45%, #e5484d));
    --_surface: var(--fairwell-surface, transparent);
    --_radius: var(--fairwell-radius, 0.5rem);
    --_gap: var(--fairwell-gap, 1rem);
    --_padding: var(--fairwell-padding, 0px);
    --_control: var(--fairwell-control-size, max(44px, 2.75em));
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
    container-type: inline-size;
    inline-size: var(--fairwell-width, 36em);
    max-inline-size: 100%;
    padding: var(--_padding);
    border-radius: calc(var(--_radius) * 1.5);
    font-family: var(--fairwell-font, inherit);
    /* The page's, but nobody gets the fine print. */
    font-size: var(--fairwell-font-size, max(1em, 16px));
    font-weight: 400;
    line-height: var(--fairwell-line-height, 1.55);
    text-align: start;
    text-transform: none;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    color: var(--fairwell-text, inherit);
    background: var(--_surface);
  }
  h2 {
    margin: 0 0 var(--_gap);
    font-family: var(--fairwell-font-display, inherit);
    font-size: clamp(1em, 0.7em + 3.6cqi, 1.75em);
    font-weight: 600;
    line-height: 1.2;
  }
  h2:focus {
    outline: none;
  }
  p {
    margin: 0 0 var(--_gap);
  }
  .lead {
    font-size: 1.125em;
  }
  /* A day stays in one piece; not where it is wider than the sheet. */
  .lead strong {
    white-space: nowrap;
  }
  .small,
  .hint,
  .note,
  figcaption {
    font-size: max(14px, 0.875em);
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

/** Buttons, at least 44 px high. Their borders are seen by whoever forces colours. */
export const buttons: CSSStyleSheet = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block: 1.5rem 0;
  }
  .primary,
  .quiet,
  .link,
  .close {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_control);
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
    color: var(--fairwell-on-accent, #fff);
  }
  .quiet {
    border-color: var(--_quiet);
  }
  .quiet:hover {
    background: var(--_tint);
  }
  /* The line below it is enough, also for whoever forces colours. */
  .link {
    padding: 0;
    border: 0;
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--fairwell-focus, var(--_accent));
    outline-offset: 2px;
  }
  @container (inline-size < 24em) {
    .actions > * {
      flex: 1 1 100%;
      padding-inline: 0.5rem;
    }
  }
`;
