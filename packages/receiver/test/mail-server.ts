/** A real mail server on this machine, and the mails it took. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { SMTPServerOptions } from 'smtp-server';
import { onTestFinished } from 'vitest';

interface Taken {
  mail: ParsedMail;
  /** As it came over the line. */
  source: string;
  from: string;
  to: string[];
}

export interface MailServer {
  port: number;
  taken: Taken[];
  /** Connections that were opened. */
  connections: () => number;
  close: () => Promise<void>;
}

/** Without options it takes everything, without login and without TLS. */
export async function mailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const taken: Taken[] = [];
  let connections = 0;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    closeTimeout: 1,
    onConnect(_session, done) {
      connections++;
      done();
    },
    async onData(stream, { envelope }, done) {
      const source = await textOf(stream);
      const mail = await simpleParser(source);
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      taken.push({ mail, source, from, to: envelope.rcptTo.map(({ address }) => address) });
      done();
    },
    ...options,
  });
  // A client that hangs up on a certificate is the point of some tests.
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  const { port } = server.server.address() as AddressInfo;
  return { port, taken, connections: () => connections, close };
}

/** A mail server that is polite up to the last line of a mail, and then does `last` with the connection. */
export async function breakingMailServer(last: (hangUp: () => void, mail: string) => void): Promise<number> {
  const server = createServer((socket) => {
    let isMail = false;
    let mail = '';
    socket.on('error', () => {});
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      const said = chunk.toString();
      if (isMail) {
        mail += said;
        if (mail.endsWith('\r\n.\r\n')) last(() => socket.destroy(), mail);
        return;
      }
      isMail = said.startsWith('DATA');
      socket.write(isMail ? '354 go on\r\n' : '250 yes\r\n');
    });
    onTestFinished(() => void socket.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** A refusal as a mail server words it. */
export const reply = (code: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode: code });
