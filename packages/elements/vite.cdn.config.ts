import { minifyHTMLLiterals } from 'minify-literals';
import { defineConfig, type Plugin } from 'vite';

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

/**
 * Takes out of Lit what none of ours asks for: what prepares it for browsers that need polyfills, its list of the versions on
 * a page, all but one of the insides that it shows to its own directives, and MathML.
 */
function trimLit(): Plugin {
  const made: [made: RegExp, instead: string][] = [
    [/,\s*\w+\s*=\s*\w+\.litHtmlPolyfillSupport;.*?\.push\(\s*["'][\d.]+["']\);/s, ';'],
    [/=\s*\{\s*M:[^}]*?\bI:\s*(\w+)[^}]*\}/, '={I:$1}'],
    // Nobody here draws mathematics.
    [/3===\w+\?"<math>":""/, '""'],
    [/3===\w+\?"<\/math>":""/, '""'],
    [/(2===\w+)\|\|3===\w+/, '$1'],
  ];
  return {
    name: 'trim-lit',
    transform: {
      filter: { id: /lit-html\.js$/ },
      handler(code) {
        if (!made.every(([part]) => part.test(code))) this.error('Lit is written otherwise now');
        return { code: made.reduce((left, [part, instead]) => left.replace(part, instead), code), map: null };
      },
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
    test: /[\\/](cancel[\\/](fairwell-|)cancel\.(declaration|entered|events|journey|keys|parts|received|review|step|words)?\.?|outbox[\\/](backoff|delivery|outbox|page|send|settle|store|uuid)\.|schema[\\/]src[\\/]fingerprint\.|journey[\\/](announce|courier|event|fact|flow|opener|progress|session|sheet|step)\.)ts$/,
  },
  { name: 'after', test: /journey[\\/](after\.styles|other-ways)\.ts$/ },
  // What only withdrawing and the panel ask does not travel with a cancel flow.
  {
    name: 'law',
    test: /[\\/]rights[\\/]src[\\/](?!withdrawal|refund|statutory-period)/,
    minShareCount: 2,
  },
];

/** The script tag: `fairwell.js` under its own name, everything else in chunks next to it. */
export default defineConfig({
  base: './',
  plugins: [minifyLiterals(), nameTrustedTypesPolicy(), trimLit()],
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
      // Hex: chunks name each other, digits pack better, and no disk that ignores case confuses two names.
      output: {
        minify: true,
        comments: false,
        hashCharacters: 'hex',
        generatedCode: { symbols: false },
        chunkFileNames: '[name]-[hash:7].js',
        codeSplitting: { groups },
      },
    },
  },
});
