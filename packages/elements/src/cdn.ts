/**
 * The script tag. Loads next to nothing until a page uses an element, and what a button to leave with needs only when
 * somebody comes near it. Defines no tag itself.
 */
import { watch } from './cdn.watch.ts';

const tags = {
  cancel: () => {
    // Asked for along with the flow, which fetches it again where it failed, and works without it.
    import('./cancel/cancel.law.ts').catch(() => {});
    // What these two stand on; they would ask for it only once they have come.
    import('./ahead/element.ts').catch(() => {});
    import('./ahead/after.ts').catch(() => {});
    return import('./cancel/fairwell-cancel.ts');
  },
  withdraw: () => {
    import('./withdraw/withdraw.law.ts').catch(() => {});
    return import('./withdraw/fairwell-withdraw.ts');
  },
  contact: () => import('./contact/fairwell-contact.ts'),
  status: () => import('./status/fairwell-status.ts'),
  survey: () => import('./exit-survey/fairwell-survey.ts'),
  rights: () => import('./rights-panel/fairwell-rights.ts'),
  insights: () => import('./insights/fairwell-insights.ts'),
};

/** How to load what stands around a button of the page's own, where that is still to come. */
const loaderAt = (target: EventTarget | null): (() => Promise<unknown>) | undefined => {
  const element =
    target instanceof Element &&
    target.closest(':is(fairwell-cancel,fairwell-contact,fairwell-withdraw):not(:defined)');
  return element ? tags[element.localName.slice(9) as 'cancel'] : undefined;
};

// Whoever comes near such a button, or lays a finger on it, may press it. What fails now is tried again then.
for (const name of ['pointerover', 'focusin'])
  addEventListener(name, ({ target }) => loaderAt(target)?.().catch(() => {}));

let tried: EventTarget | undefined;
addEventListener('submit', (event) => {
  const { target, submitter } = event;
  const ours = loaderAt(target);
  // A form around the whole element is the page's own; the button in the element is for us all the same.
  const load = ours ?? loaderAt(submitter);
  if (!load || target === tried || !(target instanceof HTMLFormElement)) return;
  event.preventDefault();
  // On a page that keeps the element from being defined, the second time is left to the form.
  tried = target;
  // The same once more, now that the element listens; should it not load, the form as it is.
  load().then(
    () => (ours ? target.requestSubmit(submitter) : submitter?.click()),
    () => (ours ? target.submit() : target.requestSubmit(submitter)),
  );
});

let pending = false;
const look = watch(tags, () => pending, 1000);

// To ask the disk takes a page longer than all else in here, so the button answers first.
setTimeout(() => {
  try {
    // The mark of the outbox (outbox/store.ts); asked here, because that file brings the whole outbox.
    pending = 'fairwell-outbox' in localStorage;
  } catch {
    // A page without storage keeps nothing.
  }
  if (!pending) return;
  look();
  // What cannot be loaded now is found again by the next page.
  import('./outbox/take-up.ts').then(({ takeUp }) => takeUp()).catch(() => {});
}, 100);
