/** Whether everybody can use what is on the page: what a screen reader is told, and what two checkers find. */
import 'accessibility-checker-engine/ace-window.js';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { findWithAce, findWithAxe } from '../../../test/access/checkers.ts';
import { type Doubt, doubts } from '../../../test/access/doubts.ts';
import './told.ts';

window.axe = axe;

/** The page around the element is a test's: it has no landmarks, and its button looks as the browser likes. */
const notOurs = ['region', 'landmark-one-main', 'page-has-heading-one'];
const theirButton = ['form[action^="https://leave.example"] > button'];
const theirPage: Doubt[] = ['aria_content_in_landmark', 'html_skipnav_exists', 'skip_main_exists'].map(
  (rule) => ({ rule, where: '*', why: 'Landmarks are for the page around.' }),
);

/**
 * Leads to each step and looks at it, in light and in dark colours. What a screen reader is told is kept beside the
 * test, in a file that ends in `.snap`: whoever changes it reads there what people will hear.
 *
 * @param title - Of the page, in Dutch.
 */
export function everybodyCanUse(title: string, steps: Record<string, () => Promise<unknown>>): void {
  test.each(Object.entries(steps))('%s', async (_, lead) => {
    paint('light', title);
    await lead();
    await expect.element(page.elementLocator(document.body)).toBeToldAsBefore();
    expect([
      ...(await findWithAxe(notOurs, theirButton)),
      ...(await findWithAce([...theirPage, ...doubts])),
    ]).toEqual([]);
    paint('dark', title);
    expect(await findWithAxe(notOurs, theirButton)).toEqual([]);
  });
}

/** Painted by name: what lies under a page without a background is not for every browser to say. */
function paint(colorScheme: string, title: string): void {
  Object.assign(document.documentElement.style, { colorScheme, background: 'Canvas' });
  document.documentElement.lang = 'nl';
  document.title = title;
}

afterEach(() => Object.assign(document.documentElement.style, { colorScheme: '', background: '' }));
