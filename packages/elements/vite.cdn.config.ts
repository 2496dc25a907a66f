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

/** The script tag: `fairwell.js` under its own name, everything else in chunks next to it. */
export default defineConfig({
  base: './',
  plugins: [minifyLiterals()],
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { conditions: ['@fairwell/source', 'module', 'browser', 'production'] },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    lib: { entry: { fairwell: 'src/cdn.ts' }, formats: ['es'], fileName: () => 'fairwell.js' },
    rolldownOptions: { output: { minify: true, chunkFileNames: '[name]-[hash].js' } },
  },
});
