/** The field above a list. */

import { h } from "./dom.js";

/** Milliseconds that typing may pause before it is searched for. */
const PAUSE = 150;

/** A field to search in, reached by `/`. @param {{label: string, onSearch: (text: string) => void}} options */
export function makeSearch({ label, onSearch }) {
  let timer = 0;
  const field = h("input", {
    class: "field search", type: "search", placeholder: label, "aria-label": label, "data-search": "",
    autocomplete: "off", spellcheck: "false",
    on: {
      input: () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => onSearch(field.value.trim()), PAUSE);
      },
    },
  });
  return field;
}
