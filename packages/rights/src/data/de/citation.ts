import type { Citation } from '../../model.ts';

/** A section of the German Civil Code: its number, and how it is quoted. */
export const bgb = (section: string, quoted: string, readAt?: string): [Citation] => [
  {
    locator: `BGB § ${quoted}`,
    url: `https://www.gesetze-im-internet.de/bgb/__${section}.html`,
    ...(readAt && { readAt }),
  },
];
