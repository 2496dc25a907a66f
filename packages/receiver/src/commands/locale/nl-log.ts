/** Nederlands, voor wie het logboek nakijkt, uitleest of iemand eruit wist. */
import type { AuditFault, Finding } from '../../audit/finding.ts';
import type { EventType } from '../../store/records.ts';

const fault: Record<AuditFault, (where: string) => string> = {
  missing: () => 'hiervoor ontbreekt iets',
  unreadable: () => 'dit heeft onze software niet geschreven',
  link: () => 'dit, of wat ervoor staat, is later veranderd of hier neergezet',
  content: () => 'het bericht of het antwoord is veranderd',
  erased: () => 'leeggemaakt, zonder ondertekende verklaring dat het gewist is',
  'half-erased': () => 'niet helemaal gewist',
  field: (where) => `in kolom ${where} staat iets anders dan in het bericht of het antwoord`,
  receipt: () => 'de handtekening onder het ontvangstbewijs klopt niet',
  survey: () => 'wat wordt meegeteld, is niet wat is geantwoord',
  newest: () => 'het einde van het logboek klopt niet',
  checkpoint: (where) =>
    where === '' ? 'het ondertekende controlepunt klopt niet' : `het controlepunt in ${where} klopt niet`,
  'repeated-id': (where) => `het kenmerk ${where} komt vaker dan één keer voor`,
  delivery: () => 'moet worden doorgegeven, maar bestaat niet',
  damaged: (where) => `de database is beschadigd: ${where}`,
};

const type: Record<EventType, string> = {
  'cancellation.requested': 'opzeggingen',
  'cancellation.undone': 'intrekkingen',
  'withdrawal.requested': 'herroepingen',
  'survey.answered': 'antwoorden op de vragenlijst',
  'contact.submitted': 'vragen en klachten',
  'preferences.changed': 'voorkeuren',
  'flow.step': 'stappen',
  'contact.answered': 'antwoorden op vragen en klachten',
  'contact.solved': 'meldingen dat iets is opgelost',
  'contact.reopened': 'meldingen dat iets niet is opgelost',
  'contact.overdue': 'gemiste beloften',
  'insights.spike': 'pieken',
  'insights.digest': 'weekoverzichten',
  'cause.known': 'bekende oorzaken',
  'cause.dropped': 'oorzaken die het niet waren',
  'cause.mended': 'verholpen oorzaken',
  'cause.notice': 'berichten dat iets verholpen is',
  'cause.announced': 'keren dat iedereen bericht kreeg',
  'notice.stopped': 'afmeldingen van die berichten',
};

const log = {
  verify: {
    finding: ({ sequence, fault: what, where = '' }: Finding) =>
      `${sequence === null ? '' : `Bericht ${sequence}: `}${fault[what](where)}.`,
    more: (count: number) => `En nog ${count}.`,
    checked: (records: string, checkpoints: string) =>
      `Nagekeken berichten: ${records}. Nagekeken controlepunten: ${checkpoints}.`,
    holds: 'Alles klopt.',
    wrong: (count: number) =>
      count === 1
        ? 'Eén ding klopt niet. Bewaar deze database zoals hij is, als bewijs.'
        : `${count} dingen kloppen niet. Bewaar deze database zoals hij is, als bewijs.`,
  },
  rebuild: {
    of: {
      surveys: (checked: string, differ: string) =>
        `Antwoorden op de vragenlijst: ${checked}, anders geteld: ${differ}.`,
      cases: (checked: string, differ: string) => `Opzeggingen: ${checked}, anders geteld: ${differ}.`,
      contacts: (checked: string, differ: string) =>
        `Vragen en klachten: ${checked}, anders geteld: ${differ}.`,
    },
    holds: 'Alles wordt geteld zoals het is ontvangen.',
    differs: 'Zet de ontvanger stil en voer `fairwell rebuild` uit om dit recht te zetten.',
    failed:
      'Het is niet gelukt alles recht te zetten. Kijk met `fairwell verify` of de berichten zelf nog kloppen.',
  },
  erase: {
    nobody: 'Niets gevonden dat nog niet gewist is.',
    found: (counts: [kind: EventType, count: number][]) =>
      `Gevonden: ${counts.map(([kind, count]) => `${count} × ${type[kind]}`).join(', ')}.`,
    unfinished: (count: number) =>
      `Niets gewist: ${count === 1 ? 'één bericht moet' : `${count} berichten moeten`} nog worden doorgegeven, of hoort bij een opzegging die nog loopt. Rond dat eerst af, of wis het toch met --even-unfinished.`,
    ask: 'Dit wissen? Het kan niet meer terug. Typ ja: ',
    yes: ['ja', 'j'],
    untouched: 'Niets gewist.',
    sayYes: 'Niets gewist. Wis het met --yes.',
    done: (count: number) =>
      `Gewist: ${count} ${count === 1 ? 'bericht' : 'berichten'}. Reservekopieën die je al hebt, houden wat erin stond.`,
  },
};

export default log;
