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

// One page, in the order in which a visit goes: a tag that is defined stays defined.
test('a page with a button of its own loads nothing until somebody comes near, and then loses no click', async () => {
  const native = vi.fn<() => void>();
  addEventListener('submit', (event) => {
    if (!event.defaultPrevented) native();
    event.preventDefault();
  });
  place(FORM);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(customElements.get('fairwell-cancel')).toBeUndefined();

  // Straight from the keyboard: nobody hovered, and the click comes before the flow is there.
  document.querySelector('button')?.click();
  expect(customElements.get('fairwell-cancel')).toBeUndefined();
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  expect(native).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
});

test('an element that is added later is found', async () => {
  expect(customElements.get('fairwell-survey')).toBeUndefined();
  document.body.append(document.createElement('fairwell-survey'));
  await expect.poll(() => customElements.get('fairwell-survey')).toBeDefined();
});
