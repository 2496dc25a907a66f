/**
 * For what does not count, in any element that sends: a preview, in which nothing leaves the page, and a test, which is
 * sent and kept apart. Fetched only then. Without it such an element draws nothing, because a person must be able to
 * tell *received* from the look of it.
 */
import { html } from 'lit/html.js';
import type { rehearsalOf } from '../config/read.ts';
import { loadFrom, type Sources } from '../locale/locale.ts';
import type { RehearsalStrings } from '../locale/rehearsal/nl.ts';
import { previewOutbox } from '../outbox/preview.ts';
import { css } from './element.ts';

type Kind = NonNullable<ReturnType<typeof rehearsalOf>>;

const sources: Sources<RehearsalStrings> = {
  nl: () => import('../locale/rehearsal/nl.ts'),
  en: () => import('../locale/rehearsal/en.ts'),
  de: () => import('../locale/rehearsal/de.ts'),
  more: () => import('../locale/rehearsal/more.ts'),
};

const styles = css`
  .rehearsal {
    /* Beside the cross that closes, not under it. */
    display: flow-root;
    margin: 0 0 1rem;
    padding: 0.5rem 0.75rem;
    border: 2px dashed currentColor;
    font-weight: 650;
  }
  @container (inline-size < 15em) {
    .rehearsal {
      clear: both;
      padding-inline: 0.25rem;
    }
  }
`;

export async function prepare(kind: Kind, tag: string) {
  const { strings } = await loadFrom(tag, sources);
  const text = strings[kind];
  return {
    kind,
    styles: [styles],
    /** Takes the place of the page's outbox, in a preview only. */
    outbox: kind === 'preview' ? previewOutbox() : undefined,
    /** For where only words can stand, as in a file. */
    text,
    /** For before what is said aloud. */
    aloud: `${text} `,
    /** For the top of everything that is drawn; its id is `mark`, for what has to be named after it. */
    sign: html`<p id="mark" class="rehearsal">${text}</p>`,
  };
}

/** The part of an element that marks what does not count. */
export type Rehearsal = Awaited<ReturnType<typeof prepare>>;
