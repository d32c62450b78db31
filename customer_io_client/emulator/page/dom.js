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

/** @typedef {Node | string | number | null | undefined | false | ReadonlyArray<any>} Child what is no node becomes text; lists hold further ones */

/**
 * An element.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any> | null} [props] attributes by name; `on`: listeners by event. null and undefined are left out.
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
 * @param {Record<string, any> | null} [props]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[Tag]}
 */
export function svg(tag, props, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props ?? {})) set(element, name, value, DRAWN);
  append(element, children);
  return element;
}

/** Take away what is in this node. @param {Element} node */
export function clear(node) {
  node.replaceChildren();
}

/** Put this in place of what is in the node. @param {Element} node @param {...Child} children */
export function replace(node, ...children) {
  const parts = document.createDocumentFragment();
  append(parts, children);
  node.replaceChildren(parts);
}

/** Whether the page may lead there: its own places and files, nothing else. @param {string} address */
export function isOwn(address) {
  return address.startsWith("#") || address.startsWith("/_emulator/") || address.startsWith(`blob:${location.origin}/`);
}

/** @param {Element} element @param {string} name @param {any} value @param {Set<string>} known */
function set(element, name, value, known) {
  if (value === null || value === undefined) return;
  if (name === "on") {
    for (const [event, listener] of Object.entries(value)) element.addEventListener(event, /** @type {any} */ (listener));
  } else if (LIVE.has(name) && known.has(name)) {
    /** @type {any} */ (element)[name] = value;
  } else if (!known.has(name) && !name.startsWith("aria-") && !name.startsWith("data-")) {
    throw new TypeError(`the page sets no attribute ${name}`);
  } else if (ADDRESSES.has(name) && !isOwn(String(value))) {
    throw new TypeError(`the page leads to no address outside the emulator (${name})`);
  } else {
    element.setAttribute(name, String(value));
  }
}

/** @param {Node} node @param {Child[]} children */
function append(node, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(node, child);
    else node.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
  }
}
