/** What Vitest's test page needs where our own drivers show it: locators, and what the driver's hand does with them. */
import {
  getByAltTextSelector,
  getByLabelSelector,
  getByPlaceholderSelector,
  getByRoleSelector,
  getByTestIdSelector,
  getByTextSelector,
  getByTitleSelector,
  Locator,
  selectorEngine,
} from '@vitest/browser/locators';
import { page, server } from 'vitest/browser';
import * as internal from 'vitest/internal/browser';

class PageLocator extends Locator {
  override selector: string;

  constructor(selector: string, container?: Element) {
    super();
    this.selector = selector;
    this._container = container;
  }

  override locator(selector: string): PageLocator {
    return new PageLocator(`${this.selector} >> ${selector}`, this._container);
  }

  override elementLocator(element: Element): PageLocator {
    return new PageLocator(selectorEngine.generateSelectorSimple(element), element);
  }
}

page.extend({
  getByLabelText: (text, options) => new PageLocator(getByLabelSelector(text, options)),
  getByRole: (role, options) => new PageLocator(getByRoleSelector(role, options)),
  getByTestId: (id) =>
    new PageLocator(getByTestIdSelector(server.config.browser.locators.testIdAttribute, id)),
  getByAltText: (text, options) => new PageLocator(getByAltTextSelector(text, options)),
  getByPlaceholder: (text, options) => new PageLocator(getByPlaceholderSelector(text, options)),
  getByText: (text, options) => new PageLocator(getByTextSelector(text, options)),
  getByTitle: (text, options) => new PageLocator(getByTitleSelector(text, options)),
  elementLocator: (element) => new PageLocator(selectorEngine.generateSelectorSimple(element), element),
});
// How Vitest's own providers say which locators it should make; its types keep silent about it.
const { __INTERNAL } = internal as unknown as {
  __INTERNAL: { _createLocator: (selector: string) => Locator };
};
__INTERNAL._createLocator = (selector) => new PageLocator(selector);

/** What lies on top at the middle of an element, or of its first line, through all shadow roots. */
function onTop(element: Element): Element | null {
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  let found: Element | null = null;
  let root: DocumentOrShadowRoot | null = document;
  while (root) {
    const next: Element | null = root.elementFromPoint(left + width / 2, top + height / 2);
    if (!next || next === found) break;
    found = next;
    root = next.shadowRoot;
  }
  return found;
}

function contains(element: Element, inner: Node | null): boolean {
  for (let at = inner; at; at = at instanceof ShadowRoot ? at.host : (at.parentNode ?? null)) {
    if (at === element) return true;
  }
  return false;
}

/** The one element a locator means, once a person could use it: it is there, enabled, and nothing lies over it. */
function usable(selector: string): Element | null {
  const element = new PageLocator(selector).query();
  if (!element || element.matches(':disabled')) return null;
  if (!contains(element, onTop(element))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  return contains(element, onTop(element)) ? element : null;
}

/** Writes into a field as a person would, in place of what stands there. Returns whether the field was there. */
function fill(selector: string, text: string): boolean {
  const field = new PageLocator(selector).query();
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) || field.disabled)
    return false;
  field.focus();
  if (/^(date|time|month|week|color|range)$/.test(field.type)) {
    // Each browser has its own way of typing these.
    field.value = text;
    for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    return true;
  }
  field.select();
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  return field.value === text || field.value.length === field.maxLength;
}

/** Chooses in a list, by the value of an option or by its words. Returns whether all of them were there. */
function choose(selector: string, wanted: string[]): boolean {
  const list = new PageLocator(selector).query();
  if (!(list instanceof HTMLSelectElement) || list.disabled) return false;
  const found = [...list.options].filter(
    ({ value, label }) => wanted.includes(value) || wanted.includes(label),
  );
  if (found.length !== wanted.length) return false;
  list.focus();
  for (const option of list.options) option.selected = found.includes(option);
  for (const name of ['input', 'change']) list.dispatchEvent(new Event(name, { bubbles: true }));
  return true;
}

export type Hand = { usable: typeof usable; fill: typeof fill; choose: typeof choose };
Object.assign(window, { hand: { usable, fill, choose } satisfies Hand });
