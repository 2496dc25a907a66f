/** The other side of a thread: what it can be asked, and how it answers. */
import type { Call, Ended, Opened } from './protocol.ts';

/** Functions of the object and of the objects in it, whether they are its own or its class's. */
export function namesIn(object: object, group: string | null = null): Opened {
  const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(object));
  const names = [
    ...Object.keys(object),
    ...(Object.getPrototypeOf(object) === Object.prototype ? [] : inherited),
  ];
  return names.flatMap((name): Opened => {
    const member: unknown = Reflect.get(object, name);
    if (typeof member === 'function') return name === 'constructor' ? [] : [{ group, name }];
    return group === null && typeof member === 'object' && member !== null ? namesIn(member, name) : [];
  });
}

export async function answerOf(functions: object, { id, group, name, given }: Call): Promise<Ended> {
  try {
    const owner: object = group === null ? functions : Reflect.get(functions, group);
    return { id, value: await Reflect.apply(Reflect.get(owner, name), owner, given) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { id, error: { name: error.name, message: error.message, cause: error.cause } };
  }
}
