// node --conditions=@fairwell/source scripts/write-law.ts: writes src/compiled from src/data. Run after every change of the law.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { laws } from '../src/laws.ts';
import type { Jurisdiction } from '../src/model.ts';
import { compileLaw, compileReadOn, readingLanguages } from '../src/compile-law.ts';

const folder = new URL('../src/compiled/', import.meta.url);
const note = '// Written by scripts/write-law.ts from src/data. Change the law there.\n';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const write = (name: string, text: string) => writeFileSync(new URL(name, folder), note + text);

const file = ({ code }: Jurisdiction) => code.toLowerCase();
const typed = (name: string, type: string, value: unknown) =>
  `import type { ${type} } from '../compiled.ts';\n\nexport const ${name}: ${type} = ${JSON.stringify(value)};\n`;

for (const law of laws) {
  write(`${file(law)}.ts`, typed('book', 'CompiledLaw', compileLaw(law)));
  for (const language of readingLanguages(law)) {
    write(`${file(law)}.${language}.ts`, typed('rules', 'ReadOn', compileReadOn(law, language)));
  }
}

// Written out, because a bundler can only split what it can read.
const shelf = laws.map((law) => `'${law.code}': () => import('./${file(law)}.ts'),`);
write(
  'shelf.ts',
  `import type { CompiledLaw } from '../compiled.ts';

/** What is computed with, by jurisdiction. */
export const shelf: Record<string, () => Promise<{ book: CompiledLaw }>> = { ${shelf.join('\n')} };
`,
);
const readOn = laws.map((law) => {
  const doors = readingLanguages(law).map(
    (language) => `${language}: () => import('./${file(law)}.${language}.ts'),`,
  );
  return `'${law.code}': { ${doors.join('\n')} },`;
});
write(
  'read-on.ts',
  `import type { Language } from '../answer.ts';
import type { ReadOn } from '../compiled.ts';

type Door = () => Promise<{ rules: ReadOn }>;

/** What people read on, by jurisdiction and language. */
export const readOn: Record<string, Record<Language, Door> & { fr?: Door }> = { ${readOn.join('\n')} };
`,
);
