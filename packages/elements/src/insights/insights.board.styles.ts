import { css } from '../shared/element.ts';

/** The board of questions and complaints that wait for an answer, and the causes that the team knows. */
export const boardStyles: CSSStyleSheet = css`
  .board > p {
    margin-block-start: 0.75rem;
  }

  .sent {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: 0.75rem;
  }

  /* Out of sight, but there: what comes to stand in it is said aloud. */
  .sent:empty {
    border: 0;
    margin: 0;
  }

  .waiting {
    list-style: none;
    margin-block-start: 0.75rem;
  }

  .waiting > li {
    border-block-end: 1px solid var(--_line);
  }

  .waiting summary {
    color: var(--_text);
    display: flex;
    flex-wrap: wrap;
    font-size: 1rem;
    gap: 0 0.75rem;
    inline-size: auto;
    padding-block: 0.75rem;
    text-decoration: none;
  }

  .waiting summary::before {
    content: '+';
    inline-size: 0.75rem;
  }

  .waiting [open] > summary::before {
    content: '–';
  }

  .waiting summary > strong {
    font-weight: 600;
  }

  .by {
    color: var(--_quiet);
  }

  .overdue .by {
    color: light-dark(#9a2f1b, #f4a28f);
    font-weight: 600;
  }

  .waiting blockquote {
    margin-block: 0.25rem 1rem;
  }

  .waiting form,
  .causes form {
    border-inline-start: 3px solid var(--_line);
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block: 0.5rem 1.5rem;
    max-inline-size: 40rem;
    padding-inline-start: 1rem;
  }

  .waiting label,
  .causes label {
    display: block;
    inline-size: 100%;
  }

  .causes form[hidden] {
    display: none;
  }

  .causes > div {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.75rem;
  }

  .causes blockquote {
    border: 1px solid var(--_line);
    font: inherit;
    margin-block: 0.25rem 1rem;
    padding: 1rem;
  }

  .causes textarea {
    min-block-size: 5rem;
  }

  .causes section > :is(button, p) {
    margin-block-start: 0.75rem;
  }

  .waiting select {
    max-inline-size: 20rem;
  }

  textarea {
    background: transparent;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    box-sizing: border-box;
    color: inherit;
    field-sizing: content;
    font: inherit;
    inline-size: 100%;
    min-block-size: 9rem;
    padding: 0.5rem 0.75rem;
    resize: vertical;
  }

  @media (forced-colors: active) {
    .overdue .by {
      color: Mark;
    }
  }

  @media print {
    .waiting form,
    .causes details {
      display: none;
    }
  }
`;
