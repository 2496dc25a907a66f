/** Nederlands, voor wie op de opdrachtregel leest. De sleutels hier zijn die van alle talen. */
import { readWords as read } from '../../audit/read-words.ts';
import type { Confidence } from '@fairwell/rights';
import type { MessageType } from '@fairwell/schema';
import type { KeyPair } from '../../handover/webhook/key-pair.ts';
import type { Fault } from '../../receipt/verify.ts';
import log from './nl-log.ts';

const confidence: Record<Confidence, string> = {
  'primary-read': 'in de bron zelf gelezen',
  'secondary-read': 'bij een ander gelezen',
  recalled: 'nog niet nagelezen',
  conflict: 'bronnen zijn het niet eens',
};

const fault: Record<Fault, (field: string) => string> = {
  form: () => 'Dit is geen heel ontvangstbewijs: er ontbreekt iets, of er staat iets dubbel in.',
  header: () => 'Het begin van de handtekening is niet te lezen.',
  payload: () => 'Wat ondertekend is, is niet te lezen of is op twee manieren te lezen.',
  kind: () => 'Dit is ondertekend als iets anders dan een ontvangstbewijs.',
  key: () => 'Een sleutel is niet de sleutel die zijn naam noemt.',
  'unknown-key': () =>
    'Ondertekend met een sleutel die hier niet bij hoort. Deze ontvanger ondertekende het niet.',
  signature: () => 'De handtekening klopt niet: er is iets veranderd, of een ander heeft ondertekend.',
  text: () => 'De woorden op de pagina zijn niet de woorden die ondertekend zijn.',
  markup: () => 'In de tekst op de pagina staat opmaak die er niet hoort; die kan woorden verbergen.',
  frame: () => 'De stijl of het script van de pagina is veranderd; die kunnen laten zien wat er niet staat.',
  value: (field) => `Bij ${field} staat iets anders dan wat ondertekend is.`,
};

const type: Record<MessageType, string> = {
  'cancellation.requested': 'opzegging',
  'cancellation.undone': 'intrekking van een opzegging',
  'withdrawal.requested': 'herroeping',
  'survey.answered': 'antwoord op de vragenlijst',
  'contact.submitted': 'vraag of klacht',
  'preferences.changed': 'voorkeur',
  'flow.step': 'stap',
};

