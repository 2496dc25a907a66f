/**
 * The script tag. Loads next to nothing until a page uses an element, and what a cancel button needs only when somebody
 * comes near it. Defines no tag itself.
 */
import { watch } from './cdn.watch.ts';

const tags = {
  cancel: () => {
    // Asked for along with the flow, which fetches it again where it failed, and works without it.
    import('./cancel/cancel.law.ts').catch(() => {});
    return import('./cancel/fairwell-cancel.ts');
  },
  survey: () => import('./exit-survey/fairwell-survey.ts'),
  rights: () => import('./rights-panel/fairwell-rights.ts'),
  insights: () => import('./insights/fairwell-insights.ts'),
};

let pending = false;
try {
  // The mark of the outbox (outbox/store.ts); asked here, because that file brings the whole outbox.
  pending = 'fairwell-outbox' in localStorage;
} catch {
  // A page without storage keeps nothing.
}
// What cannot be loaded now is found again by the next page.
if (pending) import('./outbox/take-up.ts').then(({ takeUp }) => takeUp()).catch(() => {});

const cancelAt = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('fairwell-cancel:not(:defined)') : null;

// Whoever comes near a cancel button may press it. What fails now is tried again then.
for (const name of ['pointerover', 'focusin', 'touchstart']) {
  addEventListener(name, (event) => cancelAt(event) && tags.cancel().catch(() => {}), { passive: true });
}

let tried: EventTarget | undefined;
addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (!cancelAt(event) || target === tried || !(target instanceof HTMLFormElement)) return;
  event.preventDefault();
  // On a page that keeps the element from being defined, the second time is left to the form.
  tried = target;
  // The same once more, now that the element listens; should it not load, the form as it is.
  tags.cancel().then(
    () => target.requestSubmit(submitter),
    () => target.submit(),
  );
});

watch(tags, pending, 1000);
