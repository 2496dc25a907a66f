/** When what a test made is let go of. */
import { afterAll } from 'vitest';

/** Notes what is to be done in the end; what was noted last is done first. */
export type Lastly = (undo: () => void | Promise<void>) => void;

/** For what takes long to make and many tests of a file only look at. Called beside the tests, not in one. */
export function afterTheFile(): Lastly {
  const undoing: (() => void | Promise<void>)[] = [];
  afterAll(async () => {
    for (const undo of undoing.toReversed()) await undo();
  });
  return (undo) => void undoing.push(undo);
}
