/** Forced colours and paper: what only holds there. */
import { css } from '../shared/element.ts';

export const mediaStyles: CSSStyleSheet = css`
  @media (forced-colors: active) {
    .choice input:checked + span {
      border-block-end-color: Highlight;
    }

    .up,
    .bars .bar rect,
    .strip text {
      fill: CanvasText;
    }

    /* Over a bar of the same colour, so that it shows at all. */
    .was {
      stroke: Highlight;
    }

    .lines line {
      stroke: CanvasText;
    }

    .lines circle,
    .ticks text {
      fill: CanvasText;
    }

    .lines text {
      fill: Canvas;
    }

    .tags li {
      border: 0;
    }

    .ageing,
    [aria-disabled='true'] {
      opacity: 1;
    }
  }

  @media print {
    .page {
      padding: 0;
    }

    .toolbar,
    .search,
    .narrow > details,
    .add,
    .rows,
    .pick,
    .selection,
    button:not(.reason, .summary button, .way button, .themes button, .tags button:first-child) {
      display: none;
    }

    details::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .feed > li,
    .section {
      break-inside: avoid;
    }

    .scroll {
      overflow: visible;
    }

    /* A table may be wider than its half of the paper. */
    .pair:has(.scroll) {
      display: block;
    }

    .heat td {
      print-color-adjust: exact;
    }
  }
`;
