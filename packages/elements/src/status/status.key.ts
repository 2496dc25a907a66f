/** From what a person knows to what the receiver is asked for: the id of a receipt opens it, a reference only tells how it stands. */

/** In lower case; also out of the middle of a link, or of a whole saved receipt. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Undefined where the text can be neither. Whether there is one like it is for the receiver to say. */
export function keyIn(typed: string): string | undefined {
  const id = ID.exec(typed)?.[0];
  if (id) return id.toLowerCase();
  const signs = typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
  return signs.length === 12 ? signs : undefined;
}
