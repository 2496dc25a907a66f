/** Asks the receiver until when it answers. Nothing about the person is sent, and nothing waits for it. */
import { momentIn, readRecord, textIn } from '../shared/record.ts';

/** Until when what is sent now is answered, RFC 3339; absent where nobody says. */
export interface AnswerTimes {
  question?: string | undefined;
  complaint?: string | undefined;
  /** IANA zone of the business. */
  zone?: string | undefined;
}

/** The answer stands next to where messages go. Undefined where there is none that can be read. */
export async function fetchAnswerTimes(endpoint: string): Promise<AnswerTimes | undefined> {
  try {
    const response = await fetch(new URL('answer-times', endpoint), {
      credentials: 'omit',
      cache: 'no-store',
    });
    const said = response.ok ? readRecord(await response.text()) : undefined;
    return said && answerTimesIn(said);
  } catch {
    return undefined;
  }
}

/** What of this are moments; anything else promises nothing. */
export function answerTimesIn(said: object): AnswerTimes {
  return {
    question: momentIn(said, 'question'),
    complaint: momentIn(said, 'complaint'),
    zone: textIn(said, 'zone'),
  };
}
