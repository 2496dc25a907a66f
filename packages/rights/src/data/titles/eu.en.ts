export const titles: Record<string, string> = {};
