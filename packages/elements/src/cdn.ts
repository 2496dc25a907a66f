/**
 * The script tag. Loads next to nothing until a page uses an element, and what a button to leave with needs only when
 * somebody comes near it. Defines no tag itself.
 */
import { watch } from './cdn.watch.ts';

/** Asks for a built file by its name, ahead of whoever needs it, who asks again where that failed (decision 0029). */
const ask = (name: string): unknown => import(/* @vite-ignore */ `./fairwell/${name}.js`).catch(() => {});

const tags = {
  // Whatever a page did to what this is made of, a press that was taken from its form comes back to it: a promise that rejects.
  cancel: async (host: Element) => {
    // All that the first step needs, in one journey over the network. Which words and which law it is going to be is guessed
    // from what stands in the page, for the core languages and where people read them. The flow knows, and asks for the rest.
    for (const [, words, law] of `${host.outerHTML}"${host.closest<HTMLElement>('[lang]')?.lang}"`.matchAll(
      /[";](?:(nl|en|de)|(AT|BE|DE|GB|NL))["&-]/g,
    )) {
      if (words) {
        ask(`cancel.${words}`);
        ask(`reasons.${words}`);
      } else ask(`law.${law}`);
    }
    ask('element');
    ask('law');
    return import('./cancel/fairwell-cancel.ts');
  },
  withdraw: () => {
    ask('withdraw.law');
    return import('./withdraw/fairwell-withdraw.ts');
  },
  contact: () => import('./contact/fairwell-contact.ts'),
  status: () => import('./status/fairwell-status.ts'),
  survey: () => import('./exit-survey/fairwell-survey.ts'),
  rights: () => import('./rights-panel/fairwell-rights.ts'),
  insights: () => import('./insights/fairwell-insights.ts'),
};

/** How to load what stands around a button of the page's own, where that is still to come. */
const loaderAt = (target: EventTarget | null): (() => Promise<unknown>) | null | undefined => {
  const element = (target as Partial<Element> | null)?.closest?.(
    ':is(fairwell-cancel,fairwell-contact,fairwell-withdraw):not(:defined)',
  );
  return element && tags[element.localName.slice(9) as 'cancel'].bind(null, element);
};

// Whoever comes near such a button, or lays a finger on it, may press it. What fails now is tried again then.
const near = ({ target }: Event): unknown => loaderAt(target)?.().catch(() => {});
addEventListener('pointerover', near);
addEventListener('focusin', near);

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
  import('./outbox/take-up.ts').catch(() => {});
}, 100);
