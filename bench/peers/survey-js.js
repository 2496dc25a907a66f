/** SurveyJS with one question and a comment, in a native dialog. */
import theme from 'survey-core/survey-core.css?inline';
import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import { reasons } from './reasons.js';
import { style } from './style.js';

style(theme);
for (const button of document.querySelectorAll('.leave'))
  button.addEventListener('click', () => {
    const dialog = document.createElement('dialog');
    button.after(dialog);
    const question = {
      type: 'radiogroup',
      name: 'reason',
      title: 'Wil je vertellen waarom?',
      choices: reasons,
    };
    const comment = { type: 'comment', name: 'comment', title: 'Wil je er iets over kwijt?' };
    renderSurvey(new Model({ elements: [question, comment] }), dialog);
    dialog.showModal();
  });
