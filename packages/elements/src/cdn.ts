/**
 * The script tag. Loads next to nothing until a page uses an element, and what a cancel button needs only when somebody
 * comes near it. Defines no tag itself.
 */

/** The mark of the outbox (outbox/store.ts); repeated because importing that file would bring all of it. */
const pending = (): boolean => {
  try {
    return !!localStorage['fairwell-outbox'];
  } catch {
    return false;
  }
};

const load = {
  'fairwell-cancel': () => import('./cancel/fairwell-cancel.ts'),
  'fairwell-insights': () => import('./insights/fairwell-insights.ts'),
};

const cancelAt = (event: Event): Element | null | undefined =>
  (event.target as Partial<Element>).closest?.('fairwell-cancel');

const near = (event: Event): void => {
  if (cancelAt(event)) void load['fairwell-cancel']();
};
for (const name of ['pointerover', 'focusin', 'touchstart']) addEventListener(name, near, { passive: true });

addEventListener(
  'submit',
  (event) => {
    const element = cancelAt(event);
    if (!element || element.matches(':defined')) return;
    event.preventDefault();
    // The same form again, now with the element listening; and should it not load, the form as it is.
    load['fairwell-cancel']().then(
      () => (event.target as HTMLFormElement).requestSubmit(event.submitter),
      () => (event.target as HTMLFormElement).submit(),
    );
  },
  true,
);

const look = (): void => {
  for (const [name, start] of Object.entries(load)) {
    const element = document.querySelector(`${name}:not(:defined)`);
    if (element && (!element.querySelector('form') || pending())) void start();
  }
};
new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
