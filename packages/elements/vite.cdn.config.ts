import { createHash } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

/** What the folder with everything but the tag is called in `cdn.ts`, and until it has a name of its own, which is as long. */
const FOLDER = 'fairwell';

/** Takes the indentation out of templates and styles. */
function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    async transform(code, id) {
      if (id.includes('node_modules') || !id.endsWith('.ts') || !/\b(html|css|svg)`/.test(code))
        return undefined;
      // A space between two inline elements is a space on the page.
      const result = await minifyHTMLLiterals(code, { fileName: id, html: { conservativeCollapse: true } });
      return result ? { code: result.code, map: result.map ?? null } : undefined;
    },
  };
}

/**
 * Gives Lit a Trusted Types policy under our own name, so that a site can allow it (`trusted-types fairwell`) and another
 * Lit on the page does not collide with it. Two copies of ours share one. Where it is not allowed, Lit does without if
 * markup may be written as text, and else fails to load, which leaves the work to the page's own form.
 */
function nameTrustedTypesPolicy(): Plugin {
  const made = /(\w+)\.createPolicy\(\s*["']lit-html["'],\s*(\{[^}]*\})\s*\)/;
  return {
    name: 'name-trusted-types-policy',
    transform: {
      filter: { id: /lit-html\.js$/ },
      handler(code) {
        const named = code.replace(
          made,
          (_, types: string, rules: string) =>
            `(globalThis[Symbol.for("fairwell")]??=(()=>{try{return ${types}.createPolicy("fairwell",${rules})}` +
            `catch{document.createElement("b").innerHTML=""}})())`,
        );
        if (named === code) this.error('Lit makes its Trusted Types policy elsewhere now');
        return { code: named, map: null };
      },
    },
  };
}

type Made = [made: RegExp, instead: string];

/**
 * Takes out of Lit what none of ours asks for: what prepares it for browsers that need polyfills, its list of the versions on
 * a page, all but one of the insides that it shows to its own directives, MathML, expressions in a comment or for a whole element,
 * directives that wait for something, and what directives say to whoever puts them where they do not work.
 */
function trimLit(): Plugin {
  const misplaced: Made = [/constructor\((\w+)\)\{if\(super\(\1\),.*?"\)\}/s, ''];
  const lit: Made[] = [
    [/,\s*\w+\s*=\s*\w+\.litHtmlPolyfillSupport;.*?\.push\(\s*["'][\d.]+["']\);/s, ';'],
    [/=\s*\{\s*M:[^}]*?\bI:\s*(\w+)[^}]*\}/, '={I:$1}'],
    // Nobody here draws mathematics.
    [/3===\w+\?"<math>":""/, '""'],
    [/3===\w+\?"<\/math>":""/, '""'],
    [/(2===\w+)\|\|3===\w+/, '$1'],
    // Nor writes an expression for a whole element, or into a comment.
    [/:6===\w+\.type&&\(.*?\)\)/, ':0'],
    [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,.*?\)\);/, ''],
    [/else\{let \w+=-1;for\(.*?\{type:7,.*?\}(?=\w+\+\+)/, ''],
    // Nor waits in a template, which would have to be told when the element leaves the page.
    [/get _\$AU\(\)\{.*?\}/g, ''],
    [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/, ''],
    [/(?<=setConnected\(\w+\)\{).*?\)\)(?=\})/, ''],
    [/,?this\._\$AN=void 0(?=[,}])/g, ''],
    [/\w+\?\._\$AO\?\.\(!1\),/, ''],
    [/(?<=for\()this\._\$AP\?\.\(!1,!0,\w+\)/, ''],
    // Nor asks a part where it stands.
    [/get (tagName|startNode|endNode)\(\)\{.*?\}/g, ''],
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let .*?return void 0.*?,\w+\}/, ''],
  ];
  const made: Partial<Record<string, Made[]>> = { 'lit-html': lit, live: [misplaced], repeat: [misplaced] };
  return {
    name: 'trim-lit',
    transform: {
      filter: { id: /lit-html[\\/](lit-html|directives[\\/](live|repeat))\.js$/ },
      handler(code, id) {
        const parts = made[basename(id, '.js')] ?? [];
        if (!parts.every(([part]) => part.test(code))) this.error('Lit is written otherwise now');
        return {
          code: parts.reduce((left, [part, instead]) => left.replace(part, instead), code),
          map: null,
        };
      },
    },
  };
}

/**
 * Writes what rolldown puts into a file of its own, a hundred bytes, into each file that needs it: a file is a journey. And lets it
 * work on a page that puts properties on every object.
 */
function inlineRuntime(): Plugin {
  return {
    name: 'inline-runtime',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
      if (!runtime) return;
      const [, written, exported] = /^(.*);export\{(\w+)\};/s.exec(runtime.code) ?? [];
      const code = written
        ?.replaceAll(/\{(?=get:|value:)/g, '{__proto__:null,')
        .replace(/for\(var (\w+) in (\w+)\)/, 'for(var $1 of Object.keys($2))');
      if (!code || code === written || !exported) this.error('The runtime is written otherwise now');
      const asked = new RegExp(
        `import(?:\\{${exported} as (\\w+)\\}from)?"\\./${basename(runtime.fileName)}";`,
      );
      for (const chunk of chunks) {
        if (!chunk.imports.includes(runtime.fileName)) continue;
        const named = chunk.code.replace(asked, (_all, name?: string) =>
          name ? `var ${name}=(()=>{${code};return ${exported}})();` : '',
        );
        if (named === chunk.code) this.error(`${chunk.fileName} asks for the runtime otherwise now`);
        chunk.code = named;
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
      }
      delete bundle[runtime.fileName];
    },
  };
}

/**
 * What elements share, in as few files as serve them all: each file is a request of its own, small ones pack badly, and
 * what is alike packs well together. Every element draws, reads a configuration and has a look; what leads a person
 * through a declaration needs the outbox too, and what asks something the look of fields.
 */
const groups = [
  {
    name: 'element',
    test: /[\\/](lit-html|config|shared|locale[\\/]locale)[\\/.](?!.*fields)|lit[\\/]html|sheet\.styles/,
    minShareCount: 2,
  },
  // Whoever has a button for one journey mostly has one to cancel with: one file is smaller, and sooner there, than what
  // each shares with each. The tag is in it, so that nothing waits for a file that only names it.
  {
    name: 'cancel',
    test: /[\\/](cancel[\\/](fairwell-|)cancel\.(declaration|entered|events|journey|keys|parts|received|review|step|words)?\.?|outbox[\\/](backoff|delivery|outbox|page|send|settle|store|uuid)\.|schema[\\/]src[\\/]fingerprint\.|journey[\\/](announce|another|courier|event|fact|flow|opener|progress|session|sheet|step)\.)ts$/,
  },
  { name: 'after', test: /journey[\\/](after\.styles|details\.styles|other-ways)\.ts$/ },
  // What asks the law, with all that reads it and draws its reasons: each file that only another names is a journey more over
  // the network. What only withdrawing and the panel ask does not travel with a cancel flow.
  { name: 'law', test: /cancel[\\/]cancel\.law\.ts$/ },
  // What explains a date in one language, ours and the law's: never one without the other.
  ...['nl', 'en', 'de'].map((language) => ({
    name: `reasons.${language}`,
    test: RegExp(`(sentences|why)[\\\\/]${language}\\.ts$`),
  })),
];

/** What a file is called: words after what they are for and their language, a law after the place where it holds. */
function nameOf({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  const [, room = '', file = ''] =
    /[\\/]src[\\/](compiled|sentences|outbox|locale[\\/][\w-]+)[\\/]([\w.-]+)\.ts$/.exec(
      facadeModuleId ?? '',
    ) ?? [];
  if (!file) return name;
  return room === 'compiled'
    ? `law.${file.replace(/^[^.]+/, (place) => place.toUpperCase())}`
    : `${room.replace(/^locale./, '')}.${file}`;
}

/**
 * Names the folder with everything but the tag after what is in it (decision 0029). So its files can be kept forever, two
 * builds never mix, and a file has a plain name, which the tag tells by rule and which no other file has to change for.
 */
function nameFolder(): Plugin {
  return {
    name: 'name-folder',
    async writeBundle({ dir = '' }, bundle) {
      const hash = createHash('sha256');
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const { fileName, code } of chunks.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
        hash.update(`${fileName}\n${code}\n`);
      // Letters that code is full of pack better than digits; without vowels they are no words.
      const name = [...hash.digest().subarray(0, FOLDER.length)].map((byte) => 'tnrlcsdp'[byte % 8]).join('');
      for (const file of ['fairwell.js', '.vite/manifest.json']) {
        if (!(file in bundle)) continue;
        const code = await readFile(join(dir, file), 'utf8');
        await writeFile(
          join(dir, file),
          code.replaceAll(RegExp(`(?<=[\`"]|\\./)${FOLDER}/`, 'g'), `${name}/`),
        );
      }
      await rm(join(dir, name), { recursive: true, force: true });
      await rename(join(dir, FOLDER), join(dir, name));
    },
  };
}

