import { createElement, StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { CancelConfig } from '@fairwell/schema';
import { device, dutch, received } from '../../test/account-page.ts';
import type { CancelReceivedEvent } from '../cancel/cancel.events.ts';
import type { FairwellCancel as CancelElement } from '../cancel/cancel.ts';
import { FairwellCancel, FairwellInsights, FairwellRights, FairwellSurvey } from './react.ts';

const form = createElement(
  'form',
  { method: 'post', action: 'https://leave.example/cancel' },
  createElement('button', null, 'Abonnement opzeggen'),
);

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

const place = () => document.body.appendChild(document.createElement('main'));
const theElement = () => document.querySelector<CancelElement>('fairwell-cancel')!;

/** From the page's button to the proof. */
async function cancelThere(): Promise<void> {
  await page.getByRole('button', { name: 'Abonnement opzeggen' }).click();
  await page.getByRole('button', { name: 'Nu opzeggen' }).click();
  await expect.element(page.getByRole('heading', { name: 'Je opzegging is ontvangen' })).toBeVisible();
}

describe('the cancel flow in React', () => {
  test('drawn in the browser, is configured before it is painted and tells what was received', async () => {
    const { outbox, sent } = device(received);
    const onReceived = vi.fn<(event: CancelReceivedEvent) => void>();
    root = createRoot(place());
    flushSync(() =>
      root?.render(
        createElement(FairwellCancel, { config: dutch, outbox, onReceived, className: 'leave' }, form),
      ),
    );
    expect(theElement().config).toBe(dutch);
    expect(theElement().className).toBe('leave');
    // Never as the text of an object.
    expect(theElement().getAttributeNames()).toEqual(['class']);
    await cancelThere();
    expect(sent).toHaveLength(1);
    expect(onReceived).toHaveBeenCalledOnce();
    expect(onReceived.mock.calls[0]?.[0].detail.acknowledgement.reference).toBe('7KXM-2QPD-9T4H');
  });

  test('drawn on a server is the plain form, with what fits in attributes', () => {
    const onServer = renderToString(
      createElement(
        FairwellCancel,
        {
          config: dutch,
          endpoint: 'https://leave.example/v1/messages',
          survey: false,
          handleCancel: async () => ({}),
          onReceived: () => undefined,
        },
        form,
      ),
    );
    expect(onServer).toBe(
      '<fairwell-cancel endpoint="https://leave.example/v1/messages" survey="false">' +
        '<form action="https://leave.example/cancel" method="post"><button>Abonnement opzeggen</button></form>' +
        '</fairwell-cancel>',
    );
  });

  test('hydrated after the element was defined, hears its events all the same', async () => {
    await import('../cancel/fairwell-cancel.ts');
    const { outbox, sent } = device(received);
    const onReceived = vi.fn<(event: CancelReceivedEvent) => void>();
    const plain = vi.fn<(event: Event) => void>();
    const complaint = vi.spyOn(console, 'error');
    const app = createElement(
      'div',
      null,
      createElement(FairwellCancel, { config: dutch, outbox, onReceived }, form),
      // What React does without the wrapper; should it begin to listen by itself, the wrapper can become thinner.
      createElement('fairwell-cancel', { 'onfairwell-received': plain }),
    );
    const main = place();
    main.innerHTML = renderToString(app);
    expect(theElement().matches(':defined')).toBe(true);
    root = hydrateRoot(main, app);
    await expect.poll(() => theElement().config).toBe(dutch);
    await cancelThere();
    expect(sent).toHaveLength(1);
    expect(onReceived).toHaveBeenCalledOnce();
    main.querySelectorAll('fairwell-cancel')[1]?.dispatchEvent(new Event('fairwell-received'));
    expect(plain).not.toHaveBeenCalled();
    expect(complaint).not.toHaveBeenCalled();
  });

  test('in StrictMode and however often it is drawn anew, tells once, and to the latest listener', async () => {
    const { outbox } = device(received);
    const heard: string[] = [];
    let again: (count: number) => void = () => undefined;
    const App = () => {
      const [count, setCount] = useState(0);
      again = setCount;
      // A new object and new functions each time, as people write it.
      return createElement(
        FairwellCancel,
        { config: { ...dutch }, outbox, onReceived: () => void heard.push(`drawing ${count}`) },
        form,
      );
    };
    root = createRoot(place());
    flushSync(() => root?.render(createElement(StrictMode, null, createElement(App))));
    for (const count of [1, 2, 3]) flushSync(() => again(count));
    await cancelThere();
    flushSync(() => again(4));
    await expect.element(page.getByRole('heading', { name: 'Je opzegging is ontvangen' })).toBeVisible();
    expect(heard).toEqual(['drawing 3']);
    root.unmount();
    expect(document.querySelector('fairwell-cancel')).toBeNull();
  });

  test('lets the page do the work, by a handler that may come and go', async () => {
    const handleCancel = vi.fn<NonNullable<CancelElement['handleCancel']>>(async () => ({
      reference: 'VAN-DE-PAGINA',
    }));
    root = createRoot(place());
    const draw = (props: object) =>
      flushSync(() => root?.render(createElement(FairwellCancel, { config: dutch, ...props }, form)));
    draw({});
    draw({ handleCancel });
    await cancelThere();
    await expect.element(page.getByText('VAN-DE-PAGINA')).toBeVisible();
    expect(handleCancel).toHaveBeenCalledOnce();
    draw({});
    expect(theElement().handleCancel).toBeUndefined();
  });

  test('gives its element to a ref, which can open it', async () => {
    const { outbox } = device(received);
    const ref = { current: null as CancelElement | null };
    root = createRoot(place());
    flushSync(() => root?.render(createElement(FairwellCancel, { config: dutch, outbox, ref }, form)));
    expect(ref.current).toBe(theElement());
    await customElements.whenDefined('fairwell-cancel');
    await ref.current?.open();
    await expect.element(page.getByRole('button', { name: 'Nu opzeggen' })).toBeVisible();
    root.unmount();
    expect(ref.current).toBeNull();
  });

  test('standing in the page, is there without a click', async () => {
    const { outbox } = device(received);
    const config: CancelConfig = { ...dutch, display: 'inline' };
    root = createRoot(place());
    root.render(createElement(FairwellCancel, { config, outbox }));
    await expect.element(page.getByRole('button', { name: 'Nu opzeggen' })).toBeVisible();
  });
});

test.each([
  ['fairwell-survey', FairwellSurvey],
  ['fairwell-rights', FairwellRights],
  ['fairwell-insights', FairwellInsights],
])('%s loads when its component is on the page', async (tag, component) => {
  root = createRoot(place());
  root.render(createElement<object>(component));
  await customElements.whenDefined(tag);
  await expect.poll(() => document.querySelector(tag)?.shadowRoot).not.toBeNull();
});
