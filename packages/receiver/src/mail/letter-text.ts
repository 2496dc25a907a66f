/** A letter as plain text: whole in itself, for whoever reads or keeps mail without its looks. */
import type { Letter, Section } from './letter.ts';
import type { Row } from './receipt-rows.ts';

export function letterText({ title, lead, note, said, sections, closing }: Letter): string {
  const isOne = sections.length === 1;
  const parts = [
    ...(note === null ? [] : [note]),
    title,
    lead,
    ...said,
    ...sections.flatMap((section) => [...(isOne ? [] : [section.title]), ...sectionText(section)]),
    ...closing,
  ];
  return `${parts.join('\n\n')}\n`;
}

const sectionText = ({ rows, next, button, status }: Section): string[] => [
  rows.map(rowText).join('\n'),
  ...next,
  ...[button, status].filter((link) => link !== null).map(({ label, address }) => `${label}:\n${address}`),
];

const rowText = ({ label, value, hint }: Row) =>
  hint === undefined ? `${label}: ${value}` : `${label}: ${value} (${hint})`;
