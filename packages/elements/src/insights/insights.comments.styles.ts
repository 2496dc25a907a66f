import { css, type CSSResult } from 'lit';

export const commentStyles: CSSResult = css`
  .feed {
    list-style: none;
  }

  .feed .note {
    margin-block-start: 0.5rem;
  }

  .feed > li {
    border-block-end: 1px solid var(--_line);
    padding-block: 1.25rem;
  }

  @container (inline-size > 56rem) {
    .feed > li {
      display: grid;
      gap: 2rem;
      grid-template-columns: 15rem 1fr;
    }

    .feed .note {
      grid-row: 1;
      margin: 0.1875rem 0 0;
    }

    .feed .note > * {
      display: block;
    }
  }

  .feed .note strong {
    color: var(--_text);
    font-weight: 600;
  }

  @container (inline-size <= 56rem) {
    .feed .note > :not(:first-child)::before {
      content: '· ';
    }
  }

  .comments > button,
  .comments > p {
    margin-block-start: 1.25rem;
  }

  .feed > li:focus {
    outline: none;
    box-shadow: -1rem 0 0 -0.8125rem var(--_accent);
  }
`;
