/**
 * Keeps what is put into a sentence from being torn apart where a language runs from right to left: a name, a date, an
 * amount or a number keeps its own direction, as inside `<bdi>`. Mails are plain text too, where there is no markup.
 */
export const isolate = (parts: TemplateStringsArray, ...values: (string | number)[]): string =>
  String.raw(parts, ...values.map((value) => `\u2068${value}\u2069`));
