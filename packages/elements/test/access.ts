/** Whether everybody can use what is on the page, in light and in dark colours. */
import axe from 'axe-core';
import { afterEach } from 'vitest';

/** What axe finds wrong, one line each. The page around the element is a test's, and its button looks as the browser likes. */
export async function violations(): Promise<string[]> {
  const context = { include: document.body, exclude: ['form[action^="https://leave.example"] > button'] };
  const { violations: found } = await axe.run(context, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id} ${String(target)} ${any[0]?.message}`),
  );
}

/** Painted by name: what lies under a page without a background is not for every browser to say. */
export function paint(colorScheme: string, title: string): void {
  Object.assign(document.documentElement.style, { colorScheme, background: 'Canvas' });
  document.documentElement.lang = 'nl';
  document.title = title;
}

afterEach(() => Object.assign(document.documentElement.style, { colorScheme: '', background: '' }));
