/** Nederlands, voor wat niet meetelt. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  preview: 'Voorbeeld: er wordt niets verstuurd.',
  test: 'Test: dit wordt wel verstuurd, maar telt niet mee.',
};

export type RehearsalStrings = typeof nl;
export default nl;
