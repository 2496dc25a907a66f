/** Everything that watches over the log while a receiver runs. */
import type { HandOver } from '../handover/hand-over.ts';
import type { Timer } from '../handover/pump.ts';
import type { LogEntry, Settings } from '../options.ts';
import type { SigningKey } from '../receipt/keys.ts';
import type { Store } from '../store/store.ts';
import { checkpointFiles } from './checkpoint-file.ts';
import { Checkpoints } from './checkpoints.ts';
import { RetentionWatch, retentionFrom } from './retention.ts';

export interface WatchRoom {
  store: Store;
  key: SigningKey;
  handOver: Pick<HandOver, 'destinations'>;
  now: () => Date;
  timer: Timer;
  log: (entry: LogEntry) => void;
}

export interface LogWatch {
  /** Ends what is under way and signs a last checkpoint; the store has to be open until then. */
  stop(): Promise<void>;
}

/** Starts signing checkpoints and erasing what was kept long enough. Resolves once it is signed what was there before. */
export async function watchLog(
  settings: Pick<Settings, 'data' | 'checkpointFile' | 'publicUrl' | 'retention' | 'insights'>,
  { handOver, ...room }: WatchRoom,
): Promise<LogWatch> {
  const { publicUrl: issuer } = settings;
  const checkpoints = new Checkpoints({ ...room, files: checkpointFiles(settings), issuer });
  await checkpoints.made;
  const retention = retentionFrom(settings.retention);
  const { destinations } = handOver;
  const { readsKept } = settings.insights;
  const watch = new RetentionWatch({ ...room, issuer, retention, readsKept, destinations });
  return {
    async stop() {
      await watch.stop();
      await checkpoints.stop();
    },
  };
}
