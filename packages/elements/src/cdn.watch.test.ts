import { afterEach, expect, test } from 'vitest';
import { watch } from './cdn.watch.ts';

afterEach(() => document.body.replaceChildren());

/** A kind of element whose code arrives as told. */
let kinds = 0;
function kind(load: (asked: number) => Promise<unknown>, delay: number, eager = false) {
  const name = `kind-${kinds++}`;
  let asked = 0;
  watch({ [name]: () => load(++asked) }, () => eager, delay);
  const add = (inside?: Element) => {
    const element = document.createElement(`fairwell-${name}`);
    if (inside) element.append(inside);
    document.body.append(element);
  };
  return { add, asked: () => asked };
}
const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
/** Observers have been called by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('code that cannot be had is asked for once, however much is added to the page', async () => {
  const { add, asked } = kind(lost, 60_000);
  expect(asked()).toBe(0);
  for (let at = 0; at < 20; at++) {
    add();
    await settled();
  }
  expect(asked()).toBe(1);
});

test('it is asked for again after a while, until it comes', async () => {
  const { add, asked } = kind((at) => (at < 3 ? lost() : Promise.resolve()), 1);
  add();
  await expect.poll(asked).toBe(3);
  add();
  await settled();
  expect(asked()).toBe(3);
});

test('a button of the page waits for somebody to come near, unless there is something to say', async () => {
  const quiet = kind(() => Promise.resolve(), 1);
  quiet.add(document.createElement('form'));
  const eager = kind(() => Promise.resolve(), 1, true);
  eager.add(document.createElement('form'));
  await settled();
  expect([quiet.asked(), eager.asked()]).toEqual([0, 1]);
});
