/** Somebody who uses the keyboard alone and hears what the page says, without ever seeing it. */
import { expect, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focused } from './account-page.ts';

const MOST_STOPS = 40;

/** Everything on the page, with what stands in shadow roots. */
function* everything(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const textOf = (element: Element | null): string =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';

/** What a control is called, near enough: by its label, or by its own words. */
function nameOf(element: Element | null): string {
  const { labels } = element as Partial<HTMLInputElement>;
  return element?.getAttribute('aria-label') ?? textOf(labels?.[0] ?? element);
}

/**
 * Listens from now on. A live region says something when its words change while it stands there; one that comes with its
 * words says nothing, because not every screen reader would read it. What the focus is led to is read.
 */
export function listen() {
  const regions = new Map<Element, string>();
  const watched = new WeakSet<Node>();
  const heard: string[] = [];
  const lost: string[] = [];
  const observer = new MutationObserver(hear);
  const over = new AbortController();
  let at = focused();

  function watch(root: Node): void {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    // What moves within a shadow root is not told outside.
    root.addEventListener('focusin', arrive, { signal: over.signal });
  }
  function hear(): void {
    watch(document);
    for (const element of everything(document)) {
      if (element.shadowRoot) watch(element.shadowRoot);
      if (!element.matches('[role="status"], [role="alert"], [aria-live]') || !element.checkVisibility())
        continue;
      const words = textOf(element);
      if (words && regions.has(element) && regions.get(element) !== words) heard.push(words);
      regions.set(element, words);
    }
  }
  function arrive(): void {
    hear();
    const here = focused();
    if (here !== at && here?.matches('[tabindex="-1"]')) heard.push(textOf(here));
    at = here;
  }
  /** Frame by frame: shorter than that, nobody notices. */
  function miss(): void {
    // The way to the first step may lead through the window around the page.
    if (heard.length > 0 && document.activeElement === document.body && document.hasFocus())
      lost.push(`after “${heard.at(-1)}”`);
    frame = requestAnimationFrame(miss);
  }

  hear();
  let frame = requestAnimationFrame(miss);
  onTestFinished(() => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    over.abort();
  });
  return {
    /** What was said so far. */
    heard,
    /** Every frame in which the focus was nowhere, after the first thing was said. */
    lost,
  };
}

export const press = (keys: string) => userEvent.keyboard(keys);

/** Goes on with the Tab key until something of this name has the focus. @throws {Error} where it cannot be reached. */
export async function tabTo(name: string | RegExp): Promise<void> {
  const stops: string[] = [];
  for (let at = 0; at < MOST_STOPS; at++) {
    await press('{Tab}');
    const stop = nameOf(focused());
    if (typeof name === 'string' ? stop === name : name.test(stop)) return;
    stops.push(stop);
  }
  throw new Error(`Nothing called ${name} can be reached. The keyboard stops at: ${stops.join(' · ')}`);
}

/** Waits until a step begins, at its heading. */
export async function arriveAt(heading: string | RegExp): Promise<void> {
  await expect
    .poll(() => textOf(focused()) || nameOf(focused()))
    .toEqual(typeof heading === 'string' ? heading : expect.stringMatching(heading));
}

/** Answers a little later, as over a network: what is said meanwhile can be heard. */
export const slowly =
  <Given extends unknown[], Answer>(answer: (...given: Given) => Answer | Promise<Answer>) =>
  async (...given: Given): Promise<Answer> => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    return answer(...given);
  };
