/**
 * The site's own words after the proof. They wait in a `<template slot="received">`, which no browser shows whatever the styles
 * of the page say, and are copied beside it once there is a proof (decision 0030). Fetched only where something has a slot; where
 * it does not come, nobody misses it.
 */
import { advise } from '../shared/advise.ts';
import { css } from '../shared/element.ts';
import type { SessionHost } from './journey.ts';

/** What stands in the page from the start must not get in here, so it has another name than what a site writes. */
const PLACE = 'own';

const styles = css`
  ::slotted([slot]) {
    margin-block-start: 1.5rem;
    /* A paragraph of the page mostly has a margin of its own. */
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
`;

/** To be called after every change. @param isProved - Whether what was declared is received, and still stands. */
export function placeOwnWords(host: SessionHost, isProved: boolean): void {
  const slotted = [...host.children].filter(({ slot }) => slot);
  const copies = slotted.filter(({ slot }) => slot === PLACE);
  const templates = slotted.filter(isOwnWords);
  if (copies.length + templates.length < slotted.length) advise((say) => say.slots(host));
  if (isProved && copies.length > 0) return;
  // A page that was kept as it stood may have brought some along.
  for (const copy of copies) copy.remove();
  if (!isProved || templates.length === 0) return;
  const copy = document.createElement('div');
  copy.slot = PLACE;
  // Beside a flow in another language the page's words run their own way.
  copy.dir = 'auto';
  copy.append(...markOf(host), ...templates.flatMap(wordsIn));
  host.adopt(styles);
  host.append(copy);
}

const isOwnWords = (child: Element): child is HTMLTemplateElement =>
  child instanceof HTMLTemplateElement && child.slot === 'received';

/** Nobody may take for true what was only tried out. */
function markOf({ mark, shadowRoot }: SessionHost): Element[] {
  if (!mark) return [];
  const sign = document.createElement('p');
  // It is in the language of the flow.
  sign.lang = shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang ?? '';
  sign.dir = 'auto';
  const strong = document.createElement('strong');
  strong.textContent = mark.text;
  sign.append(strong);
  return [sign];
}

/** Frameworks that build a page by hand put into the template itself what a parser puts into its content. */
function wordsIn(template: HTMLTemplateElement): Node[] {
  const { content } = template;
  const { childNodes } = content.hasChildNodes() ? content : template;
  return Array.from(childNodes, (node) => document.importNode(node, true));
}
