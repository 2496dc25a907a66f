/** Calm and generous: a sheet of paper over the page, or a column in it. */
import { css } from '../shared/element.ts';
import { buttons, palette, type } from '../shared/look.styles.ts';

export const sheetStyles: CSSStyleSheet[] = [
  palette,
  type,
  buttons,
  css`
    :host {
      display: inline-block;
      max-inline-size: 100%;
    }
    dialog {
      --_padding: var(--fairwell-padding, clamp(min(1.25rem, 8vw), 5vw, 2.5rem));
      /* White for dark text, nearly black for light. */
      --_surface: var(--fairwell-surface, oklch(from currentcolor clamp(0.2, (0.6 - l) * 99, 1) 0 0));
      max-inline-size: calc(100vw - 2rem);
      /* Where the colours are forced it is drawn in that of the text. */
      border: 1px solid transparent;
      box-shadow: var(--fairwell-shadow, 0 1rem 4rem rgb(0 0 0 / 0.25));
    }
    dialog::backdrop {
      background: var(--fairwell-backdrop, rgb(0 0 0 / 0.5));
    }
    .close {
      float: inline-end;
      inline-size: var(--_control);
      margin-block: -0.5rem 0;
      margin-inline: 0 -0.75rem;
      padding: 0;
      font-size: 1.25em;
    }
    /* Beside it large words would break, and a day would stick out. */
    @container (inline-size < 15em) {
      h2 {
        clear: both;
      }
      .lead strong {
        white-space: normal;
      }
    }
    @supports not (color: oklch(from currentcolor l c h)) {
      dialog {
        --_surface: var(--fairwell-surface, Canvas);
        color: var(--fairwell-text, CanvasText);
      }
    }
    a {
      color: var(--fairwell-link, inherit);
    }
    .badge {
      margin-block: 0.5rem 0;
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
      /* Side by side where there is room for both, and never more than two. */
      grid-template-columns: repeat(auto-fit, minmax(min(100%, max(10em, 40%)), 1fr));
      gap: 0 1rem;
      padding-block: 0.75rem;
      border-block-start: 1px solid var(--_line);
    }
    dt {
      color: var(--_quiet);
    }
    dd {
      grid-column: -2;
      margin: 0;
    }
    figure {
      margin: 0 0 1.5rem;
      padding: 1rem;
      border-inline-start: 3px solid var(--_accent);
      background: var(--_tint);
    }
    blockquote {
      margin: 0;
      white-space: pre-line;
    }
    details {
      margin: 0 0 var(--_gap);
    }
    summary {
      text-decoration: underline;
      inline-size: fit-content;
      padding-block: calc((var(--_control) - 1lh) / 2);
      cursor: pointer;
    }
    ol,
    ul {
      margin: 0 0 0.75rem;
      padding-inline-start: 1.25rem;
    }
    li {
      padding-block: 0.25rem;
    }
    /* The choice stays in sight while the rest scrolls. On a very low screen it would hide what it is about. */
    @media (min-height: 34rem) {
      dialog {
        scroll-padding-block-end: 10rem;
      }
      dialog .decide {
        position: sticky;
        inset-block-end: calc(-1 * var(--_padding));
        margin-inline: calc(-1 * var(--_padding));
        padding: 1rem var(--_padding);
        border-block-start: 1px solid var(--_line);
        background: var(--_surface);
      }
    }
  `,
];
