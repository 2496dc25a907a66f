/** Web Awesome as its documentation shows it: one component at a time, and the theme it comes with. */
import theme from '@awesome.me/webawesome/dist/styles/webawesome.css?inline';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import { style } from './style.js';

style(theme);
for (const button of document.querySelectorAll('.leave'))
  button.addEventListener('click', () => {
    button.nextElementSibling.open = true;
  });
