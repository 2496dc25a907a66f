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
    }
    dialog {
      --_padding: clamp(1.25rem, 5vw, 2.5rem);
      inline-size: calc(100vw - 2rem);
      max-block-size: calc(100dvh - 2rem);
      padding: var(--_padding);
      /* Where the colours are forced it is drawn in that of the text. */
      border: 1px solid transparent;
      border-radius: calc(var(--_radius) * 1.5);
      box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.25);
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: rgb(12 18 22 / 0.55);
    }
    .close {
      float: inline-end;
      inline-size: 2.75rem;
      min-block-size: 2.75rem;
      margin-block: -0.5rem 0;
      margin-inline: 0.5rem -0.75rem;
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
      color: var(--_quiet);
      font: inherit;
      font-size: 1.5rem;
      line-height: 1;
      cursor: pointer;
    }
    .close:hover {
      background: var(--_tint);
    }
    a {
      color: var(--_accent);
      text-underline-offset: 0.2em;
    }
    .small {
      margin: 1.5rem 0 0;
    }
    strong {
      font-weight: 650;
    }
    dl {
      margin: 1.5rem 0;
      border-block-end: 1px solid var(--_line);
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(8rem, 2fr) 3fr;
      gap: 0.125rem 1rem;
      padding-block: 0.75rem;
      border-block-start: 1px solid var(--_line);
    }
    dt {
      color: var(--_quiet);
    }
    dd {
      grid-column: 2;
      margin: 0;
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
    .badge {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
      align-items: center;
      margin: 0.5rem 0 0;
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
    @media (max-width: 26rem) {
      dl > div {
        display: block;
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
  `,
];
