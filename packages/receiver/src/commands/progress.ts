/** How far long work has come, on stderr: stdout is for the answer. */

/** Often enough to see that something happens, and few enough to keep in a log. */
const STEPS = 20;

/** To be told after every bit of work. Writes a line each time another twentieth is done, and at the end. */
export function progress(): (name: string, done: number, total: number) => void {
  const written = new Map<string, number>();
  return (name, done, total) => {
    const step = Math.floor((done * STEPS) / Math.max(total, 1));
    if (step <= (written.get(name) ?? 0)) return;
    written.set(name, step);
    process.stderr.write(`${name} ${done}/${total}\n`);
  };
}
