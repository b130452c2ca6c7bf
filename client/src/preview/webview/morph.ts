/** Changes `from` into `to` in place, so that what stays the same is not drawn anew and the page does not jump. */
export function morph(from: Element, to: Element): void {
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes])
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  morphChildren(from, to);
}

/** Gives `from` the children of `to`. Equal nodes at both ends are kept, those between are changed one by one. */
export function morphChildren(from: Node, to: Node): void {
  const old = [...from.childNodes];
  const next = [...to.childNodes];
  let head = 0;
  while (head < old.length && head < next.length && old[head]!.isEqualNode(next[head]!)) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < next.length - head &&
    old[old.length - 1 - tail]!.isEqualNode(next[next.length - 1 - tail]!)
  )
    tail++;
  const oldMiddle = old.slice(head, old.length - tail);
  const nextMiddle = next.slice(head, next.length - tail);
  nextMiddle.forEach((node, i) => {
    const present = oldMiddle[i];
    if (present === undefined) from.insertBefore(node, old[old.length - tail] ?? null);
    else if (present instanceof Element && node instanceof Element && present.nodeName === node.nodeName)
      morph(present, node);
    else from.replaceChild(node, present);
  });
  for (const extra of oldMiddle.slice(nextMiddle.length)) extra.remove();
}
