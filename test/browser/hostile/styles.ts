/** Pages whose styles and layout stand in the way. */
import type { Host } from './host.ts';

const style = (css: string): string => `<style>${css}</style>`;

export const styles: Host[] = [
  { name: 'a reset that unsets everything', outcome: 'works', head: style('*{all:unset!important}') },
  {
    name: 'everything hidden but the button',
    outcome: 'works',
    head: style('body :not(fairwell-cancel,form,button){display:none!important}'),
  },
  {
    name: 'dialogs, headings and parts hidden, and no text size',
    outcome: 'works',
    head: style(`dialog,h2,p{display:none!important}fairwell-cancel::part(*){visibility:hidden!important}
      fairwell-cancel{font-size:0!important;opacity:.01!important}fairwell-cancel button{font-size:16px}`),
  },
  {
    name: 'a layer over everything that comes with the click',
    outcome: 'works',
    after: `addEventListener('click', () => { const over = document.createElement('div');
      over.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white'; document.body.append(over) }, { once: true })`,
  },
  {
    name: 'transformed, filtered, clipped ancestors',
    outcome: 'works',
    around: (button) =>
      `<div style="transform:rotate(4deg) scale(.5);filter:blur(1px)"><div style="contain:strict;overflow:hidden;height:60px">
      <div style="will-change:transform;clip-path:inset(0)">${button}</div></div></div>`,
  },
  {
    name: 'from right to left',
    outcome: 'works',
    around: (button) => `<div dir="rtl" lang="ar">${button}</div>`,
    config: { locale: 'nl' },
  },
  { name: 'text four times as large', outcome: 'works', head: style('html{font-size:400%}') },
  {
    name: 'inside a dialog of the page',
    outcome: 'works',
    around: (button) => `<dialog id="account">${button}</dialog>`,
    after: 'document.querySelector("#account").showModal()',
  },
  {
    name: 'inside a dialog inside a dialog',
    outcome: 'works',
    around: (button) => `<dialog id="outer"><dialog id="inner">${button}</dialog></dialog>`,
    after: 'document.querySelector("#outer").showModal(); document.querySelector("#inner").showModal()',
  },
  {
    name: 'inside a popover that closes by itself',
    outcome: 'works',
    around: (button) => `<div popover id="menu">${button}</div>`,
    after: 'document.querySelector("#menu").showPopover()',
  },
  {
    name: 'inside a form of the page',
    outcome: 'works',
    around: (button) => `<form action="/profile" method="get"><input name="nick">${button}</form>`,
    // A finger or a mouse comes near before it presses.
    after: `document.querySelector('fairwell-cancel').dispatchEvent(new Event('pointerover', { bubbles: true }))`,
  },
  {
    name: 'with a field named submit and one named action',
    outcome: 'works',
    around: (button) =>
      button.replace('<button>', '<input type=hidden name=submit><input type=hidden name=action><button>'),
  },
  {
    name: 'a disabled button',
    outcome: 'nothing',
    around: (button) => button.replace('<button>', '<button disabled>'),
  },
  {
    name: 'a plan with markup in its name',
    outcome: 'works',
    config: {
      subscription: {
        id: 'x',
        plan: '<img src=x onerror="pwned=1"><script>pwned=1</script>${pwned=1}{{pwned=1}}',
      },
    },
  },
];
