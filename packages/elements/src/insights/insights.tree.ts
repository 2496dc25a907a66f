/** Reasons as a tree: where the reader stands in it, and what lies below. */

interface Node {
  path: readonly string[];
}

/** Codes from the broadest on, as they stand in the address. */
export const pathOf = (reason: string): string[] => (reason === '' ? [] : reason.split('/'));

export const isUnder = (path: readonly string[], above: readonly string[]): boolean =>
  above.every((code, at) => path[at] === code);

/** Where a reason stands. A code alone, as in an older link, stands wherever it is found first. */
export function standing(nodes: readonly Node[], reason: string): string[] {
  const path = pathOf(reason);
  if (nodes.some((node) => node.path.join('/') === reason)) return path;
  const found = nodes.find((node) => path.length === 1 && node.path.at(-1) === path[0]);
  return [...(found?.path ?? path)];
}

/** What lies one step below; where nothing does, the reason itself. */
export function below<T extends Node>(nodes: readonly T[], path: readonly string[]): T[] {
  const children = nodes.filter((node) => node.path.length === path.length + 1 && isUnder(node.path, path));
  return children.length > 0 ? children : nodes.filter((node) => node.path.join('/') === path.join('/'));
}

export const hasBelow = (nodes: readonly Node[], path: readonly string[]): boolean =>
  nodes.some((node) => node.path.length > path.length && isUnder(node.path, path));

/** A code of the site's own, as near to words as it comes. */
export const inWords = (code: string): string => code.replaceAll('_', ' ');

export const asLabel = (code: string): string => inWords(code).replace(/^./, (first) => first.toUpperCase());
