/**
 * The page's own button, in the light DOM. It works without this script; with it the flow opens instead, and what
 * the flow needs is fetched as soon as somebody comes near.
 */
interface Opener {
  /** Called when somebody may be about to open. */
  near: () => unknown;
  /** Called when the button was used. Returns false where the page's own form should do the work. */
  open: () => boolean;
}

export class LightButton {
  readonly #host: HTMLElement;
  readonly #opener: Opener;
  #used: HTMLElement | undefined;
  /** What somebody did last to open it. */
  press: Event | undefined;

  constructor(host: HTMLElement, opener: Opener) {
    this.#host = host;
    this.#opener = opener;
    for (const name of ['pointerenter', 'focusin']) host.addEventListener(name, opener.near);
    host.addEventListener('submit', (event) => {
      if (this.#isOurs(event.target)) this.#use(event, event.submitter);
    });
    host.addEventListener('click', (event) => {
      const { target } = event;
      const button = this.#isOurs(target) ? target.closest<HTMLElement>('button, a') : null;
      // A form around the whole element is for something else.
      if (button && !host.contains(button.closest('form'))) this.#use(event, button);
    });
  }

  /** To be called when the element comes onto the page. */
  connected(): void {
    // Whoever made the script load is already here.
    if (this.#host.matches(':hover, :focus-within')) this.#opener.near();
  }

  /** Whether the page brought a button of its own. */
  get isThere(): boolean {
    return !!this.#find('form, button, a');
  }

  /** Whether that button stands in a form that can do the work. */
  get hasForm(): boolean {
    return !!this.#find('form');
  }

  /** Where the focus belongs when the flow closes. */
  focus(): void {
    // Whoever came by what was left behind used no button yet.
    (this.#used ?? this.#find('button, a'))?.focus();
  }

  /** Lets the page's form do what it does without script. */
  submitNatively(): void {
    const form = this.#used?.closest('form') ?? this.#find('form');
    // Through the prototype: a field named "submit" hides the method.
    if (form) HTMLFormElement.prototype.submit.call(form);
  }

  #find(selector: string): HTMLElement | undefined {
    return [...this.#host.querySelectorAll<HTMLElement>(selector)].find((one) => this.#isOurs(one));
  }

  /** What stands in a slot with a name is for later. Events from inside the shadow root are retargeted to the host. */
  #isOurs(one: EventTarget | null): one is Element {
    return [...this.#host.children].some((child) => !child.slot && child.contains(one as Element));
  }

  #use(event: Event, button: HTMLElement | null): void {
    this.#used = button ?? undefined;
    this.press = event;
    if (this.#opener.open()) event.preventDefault();
  }
}
