/** Every view of numbers below `/v1/insights/`, by name. */
import type { Role } from '../identity/roles.ts';
import type { Room } from '../room.ts';
import { contactFigures } from './contact-figures.ts';
import { groups } from './groups.ts';
import { offers } from './offers.ts';
import { outcomes } from './outcomes.ts';
import { overview } from './overview.ts';
import { reasons } from './reasons.ts';
import { sessions } from './sessions.ts';
import { tags } from './tags.ts';
import { themes } from './themes.ts';

type View = (parameters: Record<string, string>, room: Room, role: Role | null) => Promise<object>;

export const views: Record<string, View> = {
  overview,
  outcomes,
  offers,
  reasons,
  groups,
  contacts: contactFigures,
  sessions,
  tags,
  themes,
};

/** How many comments a view quotes as they were written. */
export const quotedIn = (told: object): number =>
  'groups' in told && Array.isArray(told.groups)
    ? told.groups.filter((group: { example?: string | null }) => typeof group.example === 'string').length
    : 0;
