/**
 * Lit's `@property` and `@state` for the decorators we write. Lit's own also carry what standard decorators need, half
 * a kilobyte that no page would ever run.
 */
import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: PropertyKey) => void;

/** A property that draws the element anew when it is set. */
export const property =
  (options: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** The same for what only the element itself sets. */
export const state = (): Decorator => property({ state: true });
