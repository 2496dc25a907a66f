/**
 * What a site may style by name (`::part`): a part is called by its class, or else by its tag, as in our templates. Named
 * after each drawing, so that no template says it twice, and every element says the same. See `docs/theming.md`.
 */
export function nameParts(root: ParentNode): void {
  for (const one of root.querySelectorAll(
    'h2,dl,figure,.sheet,.actions,.primary,.quiet,.link,.close,.badge,.field,.choice,.error',
  ))
    one.setAttribute('part', one.className || one.localName);
}
