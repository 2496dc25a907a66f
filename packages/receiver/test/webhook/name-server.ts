/** A real name server (RFC 1035) whose answers a test decides, over UDP and, for what is too long, over TCP. */
import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';
import { createServer, isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { onTestFinished } from 'vitest';

/** The records for a question: addresses, or names it is an alias of, in a chain. `null` never answers. */
export type Records = (name: string, type: 'A' | 'AAAA') => string[] | null;

const A = 1;
const CNAME = 5;
const AAAA = 28;
const LONGEST_DATAGRAM = 512;

export interface NameServer {
  /** To give to `Resolver.setServers`. */
  address: string;
  /** How often it was asked for an address of either kind. */
  questions: () => number;
}

export async function nameServer(records: Records): Promise<NameServer> {
  let questions = 0;
  const reply = (query: Buffer): Buffer | null => {
    questions++;
    return answer(query, records);
  };
  const tcp = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data: Buffer) => {
      const message = reply(data.subarray(2));
      if (message) socket.end(Buffer.concat([number(message.length, 2), message]));
    });
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const { port } = tcp.address() as AddressInfo;
  const udp = createSocket('udp4', (query, from) => {
    const message = reply(query);
    if (message)
      udp.send(message.length > LONGEST_DATAGRAM ? truncated(message) : message, from.port, from.address);
  });
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve));
  onTestFinished(() => {
    udp.close();
    tcp.close();
  });
  return { address: `127.0.0.1:${port}`, questions: () => questions };
}

function answer(query: Buffer, records: Records): Buffer | null {
  const { name, end } = readName(query);
  const isV6 = query.readUInt16BE(end) === AAAA;
  const given = records(name, isV6 ? 'AAAA' : 'A');
  if (given === null) return null;
  let owner = name;
  const answers = given.flatMap((value) => {
    const version = isIP(value);
    if (version === 0) {
      const record = resource(owner, CNAME, nameBytes(value));
      owner = value;
      return [record];
    }
    const bytes = Buffer.from(ipaddr.parse(value).toByteArray());
    return (version === 6) === isV6 ? [resource(owner, isV6 ? AAAA : A, bytes)] : [];
  });
  const header = Buffer.concat([
    query.subarray(0, 2),
    number(0x81_80, 2),
    number(1, 2),
    number(answers.length, 2),
    number(0, 4),
  ]);
  return Buffer.concat([header, query.subarray(12, end + 4), ...answers]);
}

/** The header and the question, and the bit that says: ask again over TCP. */
function truncated(message: Buffer): Buffer {
  const { end } = readName(message);
  const short = Buffer.from(message.subarray(0, end + 4));
  short.writeUInt16BE(0x83_80, 2);
  short.writeUInt16BE(0, 6);
  return short;
}

function readName(message: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** No time to live: whoever needs the name again has to ask again. */
function resource(owner: string, type: number, data: Buffer): Buffer {
  return Buffer.concat([
    nameBytes(owner),
    number(type, 2),
    number(1, 2),
    number(0, 4),
    number(data.length, 2),
    data,
  ]);
}

function nameBytes(name: string): Buffer {
  const labels = name.split('.').map((label) => Buffer.concat([number(label.length, 1), Buffer.from(label)]));
  return Buffer.concat([...labels, number(0, 1)]);
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}
