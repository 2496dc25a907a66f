/** For what follows the proof, or stands where it is missing. */
import { css } from '../shared/element.ts';

export const afterStyles: CSSStyleSheet = css`
  .other-ways,
  .after > * {
    margin-block-start: 1.5rem;
    padding-block-start: 1.5rem;
    border-block-start: 1px solid var(--_line);
  }
  /* Stands on this sheet, which has a margin already. */
  fairwell-survey {
    --fairwell-padding: 0px;
  }
  .other-ways textarea {
    inline-size: 100%;
    padding: 0.5rem 0.75rem;
    font: inherit;
    field-sizing: content;
    /* Grows downwards with its text, never sideways with a long word. */
    contain: inline-size;
  }
  .other-ways ul {
    padding: 0;
    list-style: none;
  }
  .other-ways button {
    margin-block: 0.75rem 1rem;
  }
  .marketing:focus-visible {
    outline-offset: 0.5rem;
  }
  .marketing .hint {
    margin-block: 0.5rem 0;
  }
  address {
    font-style: normal;
    white-space: pre-line;
  }
  /* On paper: what was received, and nothing to press. */
  @media print {
    .sheet {
      color: #000;
      background: #fff;
      box-shadow: none;
    }
    dialog::backdrop {
      background: #fff;
    }
    .close,
    .actions,
    .after {
      display: none;
    }
  }
  .small + figure {
    margin-block-start: 1.5rem;
  }
  h3 {
    margin: 0 0 0.25rem;
    font-size: 1em;
    font-weight: 650;
  }
`;
