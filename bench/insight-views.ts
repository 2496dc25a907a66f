/** The questions of the insights that are timed, each as it stands in an address. */

export const API_KEY = 'a-key-of-servers-for-the-bench';

const whole = 'from=2023-11-01&to=2026-10-31';
const quarter = 'from=2026-08-01&to=2026-10-31';

export const views = {
  'overview, three years': `overview?${whole}&interval=month`,
  'overview, a quarter by day': `overview?${quarter}&interval=day`,
  'outcomes, three years': `outcomes?${whole}&interval=month`,
  'reasons, three years': `reasons?${whole}`,
  'reasons, a quarter against the one before': `reasons?${quarter}`,
  'reasons of one plan below one reason': `reasons?${whole}&plan=Weekend&reason=price`,
  'outcomes of those who gave one reason': `outcomes?${whole}&reason=price&interval=month`,
  'reasons by tenure, three years': `groups?${whole}&by=tenure`,
  'reasons by month, three years': `groups?${whole}&by=time`,
  'questions and complaints, three years': `contacts?${whole}`,
  'questions and complaints, a quarter': `contacts?${quarter}`,
  'how easy leaving is, a quarter': `sessions?${quarter}`,
  'offers, a quarter': `offers?${quarter}`,
  'comments, newest': `comments?${whole}`,
  'comments, of a quarter long ago': 'comments?from=2024-02-01&to=2024-04-30',
  'comments with a word that nobody wrote': `comments?${whole}&search=nergens`,
  'comments with a reason that nobody gave': `comments?${whole}&reason=nothing`,
  'themes of what people wrote, three years': `themes?${whole}`,
  'themes below one reason': `themes?${whole}&reason=service&level=4`,
  'themes, a quarter': `themes?${quarter}`,
};

export const headers = { authorization: `Bearer ${API_KEY}` };

/** Of which 95 in a hundred are no longer. */
export const p95 = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? Number.NaN;
