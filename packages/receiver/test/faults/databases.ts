/** Every promise is tried on both kinds of database. */
import { temporaryDatabase } from '../database.ts';

export const databases: [name: string, made: () => Promise<string | undefined>][] = [
  ['SQLite', () => Promise.resolve(undefined)],
  ['PostgreSQL', temporaryDatabase],
];
