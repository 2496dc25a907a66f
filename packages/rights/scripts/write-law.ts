// node --conditions=@fairwell/source scripts/write-law.ts: writes src/compiled from src/data. Run after every change of the law.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { languages } from '../src/answer.ts';
import { law as de } from '../src/data/de.ts';
import { law as eu } from '../src/data/eu.ts';
import { law as nl } from '../src/data/nl.ts';
import { compileLaw, compileReadOn } from './compile-law.ts';

const folder = new URL('../src/compiled/', import.meta.url);
const note = '// Written by scripts/write-law.ts from src/data. Change the law there.\n';
const laws = [eu, nl, de];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const write = (name: string, text: string) => writeFileSync(new URL(name, folder), note + text);

for (const law of laws) {
  for (const language of languages) {
    const name = `${law.code.toLowerCase()}.${language}`;
    write(
      `${name}.ts`,
      `import type { CompiledLaw } from '../compiled.ts';\n\nexport const law: CompiledLaw = ${JSON.stringify(compileLaw(law, language))};\n`,
    );
    write(
      `${name}.read-on.ts`,
      `import type { ReadOn } from '../compiled.ts';\n\nexport const rules: ReadOn = ${JSON.stringify(compileReadOn(law, language))};\n`,
    );
  }
}

// Written out, because a bundler can only split what it can read.
const shelf = (type: string, name: string, content: string, ending: string) =>
  `import type { Language } from '../answer.ts';\nimport type { ${type} } from '../compiled.ts';\n\n` +
  `/** Where each jurisdiction is, by language. */\n` +
  `export const ${name}: Record<string, Record<Language, () => Promise<{ ${content}: ${type} }>>> = {\n${laws
    .map(({ code }) => {
      const doors = languages.map(
        (one) => `${one}: () => import('./${code.toLowerCase()}.${one}${ending}.ts'),`,
      );
      return `'${code}': { ${doors.join('\n')} },`;
    })
    .join('\n')}\n};\n`;
write('shelf.ts', shelf('CompiledLaw', 'shelf', 'law', ''));
write('read-on.ts', shelf('ReadOn', 'readOn', 'rules', '.read-on'));
