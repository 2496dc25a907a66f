/** The questions to a receiver that stand behind what a reader asked to see. */
import type {
  CommentsQuery,
  ContactFiguresQuery,
  ContactsQuery,
  ExportQuery,
  Grouping,
  GroupsQuery,
  OutcomesQuery,
  ReasonsQuery,
  SessionsQuery,
  ThemesQuery,
} from '@fairwell/schema';
import { type Filters, narrowings } from './insights.filters.ts';
import type { Wanted } from './insights.rows.ts';

/** Whose records are asked about. */
export interface Place {
  site: string | undefined;
  /** IANA zone whose calendar days count. */
  zone: string;
}

/** How many days may lie between two repetitions for a contract to count as lost: the receiver's own default. */
const AGAIN = 30;

const pathOf = ({ reason }: Filters): string[] => (reason === '' ? [] : reason.split('/'));

/** What is empty is not asked. */
const given = <T extends object>(fields: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined | ''> }> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<{
    [K in keyof T]: Exclude<T[K], undefined | ''>;
  }>;

/** Of everybody in the period. */
export function periodQuery({ from, to, mode }: Filters, { zone, site }: Place): ContactFiguresQuery {
  return { from, to, zone, mode, ...given({ site }) };
}

/** Of those alone who are looked at. */
export function narrowedQuery(filters: Filters, place: Place): ReasonsQuery {
  const only = Object.fromEntries(narrowings.map((name) => [name, filters[name]]));
  return { ...periodQuery(filters, place), ...given({ ...only, reason: pathOf(filters).at(-1) }) };
}

export function outcomesQuery(filters: Filters, place: Place): OutcomesQuery {
  return { ...narrowedQuery(filters, place), interval: filters.interval, again: AGAIN };
}

const levelBelow = (filters: Filters): number => Math.min(pathOf(filters).length + 1, 4);

/** Reasons one level below the one that is looked at. */
export function groupsQuery(filters: Filters, by: Grouping, place: Place): GroupsQuery {
  return { ...narrowedQuery(filters, place), by, level: levelBelow(filters), interval: filters.interval };
}

/** What people write, told apart by the reasons one level below the one that is looked at. */
export function themesQuery(filters: Filters, place: Place): ThemesQuery {
  return { ...narrowedQuery(filters, place), level: levelBelow(filters), limit: 5 };
}

/** A flow says neither a plan nor a reason. */
export function sessionsQuery(filters: Filters, place: Place): SessionsQuery {
  const { language, client } = filters;
  return { ...periodQuery(filters, place), ...given({ language, client }) };
}

export function commentsQuery(filters: Filters, place: Place): CommentsQuery {
  const { search, tag } = filters;
  return { ...narrowedQuery(filters, place), limit: 20, ...given({ search, tag }) };
}

/** Whoever waits, waits whatever days are looked at. */
export function waitingQuery({ mode }: Filters, { site }: Place): ContactsQuery {
  return { state: 'open', mode, limit: 100, ...given({ site }) };
}

/** A question for rows, all of them at once. */
export type RowsQuery = Omit<ExportQuery, 'after' | 'limit'>;

/** Rows of everything, of what is looked at, or those that were selected. */
export function rowsQuery(
  filters: Filters,
  place: Place,
  { format, all, ids }: Omit<Wanted, 'of'>,
): RowsQuery {
  const query = { ...(all ? periodQuery(filters, place) : narrowedQuery(filters, place)), format };
  return ids ? { ...query, ids: [...ids] } : query;
}
