// Elements as values, and the one place that writes them into the document: only text nodes and attributes, so that
// nothing a person, a model or a program wrote can become markup.

const SVG = "http://www.w3.org/2000/svg";
const AS_PROPERTY = new Set(["value", "checked", "disabled", "open", "selected", "readOnly", "indeterminate"]);
const SAFE_LINK = /^(?:https?:|mailto:|blob:|#|\/(?!\/)|\.)/i;

/**
 * An element, named with its classes as in "p.muted", with properties (`key`, `class` where it depends on something,
 * `on…` listeners, `ref`, `vars`, attributes), which may be left out, and children. A button sends no form unless it
 * says so.
 */
export function h(name, props, ...children) {
  if (!isProps(props)) return h(name, {}, props, ...children);
  const [type, ...classes] = name.split(".");
  const { key = null, ...rest } = props;
  if (classes.length) rest.class = classes.join(" ");
  if (type === "button") rest.type ??= "button";
  return { type, key, props: rest, children: flat(children), node: null };
}

const isProps = (value) => value instanceof Object && !Array.isArray(value) && !("node" in value);

/** A DOM node made elsewhere, kept as it is for as long as `key` stays the same. */
export function raw(node, key) {
  return { type: node, key, props: {}, children: [], node };
}

/** Make `container` show `view`; what was shown before is changed as little as possible. */
export function render(container, view) {
  const next = flat([view]);
  reconcile(container, container.shown ?? [], next, false);
  container.shown = next;
}

function flat(children) {
  const out = [];
  for (const child of children) {
    if (Array.isArray(child)) out.push(...flat(child));
    else if (child === null || child === undefined || child === false || child === true) continue;
    else if (typeof child === "object") out.push(child);
    else out.push({ type: "#text", key: null, props: {}, children: [], text: String(child), node: null });
  }
  return out;
}

const isSame = (a, b) => a.type === b.type && a.key === b.key;

function reconcile(parent, before, after, inSvg) {
  const left = new Set(before);
  const keyed = new Map(before.filter((old) => old.key !== null).map((old) => [old.key, old]));
  let cursor = 0;
  for (const next of after) {
    let old = null;
    if (next.key !== null) {
      old = keyed.get(next.key) ?? null;
    } else {
      while (cursor < before.length && before[cursor].key !== null) cursor += 1;
      old = before[cursor] ?? null;
      cursor += 1;
    }
    if (old && left.has(old) && isSame(old, next)) {
      left.delete(old);
      update(old, next, inSvg);
    } else {
      create(next, inSvg);
    }
  }
  for (const old of left) old.node.remove();
  let place = parent.firstChild;
  for (const next of after) {
    if (next.node === place) place = place.nextSibling;
    else parent.insertBefore(next.node, place);
  }
  // What was there before the first rendering, such as the page's static first view, gives way.
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}

function create(view, inSvg) {
  if (view.type === "#text") {
    view.node = document.createTextNode(view.text);
    return;
  }
  if (view.type instanceof Node) return;
  const isSvg = inSvg || view.type === "svg";
  view.node = isSvg ? document.createElementNS(SVG, view.type) : document.createElement(view.type);
  reconcile(view.node, [], view.children, isSvg);
  for (const [name, value] of Object.entries(view.props)) setProp(view.node, name, value, undefined);
  view.props.ref?.(view.node);
}

function update(old, next, inSvg) {
  next.node = old.node;
  if (next.type === "#text") {
    if (old.text !== next.text) next.node.data = next.text;
    return;
  }
  if (next.type instanceof Node) return;
  reconcile(next.node, old.children, next.children, inSvg || next.type === "svg");
  for (const name of Object.keys(old.props)) {
    if (!(name in next.props)) setProp(next.node, name, undefined, old.props[name]);
  }
  for (const [name, value] of Object.entries(next.props)) setProp(next.node, name, value, old.props[name]);
}

function setProp(node, name, value, old) {
  if (name === "ref") return;
  if (name.startsWith("on")) {
    const type = name.slice(2).toLowerCase();
    if (value === old) return;
    if (old) node.removeEventListener(type, old);
    if (value) node.addEventListener(type, value);
  } else if (name === "vars") {
    for (const [variable, text] of Object.entries(value ?? {})) node.style.setProperty(variable, text);
  } else if (AS_PROPERTY.has(name)) {
    const wanted = value ?? (name === "value" ? "" : false);
    if (node[name] !== wanted) node[name] = wanted;
  } else if (value === old) {
    return;
  } else if (value === undefined || value === null || value === false) {
    node.removeAttribute(name);
  } else if ((name === "href" || name === "src") && !SAFE_LINK.test(value) && !value.startsWith("data:image/")) {
    node.removeAttribute(name);
  } else {
    node.setAttribute(name, value === true ? "" : String(value));
  }
}
