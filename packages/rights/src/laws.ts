import { law as at } from './data/at.ts';
import { law as be } from './data/be.ts';
import { law as caQc } from './data/ca-qc.ts';
import { law as cz } from './data/cz.ts';
import { law as de } from './data/de.ts';
import { law as es } from './data/es.ts';
import { law as eu } from './data/eu.ts';
import { law as fr } from './data/fr.ts';
import { law as gb } from './data/gb.ts';
import { law as it } from './data/it.ts';
import { law as networkVisa } from './data/network-visa.ts';
import { law as nl } from './data/nl.ts';
import { law as pl } from './data/pl.ts';
import { law as us } from './data/us.ts';
import { law as usCa } from './data/us-ca.ts';
import { law as usCo } from './data/us-co.ts';
import { law as usDe } from './data/us-de.ts';
import { law as usMa } from './data/us-ma.ts';
import { law as usMn } from './data/us-mn.ts';
import { law as usNy } from './data/us-ny.ts';
import type { Jurisdiction } from './model.ts';

/** Every jurisdiction whose law is written down. A new one is named here, and nowhere else. */
export const laws: readonly Jurisdiction[] = [
  at,
  be,
  caQc,
  cz,
  de,
  es,
  eu,
  fr,
  gb,
  it,
  networkVisa,
  nl,
  pl,
  us,
  usCa,
  usCo,
  usDe,
  usMa,
  usMn,
  usNy,
];
