'use client';
/**
 * Makes a React component of a custom element. React alone would do on the client, but it attaches no listeners to a
 * custom element that it finds in a page made on a server (react#35446), and it writes an object into an attribute as
 * long as the element is not defined. So React draws what a server can send, the attributes and what stands inside,
 * and the rest is put on the element itself before it is painted.
 */
import {
  createElement,
  type FunctionComponent,
  type HTMLAttributes,
  type ReactElement,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { type FairwellElements, partsOf } from '../frameworks/elements.ts';

type Tag = keyof FairwellElements;
type Properties<T extends Tag> = FairwellElements[T]['properties'];

/** `offer-shown` as `OfferShown`. */
type Pascal<T extends string> = T extends `${infer A}-${infer B}`
  ? `${Capitalize<A>}${Pascal<B>}`
  : Capitalize<T>;

/** `fairwell-received` as `onReceived`. */
type Listeners<T extends Tag> = {
  [
    K in keyof FairwellElements[T]['events'] as K extends `fairwell-${infer Name}`
      ? `on${Pascal<Name>}`
      : never
  ]?: ((event: FairwellElements[T]['events'][K]) => void) | undefined;
};

/** As in HTML, but yes and no may be said in JavaScript's own words. */
type Attributes<T extends Tag, A = FairwellElements[T]['attributes']> = {
  [K in keyof A]: string extends A[K] ? A[K] : 'true' extends A[K] ? A[K] | boolean : A[K];
};

/** What a component takes: attributes, properties and listeners of its element, and what every tag takes. */
export type WrappedProps<T extends Tag> = Omit<
  HTMLAttributes<FairwellElements[T]['element']>,
  keyof Attributes<T> | keyof Properties<T> | keyof Listeners<T>
> &
  Attributes<T> & { [K in keyof Properties<T>]?: Properties<T>[K] | undefined } & Listeners<T> & {
    ref?: Ref<FairwellElements[T]['element']> | undefined;
  };

const listenerFor = (event: string): string =>
  event.replace(/^fairwell/, 'on').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * @param load - Defines the tag. Runs in the browser only, once a component is on the page.
 * @returns a component that can be drawn on a server and hydrated.
 */
export function wrap<T extends Tag>(
  tag: T,
  load: () => Promise<unknown>,
): FunctionComponent<WrappedProps<T>> {
  const parts: Record<'spelledOut' | 'properties' | 'events', readonly string[]> = partsOf[tag];
  const own = new Set([...parts.properties, ...parts.events.map(listenerFor)]);

  function Wrapped({ ref, ...props }: WrappedProps<T>): ReactElement {
    const given: Record<string, unknown> = props;
    const element = useRef<HTMLElement>(null);
    const latest = useRef(given);
    const before = useRef<Record<string, unknown>>({});
    const untouched = useRef<Record<string, unknown>>({});

    useImperativeHandle(ref, () => element.current as FairwellElements[T]['element'], []);
    useLayoutEffect(() => {
      latest.current = given;
      const target = element.current as unknown as Record<string, unknown> | null;
      if (!target) return;
      for (const name of parts.properties) {
        if (given[name] === before.current[name]) continue;
        if (!(name in untouched.current)) untouched.current[name] = target[name];
        before.current[name] = given[name];
        target[name] = given[name] === undefined ? untouched.current[name] : given[name];
      }
    });
    useLayoutEffect(() => {
      // One listener for as long as the element stands there; which function it calls may change with every drawing.
      const end = new AbortController();
      for (const event of parts.events) {
        const name = listenerFor(event);
        const hear = (heard: Event): void => {
          const listener = latest.current[name];
          if (typeof listener === 'function') listener(heard);
        };
        element.current?.addEventListener(event, hear, { signal: end.signal });
      }
      return () => end.abort();
    }, []);
    useEffect(() => {
      // Without the element the page's own form does the work.
      load().catch(() => undefined);
    }, []);

    const drawn = Object.entries(given)
      .filter(([name]) => !own.has(name))
      // React leaves out what is false, and some of our defaults are true.
      .map(([name, value]) => [
        name,
        typeof value === 'boolean' && parts.spelledOut.includes(name) ? String(value) : value,
      ]);
    return createElement(tag, { ...Object.fromEntries(drawn), ref: element });
  }
  Wrapped.displayName = tag;
  return Wrapped;
}
