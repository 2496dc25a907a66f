/** Everything that watches over the log while a receiver runs. */
import type { KeySet } from '@fairwell/schema';
import type { Timer } from '../handover/pump.ts';
import type { LogEntry, Settings } from '../options.ts';
import type { SigningKey } from '../receipt/keys.ts';
import type { Store } from '../store/store.ts';
import { checkpointFiles } from './checkpoint-file.ts';
import { Checkpoints } from './checkpoints.ts';
import { RetentionWatch, retentionFrom } from './retention.ts';
import { trustLog } from './trust.ts';

export interface WatchRoom {
  store: Store;
  key: SigningKey;
  published: KeySet;
  now: () => Date;
  timer: Timer;
  log: (entry: LogEntry) => void;
}

export interface LogWatch {
  /** Ends what is under way and signs a last checkpoint; the store has to be open until then. */
  stop(): Promise<void>;
}

/**
 * Looks whether the log is still the one it was, and starts signing checkpoints and erasing what was kept long enough.
 *
 * @throws {Error} with a sentence for people when records are missing or were tampered with.
 */
export async function watchLog(
  settings: Pick<Settings, 'data' | 'checkpointFile' | 'publicUrl' | 'retention' | 'destinations'>,
  { published, ...room }: WatchRoom,
): Promise<LogWatch> {
  const { publicUrl: issuer } = settings;
  const retention = retentionFrom(settings.retention);
  const files = checkpointFiles(settings);
  const { keys } = published;
  await trustLog({ reads: room.store.audit, keys, signing: room.key }, files);
  const checkpoints = new Checkpoints({ ...room, files, issuer });
  const destinations = Object.keys(settings.destinations);
  const watch = new RetentionWatch({ ...room, issuer, retention, destinations });
  return {
    async stop() {
      await watch.stop();
      await checkpoints.stop();
    },
  };
}
