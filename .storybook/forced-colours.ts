/**
 * Shows what people see who force their own colours. A page cannot turn the mode on, so the rules that the elements
 * have for it are made to hold, with a contrast theme's colours. Reading with the real mode stays worthwhile.
 */
const FORCED = '(forced-colors: active)';
const HELD = 'all';
const theme = {
  '--fairwell-surface': '#000',
  '--fairwell-text': '#fff',
  '--fairwell-accent': '#ff0',
  '--fairwell-on-accent': '#000',
};

/** Rules that were made to hold, to be given back. */
const held = new Set<CSSMediaRule>();

export function emulateForcedColours(root: ParentNode, isOn: boolean): void {
  const page = document.documentElement.style;
  for (const [name, value] of Object.entries(theme)) page.setProperty(name, isOn ? value : null);
  if (!isOn) {
    for (const rule of held) rule.media.mediaText = FORCED;
    held.clear();
    return;
  }
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    if (!shadowRoot) continue;
    for (const rule of shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])) {
      if (!(rule instanceof CSSMediaRule) || rule.media.mediaText !== FORCED) continue;
      rule.media.mediaText = HELD;
      held.add(rule);
    }
  }
}
