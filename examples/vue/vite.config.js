import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    // Tells Vue that these tags are no components of its own.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('fairwell-') } } }),
  ],
});
