/** The surveys of PostHog by themselves, as its own preview draws them; the product itself brings four times as much. */
import { renderSurveysPreview } from 'posthog-js/dist/surveys-preview.js';
import { reasons } from './reasons.js';

for (const button of document.querySelectorAll('.leave'))
  button.addEventListener('click', () => {
    const parentElement = document.createElement('div');
    parentElement.className = 'survey';
    button.after(parentElement);
    const question = { type: 'single_choice', question: 'Wil je vertellen waarom?', choices: reasons };
    const survey = { id: 's', name: 'Opzeggen', type: 'popover', questions: [question], appearance: {} };
    renderSurveysPreview({ survey, parentElement, previewPageIndex: 0 });
  });
