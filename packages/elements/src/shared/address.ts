/** Which addresses may be followed. */
import { tried } from './tried.ts';

/** Whether a host is the developer's own machine, where plain http will do. */
export const isLocalHost = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

/**
 * An address that is safe to put behind a link, or undefined. Anything but https, mail and phone could run code or
 * fake a page; plain http passes on the developer's own machine.
 */
export function safeAddress(address: string | undefined): string | undefined {
  return tried(() => {
    const { protocol, hostname, href } = new URL(address ?? '');
    const isLocal = protocol === 'http:' && isLocalHost(hostname);
    return isLocal || ['https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
  });
}
