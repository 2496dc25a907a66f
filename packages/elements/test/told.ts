/** What a screen reader is told of a page, kept word for word in a file that ends in `.snap`. */
import { type DomainSnapshotAdapter, expect, Snapshots } from 'vitest';
import { utils } from 'vitest/browser';

const { generateAriaTree, renderAriaTree } = utils.aria;

/** Vitest's own matcher lets more stand there than was kept; a button without a name would go unnoticed. */
const told: DomainSnapshotAdapter<string, string> = {
  name: 'told',
  // An id is another one every time.
  capture: (page) =>
    renderAriaTree(generateAriaTree(page as Element)).replaceAll(/receipt=[\da-f-]{36}/g, 'receipt=…'),
  render: (text) => `\n${text}\n`,
  parseExpected: (text) => text.trim(),
  match: (text, expected) => ({ pass: text.trim() === expected }),
};

function toBeToldAsBefore(
  this: ThisParameterType<typeof Snapshots.toMatchDomainSnapshot>,
  page: unknown,
): ReturnType<typeof Snapshots.toMatchDomainSnapshot> {
  return Snapshots.toMatchDomainSnapshot.call(this, told, page);
}
// Looks again until the page is as it was kept, as `toMatchAriaSnapshot` does.
Object.assign(toBeToldAsBefore, { __vitest_poll_takeover__: true });
expect.extend({ toBeToldAsBefore });

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toBeToldAsBefore(): R;
  }
}
