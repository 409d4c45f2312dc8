// Where the code is that puts something beside what an element holds already, as a list does that is never emptied.

const grown = new WeakMap(); // an element -> an error made where it was last given more

function noteGrown(element) {
  if (element.isConnected && element.childElementCount > 0) grown.set(element, new Error());
}

for (const [prototype, name] of [[Node.prototype, "appendChild"], [Node.prototype, "insertBefore"], [Element.prototype, "append"], [Element.prototype, "prepend"], [Element.prototype, "insertAdjacentHTML"]]) {
  const put = prototype[name];
  prototype[name] = function (...given) {
    if (this instanceof Element) noteGrown(this);
    return put.apply(this, given);
  };
}

function grownAt(id) {
  let current = elements.get(id);
  while (current && !grown.has(current)) current = current.parentElement;
  return JSON.stringify({ stack: grown.get(current)?.stack ?? "", ...report() });
}
