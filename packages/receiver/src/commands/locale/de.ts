/** Deutsch, für alle, die auf der Befehlszeile lesen. */
import { readWords as read } from '../../audit/read-words.ts';
import log from './de-log.ts';
import type { Words } from './nl.ts';

const de: Words = {
  locale: 'de',
  confidence: {
    'primary-read': 'an der Quelle gelesen',
    'secondary-read': 'in einem Bericht darüber gelesen',
    recalled: 'noch nicht nachgelesen',
    conflict: 'Quellen widersprechen sich',
  },
  check: {
    title: (file, jurisdiction, day) => `${file}, nach den Regeln von ${jurisdiction} am ${day}`,
    severity: { error: 'FEHLER', warning: 'HINWEIS' },
    fair: 'Nichts Unfaires gefunden.',
    found: (errors, warnings) => `${errors} Fehler, ${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}.`,
    unknown: (jurisdiction, known) =>
      `Das Recht von ${jurisdiction} kennen wir nicht. Nur was überall unfair ist, zählt als Fehler. Bekannt sind: ${known}.`,
    advice: 'Das ist keine Rechtsberatung.',
  },
  rights: {
    title: (jurisdiction, day) => `Ein Abo in ${jurisdiction}, am ${day}`,
    endsOn: 'Letzter Tag bei Kündigung an diesem Tag',
    latestNotice: 'Letzter Tag zum Kündigen vor dem nächsten Zeitraum',
    termEnd: 'Ende des laufenden Zeitraums',
    nextRenewal: 'Nächster Zeitraum ohne Kündigung',
    withdrawal: 'Ende der Widerrufsfrist',
    charges: 'Noch abzubuchen',
    withdrawalRefund: 'Rückzahlung bei Widerruf an diesem Tag',
    by: (amount, day) => `${amount}, spätestens am ${day}`,
    chargeOn: (amount, day) => `${amount} am ${day}`,
    passed: (day) => `${day} (vorbei)`,
    anyTime: 'jederzeit',
    openEnded: 'keiner, es läuft, bis jemand kündigt',
    sameReason: 'Aus demselben Grund.',
    noRenewal: 'es beginnt kein neuer Zeitraum',
    nothing: 'nichts mehr',
    notEstablished: (name, url) => `nicht festgestellt; fragen Sie ${name}, ${url}`,
    notice: { renewal: 'Nachricht vor der Verlängerung', trial: 'Nachricht vor dem Ende der Probezeit' },
    between: (from, to) => `vom ${from} bis zum ${to}`,
    until: (day) => `spätestens am ${day}`,
    source: 'Quelle',
    data: (version, day) => `Daten Version ${version}, durchgesehen am ${day}.`,
  },
  receipt: {
    title: { invalid: (file) => `${file}: NICHT ECHT` },
    proved: {
      issued: {
        title: (file) => `${file}: ECHT`,
        why: 'Die Signatur stimmt, mit einem Schlüssel, den der Empfänger selbst veröffentlicht. Es wurde nichts verändert.',
      },
      unaltered: {
        title: (file) => `${file}: UNVERÄNDERT`,
        why: 'Die Signatur stimmt mit dem Schlüssel in dieser Datei: Seit dem Signieren wurde nichts verändert. Wer signiert hat, beweist das nicht. Das prüfen Sie mit --keys und der Adresse des Empfängers.',
      },
      recorded: {
        title: (file) => `${file}: ECHT`,
        why: 'Der Schlüssel wurde später widerrufen, aber der Empfänger hat genau diese Bestätigung selbst aufbewahrt.',
      },
      'signed-before-revocation': {
        title: (file) => `${file}: NICHT BEWIESEN`,
        why: 'Die Signatur stimmt, und nach eigener Angabe ist die Bestätigung älter als der Widerruf des Schlüssels. Wer einen gestohlenen Schlüssel hat, kann aber auch eine frühere Zeit eintragen. Falsch ist diese Bestätigung deshalb nicht. Vergleichen Sie sie mit dem, was der Empfänger aufbewahrt: Geben Sie mit --keys seine Adresse an.',
      },
      'signed-after-revocation': {
        title: (file) => `${file}: NICHT ECHT`,
        why: 'Signiert mit einem Schlüssel, der da schon widerrufen war.',
      },
    },
    revoked: (moment) => `Schlüssel widerrufen am ${moment} (UTC).`,
    fault: {
      form: () => 'Das ist keine vollständige Bestätigung: Es fehlt etwas, oder etwas steht doppelt da.',
      header: () => 'Der Anfang der Signatur ist nicht lesbar.',
      payload: () => 'Was signiert wurde, ist nicht lesbar oder lässt sich auf zwei Arten lesen.',
      kind: () => 'Das wurde als etwas anderes signiert, nicht als Eingangsbestätigung.',
      key: () => 'Ein Schlüssel ist nicht der, den sein Name nennt.',
      'unknown-key': () =>
        'Signiert mit einem Schlüssel, der nicht dazugehört. Dieser Empfänger hat das nicht signiert.',
      signature: () => 'Die Signatur stimmt nicht: Etwas wurde verändert, oder jemand anders hat signiert.',
      text: () => 'Die Worte auf der Seite sind nicht die, die signiert wurden.',
      markup: () => 'Im Text der Seite steht Auszeichnung, die nicht hineingehört und Worte verbergen kann.',
      frame: () => 'Gestaltung oder Skript der Seite wurden verändert; sie können zeigen, was nicht dasteht.',
      value: (field) => `Bei ${field} steht etwas anderes, als signiert wurde.`,
    },
    test: 'Achtung: Das ist ein Test. Es wurde nichts gekündigt oder gesendet.',
    ahead: 'Achtung: Nach eigener Angabe ist der Eingang später als jetzt. Eine der Uhren geht falsch.',
    signed: 'Das wurde signiert, und nur das zählt:',
    never:
      'Eine Eingangsbestätigung sagt, dass eine Nachricht angekommen ist, und wann. Nicht, dass sie bearbeitet ist.',
    field: {
      type: 'Art',
      reference: 'Vorgangsnummer',
      receivedAt: 'Eingegangen am',
      endsOn: 'Läuft bis einschließlich',
      content: 'Erklärung',
      issuer: 'Empfänger',
      site: 'Website',
      key: 'Schlüssel',
    },
    type: {
      'cancellation.requested': 'Kündigung',
      'cancellation.undone': 'Rücknahme einer Kündigung',
      'withdrawal.requested': 'Widerruf',
      'survey.answered': 'Antwort auf die Umfrage',
      'contact.submitted': 'Frage oder Beschwerde',
      'preferences.changed': 'Einstellung',
      'flow.step': 'Schritt',
    },
  },
  copies: {
    upTo: (sequence, moment) => `bis einschließlich Nummer ${sequence}, eingegangen am ${moment}`,
    empty: 'es ist noch nichts eingegangen',
  },
  backup: {
    step: 'kopieren',
    made: (folder, upTo) => `Die Sicherung liegt in ${folder}: ${upTo}.`,
    secret:
      'Bewahren Sie sie wie ein Geheimnis auf. Darin steht, was Menschen geschrieben haben, und meist auch der Schlüssel, mit dem der Empfänger signiert. Wer ihn hat, kann Eingangsbestätigungen fälschen.',
    noKey: (folder) =>
      `Achtung: In ${folder} liegt keine signing-key.json. Bewahren Sie sie woanders auf? Ohne diesen Schlüssel startet ein wiederhergestellter Empfänger nicht.`,
  },
  restore: {
    step: 'prüfen',
    done: (folder, upTo) => `Wiederhergestellt in ${folder}: ${upTo}.`,
    checked: (receipts) =>
      `Alle Dateien sind so, wie sie gesichert wurden, und die Signatur jeder Eingangsbestätigung stimmt (${receipts}).`,
    missing: (sequence) =>
      `Was danach kam, ist nicht dabei. Zeigt jemand eine Eingangsbestätigung mit einer Nummer über ${sequence}, dann ist diese Nachricht eingegangen und fehlt hier. Bearbeiten Sie sie dann trotzdem.`,
    readers: (sequence) =>
      `Systeme, die /v1/events lesen, beginnen wieder nach Nummer ${sequence}: Höhere Nummern werden noch einmal vergeben.`,
    erased: 'Was danach gelöscht wurde, ist wieder darin. Löschen Sie es noch einmal mit fairwell erase.',
    next: (folder) => `Starten Sie jetzt den Empfänger: fairwell serve --data ${folder}`,
    noKey: (folder) =>
      `Der Schlüssel war nicht dabei. Legen Sie signing-key.json in ${folder}, bevor Sie den Empfänger starten, oder machen Sie einen neuen mit fairwell keys rotate.`,
  },
  migrate: {
    step: { copy: 'übertragen', compare: 'vergleichen' },
    messages: (count, locale) =>
      count === 1 ? '1 Nachricht' : `${count.toLocaleString(locale)} Nachrichten`,
    moved: (messages, receipts) =>
      `Umgezogen: ${messages}. Alles wurde zurückgelesen und ist gleich, und die Signatur jeder Eingangsbestätigung stimmt (${receipts}).`,
    already: (messages) => `Es gab nichts zu tun: Dort ist schon alles (${messages}).`,
    toPostgres: (folder) =>
      `Starten Sie den Empfänger von jetzt an mit FAIRWELL_DATABASE_URL und mit demselben Ordner ${folder}: Dort liegen die Schlüssel. Starten Sie ihn nie wieder ohne, denn dann macht er in der alten Datenbank weiter.`,
    toFolder: (folder) =>
      `Starten Sie den Empfänger von jetzt an ohne FAIRWELL_DATABASE_URL, mit dem Ordner ${folder}. Legen Sie zuerst signing-key.json und api-key dorthin, falls sie woanders liegen.`,
  },
  log,
  outbox: {
    nothing: 'Es sind keine Ziele eingerichtet, und es wartet nichts.',
    state: (waiting, dead) => (dead === 0 ? `wartend ${waiting}` : `wartend ${waiting}, aufgegeben ${dead}`),
    paused: (day, error) => `angehalten seit ${day} (${error})`,
    dead: (id, attempts, day, error) => `${id}  aufgegeben am ${day}, nach ${attempts} Versuchen (${error})`,
    more: (count) => `und ${count} weitere`,
    hint: (destination) => `Ist der Fehler behoben? Dann: fairwell outbox redrive ${destination}`,
    redriven: (destination, count) =>
      `${destination}: ${count === 1 ? '1 Nachricht ist' : `${count} Nachrichten sind`} wieder unterwegs.`,
    resumed: (destination) => `${destination} ist nicht mehr angehalten.`,
  },
  login: {
    link: (email, minutes) =>
      `Dieser Link meldet ${email} an. Er funktioniert einmal, und noch ${minutes} Minuten. Geben Sie ihn niemand anderem.`,
    enough: (minutes) =>
      `Drei Links für diese Adresse funktionieren noch. Nehmen Sie einen davon, oder warten Sie ${minutes} Minuten.`,
  },
  audit: {
    ...read.de,
    fault: {
      note: (number) => `Vermerk ${number}: verändert, oder nicht von unserer Software.`,
      missing: (number) => `Vermerk ${number}: was davor stand, fehlt oder wurde verändert.`,
    },
    checked: (count, wrong) =>
      `Geprüfte Vermerke: ${count}. ${wrong === 0 ? 'Alles stimmt.' : `Stimmt nicht: ${wrong}.`}`,
  },
  keys: {
    rotated: (kid) =>
      `Es gibt einen neuen Schlüssel: ${kid}. Der alte ist weg; was er signiert hat, bleibt gültig. Sichern Sie signing-key.json, werfen Sie Kopien des alten Schlüssels weg, und starten Sie den Empfänger wieder.`,
    revoked: (kid) =>
      `${kid} ist widerrufen. Wer eine Eingangsbestätigung prüft, sieht das, sobald der Empfänger wieder läuft.`,
    since: (day) => `seit ${day}`,
    signs: 'signiert jetzt',
    signed: 'signierte früher',
    revokedOn: (day) => `widerrufen am ${day}`,
    pair: ({ whsk, whpk }) =>
      `Für den Empfänger, bei secrets des Webhooks. Geben Sie ihn niemandem:\n${whsk}\n\nFür die andere Seite, zum Prüfen:\n${whpk}`,
    none: 'Es gibt noch keine Schlüssel. Der Empfänger macht einen, wenn er zum ersten Mal startet.',
  },
};
export default de;
