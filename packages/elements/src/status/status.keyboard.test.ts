import type { Status } from '@fairwell/schema';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { device, focused, offline, received } from '../../test/account-page.ts';
import { arriveAt, listen, press, slowly, tabTo } from '../../test/keyboard.ts';
import { answered, bare, cancelled, ID, look, no, reopened, status, typed } from '../../test/status-page.ts';

const TITLE = 'Hoe het ermee staat';
const lookedUp = (shown: Status) => slowly(async () => shown);
const failing = () => Promise.reject<Status>(new TypeError('Failed to fetch'));

test('from the reference to where it stands, and on to another one', async () => {
  status({}, { handleStatus: lookedUp(bare) });
  await expect.element(look()).toBeVisible();
  const { heard, lost } = listen();
  await tabTo('Kenmerk of link');
  await press('{Enter}');
  await expect.element(typed()).toHaveAccessibleDescription('Vul het kenmerk in, of plak de link.');
  await expect.element(typed()).toBeInvalid();
  expect(focused()).toBe(typed().element());
  await press('7KXM-2QPD-9T4H{Enter}');
  await expect.element(page.getByText(/Je krijgt uiterlijk op 27 november 2026/)).toBeVisible();
  await arriveAt(TITLE);
  expect(heard).toContain(TITLE);
  await tabTo('Kijk opnieuw');
  await press('{Enter}');
  await arriveAt(TITLE);
  await expect.element(page.getByText(/Je krijgt uiterlijk op 27 november 2026/)).toBeVisible();
  await tabTo(/Ander|ander/);
  await press('{Enter}');
  await arriveAt(TITLE);
  await expect.element(typed()).toBeVisible();
  expect(lost).toEqual([]);
});

test('an answer that did not help: on its way, not there yet, and heard', async () => {
  let judgement: () => Promise<Status> = failing;
  status({ receipt: ID }, { handleStatus: lookedUp(answered), handleJudgement: slowly(() => judgement()) });
  await expect.element(no()).toBeVisible();
  const { heard, lost } = listen();
  await tabTo(/^Nog niet opgelost/);
  await press('Hij kwam weer niet.');
  await tabTo('Nee, nog niet');
  await press('{Enter}');
  await arriveAt(/^Dit is nog niet aangekomen/);
  judgement = async () => reopened;
  await tabTo('Nee, nog niet');
  await press('{Enter}');
  await arriveAt(/^Je liet weten dat het nog niet is opgelost/);
  expect(heard.filter((words) => words === 'We geven het door. Een ogenblik.')).toHaveLength(2);
  expect(lost).toEqual([]);
});

test('taking a cancellation back: on its way, not there yet, and received', async () => {
  const { outbox, given } = device(slowly(offline));
  status({ receipt: ID }, { outbox, handleStatus: lookedUp(cancelled) });
  await expect.element(page.getByText('Toch blijven?')).toBeVisible();
  const { heard, lost } = listen();
  await tabTo('Toch blijven?');
  await press('{Enter}');
  await tabTo('Opzegging intrekken');
  await press('{Enter}');
  await expect.poll(() => heard.at(-1)).toMatch(/^Het intrekken is nog niet ontvangen/);
  expect(heard).toContain('We trekken je opzegging in.');
  given.answer = slowly(received);
  await tabTo('Probeer het opnieuw');
  await press('{Enter}');
  await arriveAt('Je intrekking is ontvangen');
  expect(lost).toEqual([]);
});

test('what cannot be seen can be looked at again', async () => {
  let shown: () => Promise<Status> = failing;
  status({ receipt: ID }, { handleStatus: slowly(() => shown()) });
  const again = page.getByRole('button', { name: 'Probeer het opnieuw' });
  await expect.element(again).toBeVisible();
  const { lost } = listen();
  shown = async () => answered;
  await tabTo('Probeer het opnieuw');
  await press('{Enter}');
  await expect.element(no()).toBeVisible();
  await arriveAt(TITLE);
  expect(lost).toEqual([]);
});
