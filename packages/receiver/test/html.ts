/** Reads a page the way a browser without JavaScript does: its text, its links and its forms. */

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : decoded(found);
};

export interface Form {
  action: string;
  /** What would be sent if nobody touched anything. */
  sent: Map<string, string>;
  /** Names of what a person can fill in or choose, in order. */
  visible: string[];
  buttons: string[];
}

/** What a person reads, on one line. */
export function textOf(html: string): string {
  const body = html.replace(/^[\s\S]*<body>/, '').replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '');
  return decoded(body.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,)])/g, '$1')
    .trim();
}

export function formsOf(html: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = '', body = '']) => {
    const form: Form = { action: attribute(head, 'action') ?? '', sent: new Map(), visible: [], buttons: [] };
    for (const found of body.matchAll(/<(input|textarea|button)\b[^>]*>/g)) {
      const [tag, kind] = found;
      const [inner = ''] = body.slice(found.index + tag.length).split('<');
      const name = attribute(tag, 'name');
      const type = attribute(tag, 'type');
      if (kind === 'button') form.buttons.push(decoded(inner).trim());
      else if (name !== undefined) {
        if (type !== 'hidden' && !form.visible.includes(name)) form.visible.push(name);
        if (kind === 'textarea') form.sent.set(name, decoded(inner));
        else if ((type !== 'radio' && type !== 'checkbox') || /\schecked[\s/>]/.test(tag))
          form.sent.set(name, attribute(tag, 'value') ?? '');
      }
    }
    return form;
  });
}

export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => attribute(tag, 'href') ?? []);

/** Values of the radio buttons of one name. */
export const choicesOf = (html: string, name: string): string[] =>
  [...html.matchAll(/<input\b[^>]*type="radio"[^>]*>/g)]
    .filter(([tag]) => attribute(tag, 'name') === name)
    .flatMap(([tag]) => attribute(tag, 'value') ?? []);
