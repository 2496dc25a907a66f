/**
 * The script tag. Loads next to nothing until a page uses an element, and what a cancel button needs only when somebody
 * comes near it. Defines no tag itself.
 */
const tags = {
  cancel: () => import('./cancel/fairwell-cancel.ts'),
  survey: () => import('./exit-survey/fairwell-survey.ts'),
  rights: () => import('./rights-panel/fairwell-rights.ts'),
  insights: () => import('./insights/fairwell-insights.ts'),
};

const cancelAt = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('fairwell-cancel:not(:defined)') : null;

// Whoever comes near a cancel button may press it.
for (const name of ['pointerover', 'focusin', 'touchstart']) {
  addEventListener(name, (event) => cancelAt(event) && void tags.cancel(), { passive: true });
}

addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (!cancelAt(event) || !(target instanceof HTMLFormElement)) return;
  event.preventDefault();
  // The same once more, now that the element listens; should it not load, the form as it is.
  tags.cancel().then(
    () => target.requestSubmit(submitter),
    () => target.submit(),
  );
});

function look(): void {
  for (const [name, load] of Object.entries(tags)) {
    const element = document.querySelector(`fairwell-${name}:not(:defined)`);
    // A button of the page's own works without us. Unless an earlier visit left something to say.
    if (element && (!element.querySelector('form') || isPending())) void load();
  }
}

/** The mark of the outbox (outbox/store.ts). Asked here, because that file brings the whole outbox. */
function isPending(): boolean {
  try {
    return 'fairwell-outbox' in localStorage;
  } catch {
    return false;
  }
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
