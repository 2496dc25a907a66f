/** What topics are called: as the site calls them where people choose one, and otherwise by their codes. */
import type { InsightsConfig, Topic } from '@fairwell/schema';
import { asLabel } from './insights.tree.ts';

const nameIn = (topics: readonly Topic[] | undefined, [code = '', ...rest]: readonly string[]): string => {
  const found = topics?.find((topic) => topic?.code === code);
  return rest.length > 0 ? nameIn(found?.topics, rest) : (found?.label ?? asLabel(code));
};

/** @returns what the last step of a path is called. */
export const topicNames =
  ({ topics }: Partial<InsightsConfig>) =>
  (path: readonly string[]): string =>
    nameIn(topics, path);
