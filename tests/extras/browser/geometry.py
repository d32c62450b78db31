"""Where things stand on the page: what overlaps, reaches out of it, scrolls sideways or is cut."""

from __future__ import annotations

from playwright.sync_api import Page

_AMISS = """() => {
  const short = one => one.outerHTML.slice(0, 90);
  const boxOf = one => one.getBoundingClientRect();
  const shown = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility({visibilityProperty: true}));
  const found = [];

  const inFlow = one => one instanceof HTMLElement && shown.includes(one)
    && !one.matches('dialog, option, .unseen, .pill')
    && !['absolute', 'fixed'].includes(getComputedStyle(one).position)
    && !['inline', 'contents'].includes(getComputedStyle(one).display);
  for (const parent of [document.body, ...shown]) {
    if (parent.matches('svg, svg *, pre, .json *, p *, dd *')) continue;
    const boxes = [...parent.children].filter(inFlow).map(one => [one, boxOf(one)])
      .filter(([, box]) => box.width > 1 && box.height > 1);
    boxes.forEach(([one, a], index) => boxes.slice(index + 1).forEach(([other, b]) => {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 1.5 && high > 1.5) found.push(`overlap: ${short(one)} and ${short(other)}`);
    }));
  }

  for (const one of shown) {
    const box = boxOf(one);
    if (one.closest('.unseen, svg, dialog, .subtabs') || !box.width || !box.height) continue;
    if (box.right > innerWidth + 1 || box.left < -1) found.push(`outside: ${short(one)}`);
    if (one.matches('main, .list, .detail, .page, .panel, .code') && one.scrollWidth > one.clientWidth + 1)
      found.push(`sideways: ${short(one)}`);
  }

  const whole = 'h2, h3, th, dt, time, .tab, .choice, .chip, .badge, .button, .lane-words, .request-outcome';
  for (const one of shown.filter(one => one.matches(whole))) {
    const range = document.createRange();
    for (const node of one.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      range.selectNodeContents(node);
      const box = boxOf(one);
      const text = range.getBoundingClientRect();
      if (text.right > box.right + 1 || text.left < box.left - 1) found.push(`cut: ${short(one)}`);
      const lines = new Set([...range.getClientRects()].map(line => Math.round(line.top)));
      const isWord = node.data.length < 20 && /^\\w+$/.test(node.data.trim());
      if (isWord && lines.size > 1) found.push(`broken: ${short(one)}`);
    }
  }
  return found;
}"""


def amiss(page: Page) -> list[str]:
    """What stands wrong on the page as it is now, each with the beginning of its element."""
    found: list[str] = page.evaluate(_AMISS)
    sideways = page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")
    return [*found, *([f"the page scrolls {sideways} pixels sideways"] if sideways > 0 else [])]
