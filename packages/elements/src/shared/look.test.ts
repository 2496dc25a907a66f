import { afterEach, expect, test } from 'vitest';
import '../cancel/fairwell-cancel.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

/** How light a colour is that a browser computed, from 0 to 1: in every notation that browsers answer with. */
function lightness(color: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
}

test.each([
  ['dark text on white', '#1b1f23', 1],
  ['black text on white', '#000', 1],
  ['light text on nearly black', '#e8e6e0', 0.086],
  ['white text on nearly black', '#fff', 0.086],
])('a dialog puts %s, whatever the scheme', async (_, color, expected) => {
  document.body.style.color = color;
  const host = document.createElement('fairwell-cancel');
  Object.assign(host, { config: { preview: true, locale: 'nl' } });
  host.innerHTML = '<button>Opzeggen</button>';
  document.body.append(host);
  host.querySelector('button')?.click();
  await expect.poll(() => host.shadowRoot?.querySelector('dialog[open] h2')).toBeTruthy();
  const style = getComputedStyle(host.shadowRoot!.querySelector('dialog')!);
  expect(style.color).toBe(getComputedStyle(document.body).color);
  expect(lightness(style.backgroundColor)).toBeCloseTo(expected, 2);
});

test.each([
  ['one below the other in a column of 280 px', 280, 1],
  ['side by side in a page of 1200 px', 1200, 2],
])('facts and buttons stand %s', async (_, width, columns) => {
  const box = document.createElement('div');
  box.style.inlineSize = `${width}px`;
  document.body.append(box);
  const host = document.createElement('fairwell-cancel');
  const contract = {
    jurisdiction: 'NL',
    subject: 'periodical',
    concluded: '2025-09-01',
    term: 'P1Y',
    renewal: { into: 'indefinite' },
  };
  const subscription = { id: 'sub_1', plan: 'De Wekelijkse Courant' };
  Object.assign(host, { config: { preview: true, display: 'inline', locale: 'nl', contract, subscription } });
  box.append(host);
  await expect.poll(() => host.shadowRoot?.querySelector('dl dd')).toBeTruthy();
  const all = (selector: string) => [...host.shadowRoot!.querySelectorAll(selector)];
  const starts = (selector: string) =>
    new Set(all(selector).map((one) => Math.round(one.getBoundingClientRect().left))).size;
  expect(starts('dl > div:first-child > *')).toBe(columns);
  expect(starts('.decide > *')).toBe(columns);
  // Nothing sticks out, and in a wide page no line gets too long to read.
  const sheet = host.shadowRoot!.querySelector('.sheet')!.getBoundingClientRect();
  expect(sheet.width).toBe(Math.min(width, 576));
  for (const one of all('.sheet *'))
    expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(sheet.right + 16);
  expect(document.getAnimations()).toEqual([]);
});
