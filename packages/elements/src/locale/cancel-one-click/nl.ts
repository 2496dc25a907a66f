/** Nederlands, voor wie met één klik heeft opgezegd. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  sent: 'Dit hebben we voor je verstuurd',
};

export type OneClickStrings = typeof nl;
export default nl;
