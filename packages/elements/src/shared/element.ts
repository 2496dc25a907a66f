/**
 * What our elements are made of: a shadow root that is drawn anew, once, after anything changed. It is the part of
 * LitElement that they use, under the same names; all of it would be an eighth of what a cancel button loads (decision
 * 0016).
 */
import { render } from 'lit/html.js';
import { nameParts } from './parts.ts';

// Servers read these modules too, where there is no page.
const { HTMLElement: Base = Object as unknown as typeof HTMLElement, CSSStyleSheet: Sheet } =
  globalThis as Partial<typeof globalThis>;

export abstract class FairwellElement extends Base {
  static styles: CSSStyleSheet[] = [];

  readonly renderRoot: ShadowRoot;
  /** Resolves when what changed so far is drawn. */
  updateComplete: Promise<void> | undefined;

  readonly #values: Record<string, unknown> = {};
  /** What the page set before the element was defined. It would hide the properties of the class. */
  #early: Record<string, unknown> = {};
  #changed = new Set<string>();
  #isWaiting = false;
  /** The language around an element is part of what it is configured with. */
  readonly #around = new MutationObserver(() => this.attributeChangedCallback?.('lang', ''));

  constructor() {
    super();
    for (const name of Object.keys(this)) {
      if (!(name in Object.getPrototypeOf(this))) continue;
      this.#early[name] = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
    }
    this.renderRoot = this.attachShadow({ mode: 'open' });
    this.adopt(...(this.constructor as typeof FairwellElement).styles);
  }

  /** Makes properties draw the element anew when they are set. To be called once by a class. */
  protected static reactive(...names: string[]): void {
    for (const name of names) {
      Object.defineProperty(this.prototype, name, {
        get(this: FairwellElement): unknown {
          return this.#values[name];
        },
        set(this: FairwellElement, value: unknown) {
          this.#values[name] = value;
          this.#changed.add(name);
          this.requestUpdate();
        },
      });
    }
  }

  connectedCallback(): void {
    // What was set early came before the class had its own defaults, and wins over them.
    Object.assign(this, this.#early);
    this.#early = {};
    this.#around.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#around.disconnect();
  }

  /** Draws the element anew before the browser does anything else. Called often, it is done once. */
  requestUpdate(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    this.updateComplete = Promise.resolve().then(() => this.#update());
  }

  /** Adds sheets for what is drawn from now on. */
  adopt(...styles: CSSStyleSheet[]): void {
    const { adoptedStyleSheets } = this.renderRoot;
    adoptedStyleSheets.push(...styles.filter((sheet) => !adoptedStyleSheets.includes(sheet)));
  }

  attributeChangedCallback?(name: string, old: string | null, value?: string | null): void;
  protected abstract render(): unknown;
  /** Called before each drawing with the properties that were set since the last one. */
  protected willUpdate?(changed: ReadonlySet<string>): void;
  /** Called after each drawing. */
  protected updated?(): void;

  /** Called after each drawing too. */
  protected nameParts(): void {
    nameParts(this.renderRoot);
  }

  #update(): void {
    // Drawn when it comes onto the page.
    if (!this.isConnected) {
      this.#isWaiting = false;
      return;
    }
    const changed = this.#changed;
    this.#changed = new Set();
    try {
      this.willUpdate?.(changed);
    } finally {
      this.#isWaiting = false;
    }
    render(this.render(), this.renderRoot, { host: this });
    this.nameParts();
    this.updated?.();
  }
}

/** A style sheet for {@link FairwellElement.styles}. */
export function css(parts: TemplateStringsArray, ...values: string[]): CSSStyleSheet {
  const sheet = Sheet && new Sheet();
  sheet?.replaceSync(String.raw(parts, ...values));
  return sheet as CSSStyleSheet;
}
