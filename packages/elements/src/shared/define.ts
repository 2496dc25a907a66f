/** Defines a tag. Loading it twice, or after another version, changes nothing; nor does a server that reads it. */
export function define(tag: string, element: CustomElementConstructor): void {
  const { customElements } = globalThis;
  if (customElements && !customElements.get(tag)) customElements.define(tag, element);
}
