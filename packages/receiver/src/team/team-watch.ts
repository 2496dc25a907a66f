/** Tells the team what it wants to be told, when it is due. Several receivers may do so: each thing is stored once. */
import { Coalesced } from '../coalesced.ts';
import { LONGEST_MS } from '../handover/backoff.ts';
import type { Timer } from '../handover/pump.ts';
import { daysAfter, startOfDay } from '../insights/days.ts';
import type { Room } from '../room.ts';
import { digestOf, isEmpty } from './digest.ts';
import { SpikeTeller, todayIn } from './tell-spikes.ts';
import { tell } from './tell.ts';
import type { TeamSetting } from './team-settings.ts';
import { weekDue } from './week.ts';

/** After a start there is more urgent work than counting. */
const FIRST_LOOK_MS = 60_000;
/** When to look again while the database cannot be asked or written. */
const LOOK_AGAIN_MS = 60_000;

export class TeamWatch {
  readonly #setting: TeamSetting;
  readonly #room: Room;
  readonly #timer: Timer;
  readonly #spikes: SpikeTeller;
  readonly #looking = new Coalesced(() => this.#look());
  #isStopped = false;
  #callOff: () => void;
  /** What has been told already by this process. */
  #told = { spikesBefore: '', digestFrom: '' };

  constructor(setting: TeamSetting, room: Room, timer: Timer) {
    this.#setting = setting;
    this.#room = room;
    this.#timer = timer;
    this.#spikes = new SpikeTeller(room, setting.language);
    this.#callOff = timer(() => this.#looking.ask(), FIRST_LOOK_MS);
  }

  /** Tells nothing more; resolves when what is under way has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#callOff();
    await this.#looking.settled();
  }

  async #look(): Promise<void> {
    const { store, log, now } = this.#room;
    this.#callOff();
    if (this.#isStopped || store.failure() !== null) return;
    let ms = LOOK_AGAIN_MS;
    try {
      const nextMs = Math.min(await this.#tellSpikes(), await this.#tellDigest());
      // A timer counts no further than an hour, and the clock may be set in between.
      ms = Math.min(Math.max(0, nextMs - now().getTime()), LONGEST_MS);
    } catch (error) {
      log({ level: 'warn', event: 'team-not-told', error: error instanceof Error ? error.name : 'Error' });
    }
    if (!this.#isStopped) this.#callOff = this.#timer(() => this.#looking.ask(), ms);
  }

  /** @returns when to look again. */
  async #tellSpikes(): Promise<number> {
    if (!this.#setting.spikes) return Infinity;
    const { zone, log } = this.#room;
    const today = todayIn(this.#room);
    if (this.#told.spikesBefore !== today) {
      const spikes = await this.#spikes.tell(today);
      if (spikes > 0) log({ level: 'info', event: 'spikes-told', spikes });
      this.#told.spikesBefore = today;
    }
    return startOfDay(daysAfter(today, 1), zone);
  }

  /** @returns when to look again. */
  async #tellDigest(): Promise<number> {
    const { digest, language } = this.#setting;
    if (digest === undefined) return Infinity;
    const { zone, now, log } = this.#room;
    const week = weekDue(digest, zone, now().getTime());
    if (this.#told.digestFrom !== week.from) {
      const data = await digestOf(week, this.#room);
      // Before anything ever came in there is nothing to tell.
      if (!isEmpty(data)) {
        const telling = { type: 'insights.digest', site: '', language, data, of: [week.from] } as const;
        if (await tell(telling, this.#room)) log({ level: 'info', event: 'digest-told', from: week.from });
      }
      this.#told.digestFrom = week.from;
    }
    return week.nextMs;
  }
}
