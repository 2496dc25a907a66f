export const summaries: Record<string, string> = {};
