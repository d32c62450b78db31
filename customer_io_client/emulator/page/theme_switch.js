/** The button that chooses the colours: as the system has them, light, dark. */

import { replace, standing, svg } from "./dom.js";

const CHOICES = ["system", "light", "dark"];
/** @type {Record<string, () => Element>} */
const ICONS = {
  system: () =>
    icon(svg("circle", { cx: 8, cy: 8, r: 5.5, class: "drawn" }), svg("path", { d: "M8 2.5a5.5 5.5 0 0 1 0 11z", class: "filled" })),
  light: () =>
    icon(
      svg("circle", { cx: 8, cy: 8, r: 3, class: "drawn" }),
      svg("path", { d: "M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1", class: "drawn" }),
    ),
  dark: () => icon(svg("path", { d: "M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z", class: "drawn" })),
};

/** @param {...Element} parts */
function icon(...parts) {
  return svg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" }, ...parts);
}

/** Let the button go round the choices; the choice is kept by the browser. */
export function startTheme() {
  const button = standing("theme");
  const root = document.documentElement;

  function show() {
    const chosen = root.dataset.theme ?? "system";
    const sentence = `Colours: ${chosen === "system" ? "as the system has them" : chosen}`;
    replace(button, ICONS[chosen]());
    button.title = sentence;
    button.setAttribute("aria-label", sentence);
  }

  button.addEventListener("click", () => {
    const next = CHOICES[(CHOICES.indexOf(root.dataset.theme ?? "system") + 1) % CHOICES.length];
    if (next === "system") {
      delete root.dataset.theme;
      localStorage.removeItem("theme");
    } else {
      root.dataset.theme = next;
      localStorage.setItem("theme", next);
    }
    show();
  });
  if (!CHOICES.includes(root.dataset.theme ?? "system")) delete root.dataset.theme;
  show();
}
