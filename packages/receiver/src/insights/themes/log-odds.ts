/**
 * Which words stand out, without a list of those that never do: log-odds with an informative Dirichlet prior (Monroe, Colaresi
 * and Quinn, *Fightin' Words*, Political Analysis 16, 2008). A word that all use alike has odds of one whatever it is,
 * and a rare word must be much more frequent before anybody believes it.
 */

/** As if so many words of all comments had been read before, on either side; of few words a part. */
const PRIOR = 500;
const PART = 0.1;

/** How many of all words were this one. A word counts once for each person. */
export interface Usage {
  word: number;
  all: number;
}

/**
 * @param here of those who are asked about.
 * @param elsewhere of all others.
 * @returns how many standard errors the log-odds are away from no difference: above 0 where it stands out here.
 */
export function standsOut(here: Usage, elsewhere: Usage): number {
  const all = here.all + elsewhere.all;
  const read = Math.min(PRIOR, PART * all);
  const prior = (read * (here.word + elsewhere.word)) / all;
  if (all === 0 || prior === 0) return 0;
  const odds = ({ word, all: of }: Usage) => (word + prior) / Math.max(of + read - word - prior, prior);
  const difference = Math.log(odds(here)) - Math.log(odds(elsewhere));
  return difference / Math.sqrt(1 / (here.word + prior) + 1 / (elsewhere.word + prior));
}
