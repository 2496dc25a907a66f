/** A form whose fields are texts: handles sending it without leaving the page. */
export function onSubmit(handle: (fields: Partial<Record<string, string>>) => void): (event: Event) => void {
  return (event) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const fields: Record<string, string> = {};
    for (const [name, value] of new FormData(event.currentTarget)) {
      if (typeof value === 'string') fields[name] = value.trim();
    }
    handle(fields);
  };
}
