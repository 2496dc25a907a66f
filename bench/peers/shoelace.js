/** Shoelace as its documentation shows it: one component at a time. */
import theme from '@shoelace-style/shoelace/dist/themes/light.css?inline';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import { style } from './style.js';

style(theme);
for (const button of document.querySelectorAll('.leave'))
  button.addEventListener('click', () => void button.nextElementSibling.show());
