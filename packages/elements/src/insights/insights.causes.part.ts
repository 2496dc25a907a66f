/**
 * The causes as a part: loaded once there are numbers to read, because nobody waits for it. Without it the page is as if nobody
 * knew a cause.
 */
import type { Annotation, Cause, CauseKind, CauseMark, MendedMark, ReasonNode } from '@fairwell/schema';
import { nothing, type TemplateResult } from 'lit/html.js';
import type { InsightsStrings } from '../locale/insights/nl.ts';
import type { CausesStrings } from '../locale/insights-causes/nl.ts';
import { CausesController } from './insights.causes.controller.ts';
import { mendedNotes, renderCauses } from './insights.causes.ts';
import type { Page } from './insights.page.ts';
import type { Question } from './insights.views.ts';

/** What the page lends to the part. */
export interface Desk {
  question: () => Question;
  focus: (selector: string) => Promise<void>;
  /** Empties what was sent. */
  clear: (form: string) => void;
  changed: () => void;
}

const words = {
  nl: () => import('../locale/insights-causes/nl.ts'),
  de: () => import('../locale/insights-causes/de.ts'),
  en: () => import('../locale/insights-causes/en.ts'),
};

export class CausesPart {
  readonly #desk: Desk;
  readonly #causes: CausesController;
  #strings: CausesStrings | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#causes = new CausesController(desk.changed);
  }

  async speak(language: string): Promise<void> {
    const { default: strings } = await words[language === 'nl' || language === 'de' ? language : 'en']();
    this.#strings = strings;
    this.#desk.changed();
  }

  ask(): Promise<void> {
    return this.#causes.ask(this.#desk.question());
  }

  stop(): void {
    this.#causes.stop();
  }

  /** What was mended, to be marked in time. */
  notes(nodes: readonly ReasonNode[], strings: InsightsStrings): Annotation[] {
    return this.#strings ? mendedNotes(this.#causes.state, nodes, this.#strings.mark, strings) : [];
  }

  /**
   * @param path of what is looked at; its causes and those of what lies below it are shown.
   * @param below what is drawn; a cause may be written down of each.
   */
  render(
    of: CauseKind,
    path: readonly string[],
    below: readonly { path: string[] }[],
    nameOf: (path: readonly string[]) => string,
    page: Page,
  ): TemplateResult | typeof nothing {
    const strings = this.#strings;
    if (!strings) return nothing;
    return renderCauses(of, path, below, nameOf, {
      ...this.#causes.state,
      words: strings,
      page,
      onKnown: this.#onKnown,
      onDrop: this.#onDrop,
      onMend: this.#onMend,
      onPreview: this.#onPreview,
      onChange: this.#onChange,
      onSend: this.#onSend,
    });
  }

  #onKnown = async (mark: CauseMark): Promise<void> => {
    const { question, clear, focus } = this.#desk;
    if (!(await this.#causes.know(mark, question()))) return;
    clear(`#known-${mark.of}`);
    await focus(`#causes-${mark.of}`);
  };

  #onDrop = async (cause: Cause): Promise<void> => {
    if (await this.#causes.drop(cause, this.#desk.question())) await this.#focusDone();
  };

  #onMend = (id: string): void => {
    void this.#causes.look(id, this.#desk.question());
  };

  #onPreview = async (id: string, mark: MendedMark): Promise<void> => {
    const { question, focus } = this.#desk;
    if (await this.#causes.preview(id, mark, question())) await focus(`#letter-${id}`);
  };

  #onChange = (id: string): void => {
    this.#causes.change(id);
    void this.#desk.focus(`[aria-describedby="for-them-${id}"]`);
  };

  #onSend = async (id: string, mark: MendedMark): Promise<void> => {
    if (await this.#causes.send(id, mark, this.#desk.question())) await this.#focusDone();
  };

  /** What was pressed goes. */
  #focusDone(): Promise<void> {
    return this.#desk.focus(`#causes-${this.#causes.state.done}`);
  }
}
