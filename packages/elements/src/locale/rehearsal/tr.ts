/** Türkçe, sayılmayan şeyler için. */
import type { RehearsalStrings } from './nl.ts';

const tr: RehearsalStrings = {
  preview: 'Önizleme: hiçbir şey gönderilmez.',
  test: 'Deneme: bu gönderilir ama sayılmaz.',
};

export default tr;
