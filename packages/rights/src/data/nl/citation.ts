import type { Citation } from '../../model.ts';

/** An article of Book 6 of the Dutch Civil Code. */
export const bw = (article: string, readAt?: string): [Citation] => [
  { locator: `BW 6:${article}`, url: 'https://wetten.overheid.nl/BWBR0005289', ...(readAt && { readAt }) },
];
