/** Deutsch, für alle, die auf der Befehlszeile lesen. */
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
    noRenewal: 'es beginnt kein neuer Zeitraum',
    nothing: 'nichts mehr',
    notEstablished: (name, url) => `nicht festgestellt; fragen Sie ${name}, ${url}`,
    notice: { renewal: 'Nachricht vor der Verlängerung', trial: 'Nachricht vor dem Ende der Probezeit' },
    between: (from, to) => `vom ${from} bis zum ${to}`,
    until: (day) => `spätestens am ${day}`,
    source: 'Quelle',
    data: (version, day) => `Daten Version ${version}, durchgesehen am ${day}.`,
  },
};
export default de;
