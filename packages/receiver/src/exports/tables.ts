/** What can be taken out as rows, and the columns of each table. */
import type { CaseRow, SurveyRow } from '@fairwell/schema';
import { momentIn } from '../receipt/moment.ts';
import type { ExportedCase, ExportedSurvey, InsightsStore } from '../store/insights.ts';
import type { Store } from '../store/store.ts';
import { day, list, moment, text, whole } from './columns.ts';
import type { Column } from './columns.ts';

export interface Table<Row extends { cursor: number }> {
  of: 'answers' | 'cases';
  /** Those with these numbers, oldest first. */
  rows: (sequences: number[], insights: InsightsStore, zone: string) => Promise<Row[]>;
  /** The number of the row with this id; `null` where there is none. */
  find: (id: string, site: string | undefined, store: Store) => Promise<number | null>;
  /** In their order. */
  columns: Record<string, Column<Row>>;
}

export const surveys: Table<SurveyRow> = {
  of: 'answers',
  rows: async (sequences, insights) => (await insights.surveys(sequences)).map(toSurveyRow),
  find: async (id, site, store) => (await store.eventById(id, site))?.sequence ?? null,
  columns: {
    cursor: whole(({ cursor }) => cursor),
    id: text(({ id }) => id),
    received_at: moment(({ receivedAt }) => receivedAt),
    site: text(({ site }) => site),
    mode: text(({ mode }) => mode),
    locale: text(({ locale }) => locale),
    client: text(({ client }) => client),
    case: text((row) => row.case),
    plan: text(({ plan }) => plan),
    jurisdiction: text(({ jurisdiction }) => jurisdiction),
    // Codes and labels of several reasons in the same order; no code has a space or a semicolon in it.
    reason_paths: list(({ reasons }) => reasons.map(({ path }) => path.join('/'))),
    reason_labels: list(({ reasons }) => reasons.map(({ label }) => label)),
    reason_categories: list(({ reasons }) => reasons.map(({ category }) => category)),
    comment: text(({ comment }) => comment),
    tags: list(({ tags }) => tags),
  },
};

export const cases: Table<CaseRow> = {
  of: 'cases',
  rows: async (sequences, insights, zone) =>
    (await insights.cases(sequences)).map((found) => toCaseRow(found, zone)),
  find: async (id, _site, store) => (await store.case(id))?.first?.sequence ?? null,
  columns: {
    cursor: whole(({ cursor }) => cursor),
    id: text(({ id }) => id),
    received_at: moment(({ receivedAt }) => receivedAt),
    site: text(({ site }) => site),
    mode: text(({ mode }) => mode),
    state: text(({ state }) => state),
    outcome: text(({ outcome }) => outcome),
    effective_on: day(({ effectiveOn }) => effectiveOn),
    paying_on: day(({ payingOn }) => payingOn),
    undone_at: moment(({ undoneAt }) => undoneAt),
    offer: text(({ offer }) => offer),
    offer_made_to: text(({ offerMadeTo }) => offerMadeTo),
    declarations: whole(({ declarations }) => declarations),
    assurance: whole(({ assurance }) => assurance),
    language: text(({ language }) => language),
    client: text(({ client }) => client),
    plan: text(({ plan }) => plan),
    jurisdiction: text(({ jurisdiction }) => jurisdiction),
    segment: text(({ segment }) => segment),
    since: day(({ since }) => since),
  },
};

const toSurveyRow = ({ sequence, caseId, site, reasons, tags, ...survey }: ExportedSurvey): SurveyRow =>
  ({
    cursor: sequence,
    ...survey,
    site: site === '' ? null : site,
    case: caseId,
    tags: tags.map(({ tag }) => tag),
    reasons: reasons.map(({ path, ...reason }) => ({ ...reason, path: path.split('/') })),
  }) as SurveyRow;

const toCaseRow = (exit: ExportedCase, zone: string): CaseRow => {
  const { first, undoneMs, offer, site, updatedAt: _, ...found } = exit;
  const { sequence, receivedMs, contract: _contract, ...counted } = first;
  return {
    cursor: sequence,
    ...found,
    ...counted,
    receivedAt: momentIn(zone, receivedMs),
    site: site === '' ? null : site,
    undoneAt: undoneMs === null ? null : momentIn(zone, undoneMs),
    offer: offer?.id ?? null,
    offerMadeTo: offer?.madeTo ?? null,
  };
};
