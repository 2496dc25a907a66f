import { baseStyles } from './insights.base.styles.ts';
import { boardStyles } from './insights.board.styles.ts';
import { chartStyles } from './insights.chart.styles.ts';
import { commentStyles } from './insights.comments.styles.ts';
import { controlStyles } from './insights.controls.styles.ts';
import { factsStyles } from './insights.facts.styles.ts';
import { mediaStyles } from './insights.media.styles.ts';
import { tableStyles } from './insights.table.styles.ts';

export const styles: CSSStyleSheet[] = [
  baseStyles,
  commentStyles,
  controlStyles,
  chartStyles,
  tableStyles,
  factsStyles,
  boardStyles,
  mediaStyles,
];
