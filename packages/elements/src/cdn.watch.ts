/** Looks out for elements that stand on the page undefined, and loads each kind once. Knows no element by name. */

/**
 * Watches the page from now on.
 *
 * @param tags - How to load each kind of element, by its tag without `fairwell-`.
 * @param isEager - Whether an element with a form of its own is loaded too, and not only when somebody comes near.
 * @param delay - Milliseconds before a failed load is tried again. Doubles with each failure, up to a quarter of an hour.
 * @returns Looks again now.
 */
export function watch(
  tags: Record<string, (element: Element) => Promise<unknown>>,
  isEager: () => boolean,
  delay: number,
): () => void {
  const asked = new Set<string>();
  const look = (): void => {
    for (const [name, load] of Object.entries(tags)) {
      const element = asked.has(name) ? null : document.querySelector(`fairwell-${name}:not(:defined)`);
      // A button of the page's own works without us. Unless an earlier visit left something to say.
      if (element && (isEager() || !element.querySelector('form'))) {
        asked.add(name);
        load(element).catch(() => {
          setTimeout(() => {
            asked.delete(name);
            look();
          }, delay);
          delay = Math.min(delay * 2, 9e5);
        });
      }
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
  return look;
}
