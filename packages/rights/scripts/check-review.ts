// node --conditions=@fairwell/source scripts/check-review.ts: names the rules that had to be read again before today.
import { laws } from '../src/laws.ts';
import { overdue } from '../src/review.ts';

const today = new Date().toISOString().slice(0, 10);
const late = laws.flatMap((law) =>
  overdue(law, today).map((id) => `${id} is past its reviewBy, ${law.reviewBy}`),
);
if (late.length > 0) {
  process.stderr.write(
    `${late.join('\n')}\nRead these rules again, then move the day in packages/rights/src/data.\n`,
  );
  process.exitCode = 1;
}
