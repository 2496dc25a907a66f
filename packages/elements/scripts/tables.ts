/** The tables of `docs/elements.md`, between its markers. */
import type { Described } from './manifest.ts';

type Row = [string, string, string];

const cell = (text = ''): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
const code = (text = ''): string => (text ? `\`${text}\`` : '');

function table(title: string, rows: Row[]): string {
  if (rows.length === 0) return '';
  // Some kinds of parts have no type.
  const kept = rows.some(([, type]) => type) ? rows : rows.map(([name, , says]) => [name, says]);
  const columns = kept[0]?.length ?? 0;
  const lines = kept.map((row) => `| ${row.map(cell).join(' | ')} |`);
  return `| ${title} |${' |'.repeat(columns - 1)}\n|${' --- |'.repeat(columns)}\n${lines.join('\n')}\n`;
}

/** Everything a site may use of one element. */
export function tablesFor({
  attributes,
  properties,
  methods,
  events,
  slots,
  cssProperties,
  cssParts,
}: Described): string {
  const row = (name: string, type = '', says = ''): Row => [code(name), code(type), says];
  return [
    table(
      'attribute',
      attributes.map(({ name, type, description }) => row(name, type?.text, description)),
    ),
    table(
      'property',
      properties.map(({ name, type, description }) => row(name, type?.text, description)),
    ),
    table(
      'method',
      methods.map(({ name, description, ...rest }) => row(`${name}()`, rest.return?.type?.text, description)),
    ),
    table(
      'event',
      events.map(({ name, type, description }) => row(name, type?.text, description)),
    ),
    table(
      'custom property',
      cssProperties.map(({ name, description }) => row(name, '', description)),
    ),
    table(
      'part',
      cssParts.map(({ name, description }) => row(name, '', description)),
    ),
    table(
      'slot',
      slots.map(({ name, description }) => row(name || '(default)', '', description)),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The page with its tables as they have to be. A marker names its element: `<!-- table fairwell-cancel -->`. */
export const withTables = (page: string, elements: Described[]): string =>
  page.replaceAll(
    /(<!-- table ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, begin: string, tag: string, end: string) => {
      const element = elements.find((one) => one.tag === tag);
      return element ? `${begin}\n${tablesFor(element)}\n${end}` : `${begin}${end}`;
    },
  );
