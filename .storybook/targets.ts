/** What a finger has to hit: every control that is drawn, with what belongs to it. */
const CONTROLS = 'button, a[href], summary, input, select, textarea, [role="button"], [tabindex="0"]';
const LEAST = 44;

function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** The page's own controls are the page's. */
const isOurs = (element: Element): boolean => element.getRootNode() instanceof ShadowRoot;

/** A link in a sentence is as high as its line: WCAG 2.5.8 leaves it out, and more would push the lines apart. */
const isInText = (element: Element): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline';

/** A box or a round is hit by its label too. */
function targetOf(control: Element): DOMRect {
  const label =
    control instanceof HTMLInputElement &&
    /^(radio|checkbox)$/.test(control.type) &&
    control.closest('label');
  return (label || control).getBoundingClientRect();
}

/** Every control that is too small for a finger, in words. */
export function smallTargets(root: ParentNode): string[] {
  return [...within(root)]
    .filter((one) => one.matches(CONTROLS) && isOurs(one) && !isInText(one) && one.checkVisibility())
    .map((one) => ({ one, box: targetOf(one) }))
    .filter(({ box }) => Math.min(box.width, box.height) < LEAST - 0.5 && box.width > 1)
    .map(
      ({ one, box }) => `${one.outerHTML.slice(0, 90)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
    );
}

/** The parts of every element that is drawn, by tag. */
export function partsIn(root: ParentNode): Map<string, Set<string>> {
  const parts = new Map<string, Set<string>>();
  for (const element of within(root)) {
    const host = element.getRootNode();
    if (!(host instanceof ShadowRoot)) continue;
    const names = parts.get(host.host.localName) ?? new Set();
    parts.set(host.host.localName, names);
    for (const name of element.part) names.add(name);
  }
  return parts;
}
