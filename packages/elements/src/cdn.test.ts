import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import './cdn.ts';

const config = JSON.stringify({
  endpoint: 'https://leave.example/v1/messages',
  locale: 'nl',
  contract: { jurisdiction: 'NL', subject: 'service', concluded: '2025-09-01' },
  subscription: { id: 'sub_1' },
});

function place(markup: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(markup));
  const field = document.querySelector<HTMLInputElement>('input[name=config]');
  if (field) field.value = config;
}

const FORM = `<fairwell-cancel><form method="post" action="https://leave.example/cancel">
  <input type="hidden" name="config" /><button>Abonnement opzeggen</button></form></fairwell-cancel>`;

const requested = (name: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));

// One page, in the order in which a visit goes: a tag that is defined stays defined.
test('an element is found when it is there, and an element that is added later too', async () => {
  place(`${FORM}<fairwell-survey></fairwell-survey>`);
  await expect.poll(() => customElements.get('fairwell-survey')).toBeDefined();
  document.body.append(document.createElement('fairwell-rights'));
  await expect.poll(() => customElements.get('fairwell-rights')).toBeDefined();
  expect(requested('fairwell-rights')).toBe(true);
});

test('a button of the page loads nothing until somebody comes near, and then loses no click', async () => {
  const native = vi.fn<() => void>();
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) native();
    event.preventDefault();
  });
  place(FORM);
  expect(requested('fairwell-cancel')).toBe(false);
  expect(customElements.get('fairwell-cancel')).toBeUndefined();

  // Straight from the keyboard: nobody hovered, and the click comes before the flow is there.
  document.querySelector('button')?.click();
  expect(customElements.get('fairwell-cancel')).toBeUndefined();
  await expect.element(page.getByRole('heading', { level: 2, name: /opzeggen/ })).toBeVisible();
  expect(native).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
});
