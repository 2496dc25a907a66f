/** Slovenčina, pre to, čo sa nepočíta. */
import type { RehearsalStrings } from './nl.ts';

const sk: RehearsalStrings = {
  preview: 'Ukážka: nič sa neodošle.',
  test: 'Skúška: odošle sa to, ale nepočíta sa to.',
};

export default sk;
