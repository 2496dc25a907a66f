/** Asks for the file that the law and what follows stand on (`askAhead` in vite.cdn.config.ts). */
import '../journey/after.styles.ts';
