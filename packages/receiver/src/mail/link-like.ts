/** What mail programs turn into a link by themselves: a dot before letters, four numbers with dots, or a scheme. */
const LINK_LIKE = /[.。]\p{L}|\d\.\d+\.\d+\.\d|:\/\//u;

export const looksLikeLink = (text: string): boolean => LINK_LIKE.test(text.normalize('NFKC'));
