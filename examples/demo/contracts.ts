/** The two fictional subscriptions. Dates hang on today, so that the demo is as true next year as it is now. */
import type { CancelConfig, CivilDate, ContactConfig, ContractFacts } from '@fairwell/schema';

export type Variant = 'nl' | 'de';

/** The day `months` before `today`, on the first of that month. */
function firstOfMonth(today: Date, months: number): CivilDate {
  return civil(new Date(Date.UTC(today.getFullYear(), today.getMonth() - months, 1)));
}

function lastOfMonth(today: Date): CivilDate {
  return civil(new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 0)));
}

const civil = (date: Date): CivilDate => date.toISOString().slice(0, 10);

const month = { amount: 1295, currency: 'EUR' };

/** A weekly on paper: taken for a year, fourteen months ago, and monthly since. */
export function contractOf(variant: Variant, today: Date): ContractFacts {
  return {
    jurisdiction: variant === 'nl' ? 'NL' : 'DE',
    subject: 'periodical',
    channel: 'online',
    concluded: firstOfMonth(today, 14),
    term: 'P1Y',
    renewal: { into: 'indefinite' },
    notice: 'P1M',
    interval: 'P1M',
    price: month,
    paid: { from: firstOfMonth(today, 0), until: lastOfMonth(today), amount: month },
    informedOfWithdrawal: true,
  };
}

/** What the account page tells the element, and the form underneath it tells the hosted page. */
export function configOf(variant: Variant, today: Date, origin: string): CancelConfig {
  const common = { endpoint: `${origin}/v1/messages`, contract: contractOf(variant, today) };
  if (variant === 'de') {
    return {
      ...common,
      site: 'der-lange-atem',
      locale: 'de-DE',
      subscription: { id: 'abo-20817', plan: 'Der Lange Atem, gedruckt', reference: 'LA-20817' },
      customer: { name: 'Katrin Vogel', email: 'katrin.vogel@beispiel.example', number: 'LA-20817' },
      support: {
        company: 'Der Lange Atem',
        email: 'leser@langer-atem.example',
        phone: '+49 30 0000 0000',
        address: 'Der Lange Atem\nLeserservice\nMusterstraße 1\n10115 Berlin',
      },
    };
  }
  return {
    ...common,
    site: 'de-lange-adem',
    locale: 'nl-NL',
    subscription: { id: 'abo-11093', plan: 'De Lange Adem op papier', reference: 'DLA-11093' },
    customer: { name: 'Marijke de Boer', email: 'marijke.deboer@voorbeeld.example', number: 'DLA-11093' },
    support: {
      company: 'De Lange Adem',
      email: 'lezers@langeadem.example',
      phone: '+31 20 000 0000',
      address: 'De Lange Adem\nLezersservice\nVoorbeeldkade 1\n1011 AA Amsterdam',
    },
  };
}

/** The same for a question or a complaint. */
export function contactOf(known: CancelConfig, origin: string): ContactConfig {
  const { endpoint, site, locale, subscription, customer, support } = known;
  const status = `${origin}${locale === 'de-DE' ? '/de' : ''}/follow`;
  return { endpoint, site, locale, subscription, customer, support, status };
}
