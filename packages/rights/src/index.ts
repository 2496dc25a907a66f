export * from './answer.ts';
export * from './civil-date.ts';
export { jurisdictions, loadLaw, type Law } from './load.ts';
export * from './money.ts';
export * from './period.ts';
export { resolveRights } from './resolve.ts';