const nl = {
  locale: 'nl',
  confidence,
  check: {
    title: (file: string, jurisdiction: string, day: string) =>
      `${file}, volgens de regels van ${jurisdiction} op ${day}`,
    severity: { error: 'FOUT', warning: 'LET OP' },
    fair: 'Niets oneerlijks gevonden.',
    found: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`,
    unknown: (jurisdiction: string, known: string) =>
      `De wet van ${jurisdiction} kennen we niet. Alleen wat overal oneerlijk is, telt als fout. Wel bekend: ${known}.`,
    advice: 'Dit is geen juridisch advies.',
  },
  rights: {
    title: (jurisdiction: string, day: string) => `Een abonnement in ${jurisdiction}, op ${day}`,
    endsOn: 'Laatste dag bij opzegging die dag',
    latestNotice: 'Uiterste dag om op te zeggen voor deze periode',
    termEnd: 'Einde van de lopende periode',
    nextRenewal: 'Nieuwe periode zonder opzegging',
    withdrawal: 'Einde van de bedenktijd',
    charges: 'Nog af te schrijven',
    withdrawalRefund: 'Terug te krijgen bij herroepen die dag',
    by: (amount: string, day: string) => `${amount}, uiterlijk op ${day}`,
    chargeOn: (amount: string, day: string) => `${amount} op ${day}`,
    passed: (day: string) => `${day} (voorbij)`,
    anyTime: 'elk moment',
    openEnded: 'geen, het loopt door tot iemand opzegt',
    sameReason: 'Om dezelfde reden.',
    noRenewal: 'er begint geen nieuwe periode',
    nothing: 'niets meer',
    notEstablished: (name: string, url: string) => `niet vastgesteld; vraag het na bij ${name}, ${url}`,
    notice: { renewal: 'Bericht vóór de verlenging', trial: 'Bericht vóór het einde van de proef' },
    between: (from: string, to: string) => `van ${from} tot en met ${to}`,
    until: (day: string) => `uiterlijk op ${day}`,
    source: 'Bron',
    data: (version: string, day: string) => `Gegevens versie ${version}, nagekeken op ${day}.`,
  },
  receipt: {
    title: { invalid: (file: string) => `${file}: NIET ECHT` },
    proved: {
      issued: {
        title: (file: string) => `${file}: ECHT`,
        why: 'De handtekening klopt, met een sleutel die de ontvanger zelf bekendmaakt. Er is niets aan veranderd.',
      },
      unaltered: {
        title: (file: string) => `${file}: NIET VERANDERD`,
        why: 'De handtekening klopt met de sleutel in dit bestand: sinds het ondertekenen is er niets veranderd. Wie ondertekende, bewijst dat niet. Kijk dat na met --keys en het adres van de ontvanger.',
      },
      recorded: {
        title: (file: string) => `${file}: ECHT`,
        why: 'De sleutel is later ingetrokken, maar de ontvanger heeft precies dit bewijs zelf bewaard.',
      },
      'signed-before-revocation': {
        title: (file: string) => `${file}: NIET BEWEZEN`,
        why: 'De handtekening klopt en volgens het bewijs is het van vóór de intrekking van de sleutel. Wie een gestolen sleutel heeft, kan alleen ook een eerdere tijd invullen. Dat maakt dit bewijs niet vals. Vergelijk het met wat de ontvanger bewaart: geef met --keys het adres van de ontvanger.',
      },
      'signed-after-revocation': {
        title: (file: string) => `${file}: NIET ECHT`,
        why: 'Het is ondertekend met een sleutel die toen al ingetrokken was.',
      },
    },
    revoked: (moment: string) => `Sleutel ingetrokken op ${moment} (UTC).`,
    fault,
    test: 'Let op: dit is een test. Er is niets opgezegd of verstuurd.',
    ahead: 'Let op: volgens het bewijs is het later ontvangen dan nu. Een van de klokken loopt verkeerd.',
    signed: 'Dit is ondertekend, en alleen dit telt:',
    never: 'Een ontvangstbewijs zegt dat een bericht is aangekomen, en wanneer. Niet dat het verwerkt is.',
    field: {
      type: 'Soort',
      reference: 'Kenmerk',
      receivedAt: 'Ontvangen op',
      endsOn: 'Loopt tot en met',
      content: 'Verklaring',
      issuer: 'Ontvanger',
      site: 'Site',
      key: 'Sleutel',
    },
    type,
  },
  copies: {
    upTo: (sequence: string, moment: string) => `tot en met nummer ${sequence}, ontvangen op ${moment}`,
    empty: 'er is nog niets ontvangen',
  },
  backup: {
    step: 'kopiëren',
    made: (folder: string, upTo: string) => `De reservekopie staat in ${folder}: ${upTo}.`,
    secret:
      'Bewaar hem als een geheim. Er staat in wat mensen schreven, en meestal ook de sleutel waarmee de ontvanger ondertekent. Wie die heeft, kan ontvangstbewijzen namaken.',
    noKey: (folder: string) =>
      `Let op: in ${folder} staat geen signing-key.json. Bewaar je die ergens anders? Zonder die sleutel start een teruggezette ontvanger niet.`,
  },
  restore: {
    step: 'nakijken',
    done: (folder: string, upTo: string) => `Teruggezet in ${folder}: ${upTo}.`,
    checked: (receipts: string) =>
      `Alle bestanden zijn zoals ze bewaard zijn, en de handtekening van elk ontvangstbewijs klopt (${receipts}).`,
    missing: (sequence: string) =>
      `Wat daarna kwam, zit er niet in. Laat iemand een ontvangstbewijs zien met een nummer boven ${sequence}, dan is dat bericht wel ontvangen maar ontbreekt het hier. Verwerk het dan alsnog.`,
    readers: (sequence: string) =>
      `Systemen die /v1/events lezen, beginnen opnieuw na nummer ${sequence}: hogere nummers worden opnieuw uitgegeven.`,
    erased: 'Wat daarna gewist is, staat er weer in. Wis het opnieuw met fairwell erase.',
    next: (folder: string) => `Start nu de ontvanger: fairwell serve --data ${folder}`,
    noKey: (folder: string) =>
      `De sleutel zat er niet bij. Zet signing-key.json in ${folder} voordat je de ontvanger start, of maak een nieuwe met fairwell keys rotate.`,
  },
  migrate: {
    step: { copy: 'overzetten', compare: 'nakijken' },
    messages: (count: number, locale: string) =>
      count === 1 ? '1 bericht' : `${count.toLocaleString(locale)} berichten`,
    moved: (messages: string, receipts: string) =>
      `Verhuisd: ${messages}. Alles is teruggelezen en gelijk, en de handtekening van elk ontvangstbewijs klopt (${receipts}).`,
    already: (messages: string) => `Er was niets te doen: daar staat alles al (${messages}).`,
    toPostgres: (folder: string) =>
      `Start de ontvanger voortaan met FAIRWELL_DATABASE_URL, en met dezelfde map ${folder}: daar staan de sleutels. Start hem nooit meer zonder, want dan gaat hij verder in de oude database.`,
    toFolder: (folder: string) =>
      `Start de ontvanger voortaan zonder FAIRWELL_DATABASE_URL, met de map ${folder}. Zet daar eerst signing-key.json en api-key in, als die ergens anders staan.`,
  },
  log,
  outbox: {
    nothing: 'Er zijn geen bestemmingen ingesteld, en er wacht niets.',
    state: (waiting: number, dead: number) =>
      dead === 0 ? `wachtend ${waiting}` : `wachtend ${waiting}, opgegeven ${dead}`,
    paused: (day: string, error: string) => `gepauzeerd sinds ${day} (${error})`,
    dead: (id: string, attempts: number, day: string, error: string) =>
      `${id}  opgegeven op ${day}, na ${attempts} pogingen (${error})`,
    more: (count: number) => `en nog ${count}`,
    hint: (destination: string) => `Is het verholpen? Dan: fairwell outbox redrive ${destination}`,
    redriven: (destination: string, count: number) =>
      `${destination}: ${count === 1 ? '1 bericht gaat' : `${count} berichten gaan`} opnieuw op weg.`,
    resumed: (destination: string) => `${destination} staat niet meer op pauze.`,
  },
  login: {
    link: (email: string, minutes: number) =>
      `Deze link logt ${email} in. Hij werkt één keer, en nog ${minutes} minuten. Geef hem aan niemand anders.`,
    enough: (minutes: number) =>
      `Er zijn al drie links voor dit adres die nog werken. Gebruik er een van, of wacht ${minutes} minuten.`,
  },
  audit: {
    ...read.nl,
    fault: {
      note: (number: number) => `Aantekening ${number}: veranderd, of niet van onze software.`,
      missing: (number: number) => `Aantekening ${number}: wat ervoor stond, is weg of veranderd.`,
    },
    checked: (count: number, wrong: number) =>
      `Gecontroleerde aantekeningen: ${count}. ${wrong === 0 ? 'Alles klopt.' : `Klopt niet: ${wrong}.`}`,
  },
  keys: {
    rotated: (kid: string) =>
      `Er is een nieuwe sleutel: ${kid}. De oude is weg; wat ermee ondertekend is, blijft geldig. Maak een reservekopie van signing-key.json, gooi kopieën van de oude sleutel weg en start de ontvanger weer.`,
    revoked: (kid: string) =>
      `${kid} is ingetrokken. Wie een ontvangstbewijs nakijkt, ziet dat zodra de ontvanger weer loopt.`,
    since: (day: string) => `sinds ${day}`,
    signs: 'ondertekent nu',
    signed: 'ondertekende eerder',
    revokedOn: (day: string) => `ingetrokken op ${day}`,
    pair: ({ whsk, whpk }: KeyPair) =>
      `Voor de ontvanger, bij secrets van de webhook. Geef hem aan niemand:\n${whsk}\n\nVoor de andere kant, om mee na te kijken:\n${whpk}`,
    none: 'Er zijn nog geen sleutels. De eerste keer dat de ontvanger start, maakt hij er een.',
  },
};

export type Words = typeof nl;
export default nl;