/** Takes out of the tag what reads from a file that came: that it came is enough. */
function trimTag(): Plugin {
  return {
    name: 'trim-tag',
    renderChunk(code, { isEntry }) {
      if (!isEntry) return undefined;
      const trimmed = code.replaceAll(/(import\("[^"]+"\))\.then\(\((\w+)\) => \2\.\w+\)/g, '$1');
      if (trimmed === code) this.error('The tag reads from files otherwise now');
      return { code: trimmed, map: null };
    },
  };
}

/** The script tag: `fairwell.js` under its own name, everything else in a folder next to it. */
export default defineConfig({
  base: './',
  plugins: [minifyLiterals(), nameTrustedTypesPolicy(), trimLit(), inlineRuntime(), trimTag(), nameFolder()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@fairwell/source', 'module', 'browser', 'production'] },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    // Next to the files for whoever looks for them; a page need not download where they are.
    sourcemap: 'hidden',
    lib: { entry: { fairwell: 'src/cdn.ts' }, formats: ['es'], fileName: () => 'fairwell.js' },
    rolldownOptions: {
      output: {
        minify: true,
        comments: false,
        generatedCode: { symbols: false },
        chunkFileNames: (chunk) => `${FOLDER}/${nameOf(chunk)}.js`,
        codeSplitting: { groups },
      },
    },
  },
});
