import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../../test/kit.ts';
import { LogCopier } from './log-copier.ts';
import { openDatabase } from './open.ts';

test('the log is copied beside the writer, and begins anew once the writer has copied the rest', async () => {
  const data = temporaryFolder();
  const file = join(data, 'fairwell.db');
  const connections = openDatabase(data);
  const { writer } = connections;
  const copier = new LogCopier(file, writer);
  const copied = () => statSync(file).size;
  writer.exec('CREATE TABLE row (text TEXT) STRICT');
  const insert = writer.prepare('INSERT INTO row VALUES (?)');
  const write = (rows: number) => {
    writer.exec('BEGIN');
    for (let row = 0; row < rows; row++) insert.run('x'.repeat(3000));
    writer.exec('COMMIT');
  };

  write(1000);
  copier.wrote(1000);
  copier.finish();
  expect(copied()).toBeLessThan(1_000_000);

  write(1000);
  copier.wrote(10_000);
  await vi.waitFor(() => expect(copied()).toBeGreaterThan(6_000_000), { timeout: 10_000 });
  write(100);
  await vi.waitFor(
    () => {
      copier.finish();
      write(1);
      // Whoever asks this copies too, but only what is in the log by now.
      expect(writer.prepare('PRAGMA wal_checkpoint(PASSIVE)').get()?.['log']).toBeLessThan(100);
    },
    { timeout: 10_000 },
  );
  await copier.end();
  connections.close();
});
