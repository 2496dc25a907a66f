// node --conditions=@fairwell/source scripts/check-review.ts: names the rules that had to be read again before today.
import { laws } from '../src/laws.ts';
import { overdue } from '../src/review.ts';

const today = new Date().toISOString().slice(0, 10);
for (const law of laws) {
  for (const id of overdue(law, today)) console.error(`${id} is past its reviewBy, ${law.reviewBy}`);
}
if (laws.some((law) => overdue(law, today).length > 0)) {
  console.error('Read these rules again, then move the day in packages/rights/src/data.');
  process.exit(1);
}
