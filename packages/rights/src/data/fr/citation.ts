import type { Citation } from '../../model.ts';

const url = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565';

/** An article of the French Consumer Code, as read in a copy of the official text of 3 April 2026. */
export const conso = (article: string): [Citation] => [
  {
    locator: `C. conso. ${article}`,
    url,
    readAt: 'github.com/legalize-dev/legalize-fr, version of 3 April 2026',
  },
];

/** An article as reports describe it, because the text that was read is older than the change. */
export const consoReported = (article: string): [Citation] => [{ locator: `C. conso. ${article}`, url }];
