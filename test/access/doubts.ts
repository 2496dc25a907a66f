/** What the second engine says of things we looked at and left as they are, each with the reason. */
export interface Doubt {
  rule: string;
  /** Selector of what was looked at. For everything else the rule counts. */
  where: string;
  why: string;
}

export const doubts: Doubt[] = [
  {
    rule: 'a_target_warning',
    where: 'a[target="_blank"][rel~="noreferrer"]',
    why: 'The law and the receipt open beside the flow, so that nobody loses what they typed. No words say so: a known gap.',
  },
  {
    rule: 'aria_child_valid',
    where: 'fieldset[role="radiogroup"]',
    why: 'The sentence on what is wrong stands with the choices it is about.',
  },
  {
    rule: 'aria_form_label_unique',
    where: 'form:not([aria-label], [aria-labelledby])',
    why: 'A form without a name is no landmark, so nobody has to tell it from another.',
  },
  {
    rule: 'aria_keyboard_handler_exists',
    where: 'fieldset[role="radiogroup"]',
    why: 'Native radio buttons: the browser handles the arrow keys.',
  },
  {
    rule: 'widget_tabbable_single',
    where: 'fieldset[role="radiogroup"]',
    why: 'Native radio buttons: the browser makes them one stop.',
  },
  {
    rule: 'blockquote_cite_exists',
    where: 'blockquote',
    why: 'Words of people, quoted as they were written; they have no address to cite.',
  },
  {
    rule: 'element_attribute_deprecated',
    where: 'meta[http-equiv="Content-Security-Policy"]',
    why: 'A receipt that was saved keeps its policy. HTML has no other place for it.',
  },
  {
    rule: 'element_tabbable_role_valid',
    where: '.scroll[role="group"], pre',
    why: 'What scrolls sideways must be reachable by keyboard, and says what it is.',
  },
  {
    rule: 'element_tabbable_unobscured',
    where: 'a, summary',
    why: 'Within what is folded up. It can only have the focus once that is opened.',
  },
  {
    rule: 'element_tabbable_visible',
    where: 'dialog *',
    why: 'Scrolled out of sight within the dialog; the browser scrolls it back when it gets the focus.',
  },
  {
    rule: 'fieldset_legend_valid',
    where: 'fieldset[aria-labelledby]',
    why: 'Named by the heading above it, which would otherwise be said twice.',
  },
  {
    rule: 'form_submit_button_exists',
    where: 'form',
    why: 'A button in a form submits it without saying so.',
  },
  {
    rule: 'input_fields_grouped',
    where: 'select, textarea, input',
    why: 'Fields that belong together stand in a fieldset; a message and an address do not.',
  },
  {
    rule: 'input_label_visible',
    where: 'select, textarea, .close, .other-ways textarea',
    why: 'The engine does not find labels inside a shadow root. The cross and the words to copy are named by aria-label.',
  },
  {
    rule: 'list_structure_proper',
    where: 'dl',
    why: 'HTML allows a div around each pair of a term and its description.',
  },
  {
    rule: 'style_color_misuse',
    where: 'html, link, style',
    why: 'Asked of every page with colours. Nothing we show differs by colour alone.',
  },
  {
    rule: 'style_highcontrast_visible',
    where: 'html, link, style',
    why: 'Asked of every page with styles. Forced colours have a story per element.',
  },
  {
    rule: 'style_focus_visible',
    where: 'input, textarea, select, button, a, summary',
    why: 'Asked wherever a style has a border. What has the focus gets an outline, in forced colours too.',
  },
  {
    rule: 'style_viewport_resizable',
    where: 'link, style',
    why: 'Asked of every page with styles. Widths follow the window; the size of letters does not.',
  },
  {
    rule: 'text_contrast_sufficient',
    where: '.primary:hover',
    why: 'A mixed colour, which the engine takes for white in some browsers. axe reads it.',
  },
  {
    rule: 'text_block_heading',
    where: '.figures p, h1 + .lead',
    why: 'A number below its name in an item of a list, and the sentence that follows a heading.',
  },
];
