/** Lets the person keep the proof as a file: plain text that any device can open, with the signed receipt in it. */
import type { CancelStrings } from '../locale/cancel/nl.ts';
import type { Acknowledgement } from '../outbox/entry.ts';
import { formatDay, formatMoment } from '../shared/format.ts';

interface Page {
  strings: {
    received: Pick<CancelStrings['received'], 'title' | 'lead' | 'referenceLabel'> & {
      notAccepted: string;
      /** Only for what ends on a day. */
      endsLabel?: string;
    };
  };
  locale: string;
  mark?: { text: string } | undefined;
}

/** Offers the receipt as a download. */
export function saveReceipt(text: string, proof: Acknowledgement, view: Page, fileName: string): void {
  const words = view.strings.received;
  const { receivedAt, zone, reference, endsOn, receipt, links, id } = proof;
  const lines = [
    view.mark?.text,
    words.title,
    receivedAt && `${words.lead(formatMoment(receivedAt, view.locale, zone))} (${receivedAt})`,
    reference && `${words.referenceLabel}: ${reference}`,
    words.endsLabel && endsOn && `${words.endsLabel}: ${formatDay(endsOn, view.locale)}`,
    '',
    text,
    '',
    words.notAccepted,
    links?.html,
    `ID: ${id}`,
    receipt,
  ];
  const file = new Blob([lines.filter((line) => line !== undefined && line !== null).join('\n')], {
    type: 'text/plain;charset=utf-8',
  });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName}-${reference ?? id}.txt`;
  link.click();
  // The download has its own hold on the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
