/** Latviešu valoda, tam, kurš uzteica ar vienu klikšķi. */
import type { OneClickStrings } from './nl.ts';

const lv: OneClickStrings = {
  sent: 'To mēs nosūtījām Jūsu vārdā',
};

export default lv;
