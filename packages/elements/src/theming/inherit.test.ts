import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import dark from '../../presets/dark.css?inline';
import highContrast from '../../presets/high-contrast.css?inline';
import light from '../../presets/light.css?inline';
import { stages } from '../../test/stages.ts';

const tags = Object.keys(stages).filter((tag) => tag !== 'fairwell-insights');

let sheets: CSSStyleSheet[] = [];

/** Makes the page what a site made of it. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets = [sheet];
  document.adoptedStyleSheets.push(sheet);
}

afterEach(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  document.body.replaceChildren();
});

/** What cannot be read well enough. The page's own button looks as the browser likes. */
async function unreadable(host: HTMLElement, ratio = 4.5): Promise<string[]> {
  const { violations, incomplete } = await axe.run(
    { include: host, exclude: [`${host.localName} > button`] },
    { runOnly: ratio > 4.5 ? ['color-contrast-enhanced'] : ['color-contrast'] },
  );
  return [...violations, ...incomplete].flatMap(({ nodes }) =>
    nodes
      // The cross is a sign, and has a name.
      .filter(({ html }) => !html.includes('×'))
      .map(({ target, any }) => `${String(target)}: ${any[0]?.message}`),
  );
}

const insideOf = (host: HTMLElement, selector: string): CSSStyleDeclaration | undefined => {
  const found = host.shadowRoot?.querySelector(selector);
  return found ? getComputedStyle(found) : undefined;
};

const pages = {
  'a dark page that does not say so': `
    :root { font-size: 20px }
    body { background: #10131a; color: #e8e6e0; font-family: Georgia, serif; letter-spacing: 0.05em }`,
  'a page of cream': `body { background: #fdf6e3; color: #3a3a3a; font-family: Verdana, sans-serif }`,
  'a page whose rem is 10 px': `:root { font-size: 62.5% } body { font-size: 1.6rem; color: #222; background: #fff }`,
  'a page in small print': `body { font-size: 11px; color: #000; background: #fff }`,
};

describe.each(Object.entries(pages))('on %s', (_, css) => {
  test.each(tags)('<%s> has its type and its colours, and can be read', async (tag) => {
    dress(css);
    const body = getComputedStyle(document.body);
    await stages[tag]!(async (host) => {
      const sheet = insideOf(host, '.sheet');
      if (sheet) {
        expect(sheet.fontFamily).toBe(body.fontFamily);
        expect(sheet.letterSpacing).toBe(body.letterSpacing);
        expect(sheet.color).toBe(body.color);
        const size = Math.max(Number.parseFloat(body.fontSize), 16);
        expect(Number.parseFloat(sheet.fontSize)).toBe(size);
        // In the page nothing is painted over its own background.
        if (!host.shadowRoot?.querySelector('dialog')) expect(sheet.backgroundColor).toBe('rgba(0, 0, 0, 0)');
      }
      expect(await unreadable(host)).toEqual([]);
    });
  });
});

const presets = { light, dark, 'high contrast': highContrast };

describe.each(Object.entries(presets))('the preset %s', (name, css) => {
  test.each(tags)('<%s> can be read on any page', async (tag) => {
    // The page itself is the other way round.
    dress(
      `body { background: ${name === 'dark' ? '#fff' : '#222'}; color: ${name === 'dark' ? '#222' : '#eee'} } ${css}`,
    );
    await stages[tag]!(async (host) => {
      // Beside the page's own button the page's colours count.
      if (host.querySelector('button') && !host.shadowRoot?.querySelector('dialog[open]')) return;
      expect(await unreadable(host, name === 'high contrast' ? 7 : 4.5)).toEqual([]);
    });
  });
});
