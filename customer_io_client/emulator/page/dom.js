/**
 * Builds the page's elements. Everything shown passes through here: text becomes text nodes, and only attributes of
 * known names are set, so that nothing a customer sent can become markup, script or an address elsewhere.
 */

const ATTRIBUTES = new Set([
  "class", "id", "title", "href", "role", "hidden", "disabled", "value", "checked", "type", "name", "for", "placeholder",
  "tabindex", "src", "sandbox", "width", "height", "alt", "download", "open", "lang", "min", "max", "step", "rows",
  "autocomplete", "spellcheck", "selected", "colspan", "scope", "datetime", "referrerpolicy", "loading", "inputmode",
  "list", "novalidate",
]);
const DRAWN = new Set([
  "class", "viewBox", "preserveAspectRatio", "x", "y", "x1", "x2", "y1", "y2", "width", "height", "d", "fill", "role",
  "cx", "cy", "r", "rx", "points", "transform", "id", "focusable",
]);
/** Set as properties: as attributes they are only what a form begins with. */
const LIVE = new Set(["hidden", "disabled", "value", "checked", "open", "selected"]);
const ADDRESSES = new Set(["href", "src"]);
const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | null | undefined | false | readonly Child[]} Child what is no node becomes text; lists hold further ones */
/** @typedef {{[Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => unknown}} Listeners by event */
/** @typedef {string | number | boolean | null | undefined} Value null and undefined: the attribute is left out */
/** @typedef {{on?: Listeners, [name: string]: Value | Listeners}} Props attributes by name, and listeners */

/**
 * An element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props | null} [props]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) set(element, name, value, ATTRIBUTES);
  append(element, children);
  return element;
}

/**
 * An element of a drawing.
 * @template {keyof SVGElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Props | null} [props]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, props, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props ?? {})) set(element, name, value, DRAWN);
  append(element, children);
  return element;
}

/** Put this in place of what is in the node. @param {Element} node @param {...Child} children */
export function replace(node, ...children) {
  const parts = document.createDocumentFragment();
  append(parts, children);
  node.replaceChildren(parts);
}

/**
 * Let the node hold exactly these, in this order. Those that it holds already are not touched: what was opened in them
 * stays open, and the focus where it is.
 * @param {Element} node @param {Element[]} children
 */
export function arrange(node, children) {
  const kept = new Set(children);
  for (const child of [...node.children]) if (!kept.has(child)) child.remove();
  children.forEach((child, index) => {
    const there = node.children[index] ?? null;
    if (there !== child) node.insertBefore(child, there);
  });
}

/** An element that the page begins with. @param {string} id */
export function standing(id) {
  const element = document.getElementById(id);
  if (element === null) throw new TypeError(`the page has no ${id}`);
  return element;
}

/** Whether the page may lead there: its own places and files, nothing else. @param {string} address */
function isOwn(address) {
  return address.startsWith("#") || address.startsWith("/_emulator/") || address.startsWith(`blob:${location.origin}/`);
}

/** @param {Element} element @param {string} name @param {Value | Listeners} value @param {Set<string>} known */
function set(element, name, value, known) {
  if (value === null || value === undefined) return;
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, /** @type {EventListener} */ (listener));
  } else if (LIVE.has(name) && known.has(name)) {
    Object.assign(element, { [name]: value });
  } else if (!known.has(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
    throw new TypeError(`the page sets no attribute ${name}`);
  } else if (ADDRESSES.has(name) && !isOwn(String(value))) {
    throw new TypeError(`the page leads to no address outside the emulator (${name})`);
  } else {
    element.setAttribute(name, String(value));
  }
}

/** @param {Node} node @param {readonly Child[]} children */
function append(node, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(node, child);
    else node.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}
