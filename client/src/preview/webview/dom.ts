/** Makes elements; text goes in as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  o: {
    readonly text?: string;
    readonly className?: string;
    readonly title?: string;
    /** Where it is another one than the page's. */
    readonly lang?: string;
    readonly data?: Readonly<Record<string, string>>;
  } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const out = document.createElement(name);
  if (o.text !== undefined) out.textContent = o.text;
  if (o.className !== undefined && o.className !== '') out.className = o.className;
  if (o.title !== undefined) out.title = o.title;
  if (o.lang !== undefined) out.lang = o.lang;
  Object.assign(out.dataset, o.data);
  out.append(...children);
  return out;
}

/** A button with words; what it does is said by its data. */
export function button(
  text: string,
  data: Readonly<Record<string, string>>,
  o: { readonly className?: string; readonly title?: string } = {},
): HTMLButtonElement {
  const out = element('button', { text, data, ...o });
  out.type = 'button';
  return out;
}

export function fragment(nodes: readonly Node[]): DocumentFragment {
  const out = document.createDocumentFragment();
  out.append(...nodes);
  return out;
}

export const byId = (id: string): HTMLElement => document.getElementById(id)!;
