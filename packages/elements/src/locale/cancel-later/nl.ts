/** Nederlands, voor wie liever op een latere dag stopt. De bron van de sleutels: de andere talen worden hieraan getoetst. */

const nl = {
  summary: 'Liever op een latere dag?',
  chosen: (day: string) => `Liever op een latere dag: ${day}`,
  label: 'Tot en met welke dag?',
  hint: 'Laat leeg als je zo snel mogelijk wilt stoppen.',
  runs: (day: string) =>
    `Je abonnement loopt dan door tot en met ${day}. Tot die dag blijft alles zoals het is, ook wat je betaalt.`,
  tooEarly: (day: string) => `Kies een dag na ${day}, of laat dit leeg.`,
};

export type LaterStrings = typeof nl;
export default nl;
