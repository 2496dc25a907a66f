/** Deutsch, für alle, die das Protokoll prüfen, auslesen oder jemanden daraus löschen. */
import type { AuditFault } from '../../audit/finding.ts';
import type { EventType } from '../../store/records.ts';
import type { Words } from './nl.ts';

type LogWords = Words['log'];

const fault: Record<AuditFault, (where: string) => string> = {
  missing: () => 'davor fehlt etwas',
  unreadable: () => 'das hat nicht unsere Software geschrieben',
  link: () => 'dies, oder was davor steht, wurde später geändert oder hierher gesetzt',
  content: () => 'die Nachricht oder die Antwort wurde geändert',
  erased: () => 'geleert, ohne unterschriebene Erklärung, dass es gelöscht wurde',
  'half-erased': () => 'nicht ganz gelöscht',
  field: (where) => `in der Spalte ${where} steht etwas anderes als in der Nachricht oder der Antwort`,
  receipt: () => 'die Signatur der Eingangsbestätigung stimmt nicht',
  survey: () => 'was gezählt wird, ist nicht, was geantwortet wurde',
  newest: () => 'das Ende des Protokolls stimmt nicht',
  checkpoint: (where) =>
    where === '' ? 'der signierte Prüfpunkt stimmt nicht' : `der Prüfpunkt in ${where} stimmt nicht`,
  'repeated-id': (where) => `die Kennung ${where} kommt mehr als einmal vor`,
  delivery: () => 'soll weitergegeben werden, aber es gibt es nicht',
  damaged: (where) => `die Datenbank ist beschädigt: ${where}`,
};

const type: Record<EventType, string> = {
  'cancellation.requested': 'Kündigungen',
  'cancellation.undone': 'zurückgenommene Kündigungen',
  'withdrawal.requested': 'Widerrufe',
  'survey.answered': 'Antworten auf die Umfrage',
  'contact.submitted': 'Fragen und Beschwerden',
  'preferences.changed': 'Einstellungen',
  'flow.step': 'Schritte',
  'contact.answered': 'Antworten auf Fragen und Beschwerden',
  'contact.solved': 'Meldungen, dass etwas gelöst ist',
  'contact.reopened': 'Meldungen, dass etwas nicht gelöst ist',
  'contact.overdue': 'verpasste Zusagen',
  'insights.spike': 'Ausschläge',
  'insights.digest': 'Wochenberichte',
  'cause.known': 'bekannte Ursachen',
  'cause.dropped': 'Ursachen, die keine waren',
  'cause.mended': 'behobene Ursachen',
  'cause.notice': 'Nachrichten, dass etwas behoben ist',
  'cause.announced': 'Male, dass alle Bescheid bekamen',
  'notice.stopped': 'Abmeldungen von diesen Nachrichten',
};

const log: LogWords = {
  verify: {
    finding: ({ sequence, fault: what, where = '' }) =>
      `${sequence === null ? '' : `Nachricht ${sequence}: `}${fault[what](where)}.`,
    more: (count) => `Und ${count} weitere.`,
    checked: (records, checkpoints) =>
      `Geprüfte Nachrichten: ${records}. Geprüfte Prüfpunkte: ${checkpoints}.`,
    holds: 'Alles stimmt.',
    wrong: (count) =>
      count === 1
        ? 'Eine Sache stimmt nicht. Bewahren Sie diese Datenbank so auf, wie sie ist, als Beweis.'
        : `${count} Dinge stimmen nicht. Bewahren Sie diese Datenbank so auf, wie sie ist, als Beweis.`,
  },
  rebuild: {
    of: {
      surveys: (checked, differ) => `Antworten auf den Fragebogen: ${checked}, anders gezählt: ${differ}.`,
      cases: (checked, differ) => `Kündigungen: ${checked}, anders gezählt: ${differ}.`,
      contacts: (checked, differ) => `Fragen und Beschwerden: ${checked}, anders gezählt: ${differ}.`,
    },
    holds: 'Alles wird gezählt, wie es eingegangen ist.',
    differs: 'Halten Sie den Empfänger an und führen Sie `fairwell rebuild` aus, um das zu berichtigen.',
    failed:
      'Nicht alles ließ sich berichtigen. Sehen Sie mit `fairwell verify` nach, ob die Nachrichten selbst noch stimmen.',
  },
  erase: {
    nobody: 'Nichts gefunden, was noch nicht gelöscht ist.',
    found: (counts) => `Gefunden: ${counts.map(([kind, count]) => `${count} × ${type[kind]}`).join(', ')}.`,
    unfinished: (count) =>
      `Nichts gelöscht: ${count === 1 ? 'eine Nachricht muss' : `${count} Nachrichten müssen`} noch weitergegeben werden oder gehört zu einer Kündigung, die noch läuft. Schließen Sie das zuerst ab, oder löschen Sie es trotzdem mit --even-unfinished.`,
    ask: 'Das löschen? Es lässt sich nicht rückgängig machen. Tippen Sie ja: ',
    yes: ['ja', 'j'],
    untouched: 'Nichts gelöscht.',
    sayYes: 'Nichts gelöscht. Löschen Sie es mit --yes.',
    done: (count) =>
      `Gelöscht: ${count} ${count === 1 ? 'Nachricht' : 'Nachrichten'}. Sicherungen, die Sie schon haben, behalten, was darin stand.`,
  },
};

export default log;
