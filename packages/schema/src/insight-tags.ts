/** Words that a team puts on what people wrote, to find it again and to count it. They go when the answer goes. */
import * as z from 'zod';
import { MOST_SELECTED } from './export.ts';
import { Count, filterFields } from './insight-filter.ts';
import { MessageId, SiteName, line } from './value.ts';

export const LONGEST_TAG = 40;

/** Tags that differ in upper and lower case or in spaces only are the same one. */
export const Tag = line(LONGEST_TAG)
  .transform((tag) => tag.trim().replaceAll(/\s+/g, ' '))
  .pipe(z.string().min(1, 'a word or a few'));
export type Tag = z.infer<typeof Tag>;

/** The body of `POST /v1/insights/comments/tags`. Saying the same twice changes nothing. */
export const Tagging = z
  .strictObject({
    /** Of the answers: the ids of their messages. What has no comment, or none any more, takes no tag. */
    ids: z.array(MessageId).min(1).max(MOST_SELECTED),
    /** Needed only where two sites chose the same id. */
    site: SiteName.optional(),
    add: Tag.optional(),
    remove: Tag.optional(),
  })
  .refine(({ add, remove }) => (add === undefined) !== (remove === undefined), {
    path: ['add'],
    message: 'a tag to add, or one to remove',
  });
export type Tagging = z.infer<typeof Tagging>;

/** The answer: how many of these answers there are to hang a tag on. */
export const Tagged = z.strictObject({ comments: z.int().min(0) });
export type Tagged = z.infer<typeof Tagged>;

/** A question to `GET /v1/insights/tags`. */
export const TagsQuery = z.strictObject(filterFields);
export type TagsQuery = z.infer<typeof TagsQuery>;

/** The answer of `GET /v1/insights/tags`. A viewer is told no tag that is on fewer than five comments. */
export const TagsAnswer = z.strictObject({
  query: TagsQuery,
  /** The one that is on most comments first. */
  tags: z.array(z.strictObject({ tag: z.string(), comments: Count })),
});
export type TagsAnswer = z.infer<typeof TagsAnswer>;
