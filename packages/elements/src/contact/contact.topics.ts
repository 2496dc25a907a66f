/** Walks the tree of topics. Knows codes and levels; refuses to know any word. */
import type { Topic } from '@fairwell/schema';

/** One level of the tree: what can be chosen there, and what is. */
export interface Level {
  options: readonly Topic[];
  chosen: Topic | undefined;
}

/** The levels a person sees: the first, and one more below each choice that goes further. */
export function levelsOf(topics: readonly Topic[], path: readonly string[]): Level[] {
  const levels: Level[] = [];
  for (let options: readonly Topic[] | undefined = topics; options?.length;) {
    const code = path[levels.length];
    const chosen: Topic | undefined = options.find((topic) => topic.code === code);
    levels.push({ options, chosen });
    options = chosen?.topics;
  }
  return levels;
}
