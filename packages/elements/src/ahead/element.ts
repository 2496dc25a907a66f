/** Asks for the file that every element stands on (`askAhead` in vite.cdn.config.ts). */
import '../shared/element.ts';
