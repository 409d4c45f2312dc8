// Finding words in the file that is shown, or in the text it is being changed to.

import { h } from "../lib/h.js";
import { number, t } from "../text.js";

const MOST = 2000;

export function findBar(code, actions) {
  const find = code.find ?? { text: "", at: 0 };
  const places = placesOf(code.edit ?? code.text, find.text);
  const step = (by) => {
    if (!places.length) return;
    const at = (find.at + by + places.length) % places.length;
    actions.findInCode({ ...find, at });
    show(code, places, at, find.text.length, by !== 0);
  };
  return h(
    "search.find-bar",
    h("input", {
      key: "find",
      id: "code-find",
      type: "search",
      "aria-label": t("code.find"),
      placeholder: t("code.find"),
      value: find.text,
      onInput: (event) => {
        const text = event.target.value;
        actions.findInCode({ text, at: 0 });
        show(code, placesOf(code.edit ?? code.text, text), 0, text.length, false);
      },
      onKeydown: (event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        step(event.shiftKey ? -1 : 1);
      },
    }),
    h("span.muted.find-count", { role: "status" }, find.text && countText(places, find.at)),
  );
}

function countText(places, at) {
  if (!places.length) return t("code.find.none");
  return t("code.find.at", { at: number(Math.min(at, places.length - 1) + 1), count: places.length });
}

/** Where `words` stand in `text`, whatever their case, as offsets. */
function placesOf(text, words) {
  const [where, what] = [text.toLowerCase(), words.toLowerCase()];
  const places = [];
  for (let at = what ? where.indexOf(what) : -1; at >= 0 && places.length < MOST; at = where.indexOf(what, at + what.length)) {
    places.push(at);
  }
  return places;
}

// Marked without touching what is shown: the browser paints the ranges.
function show(code, places, at, length, isStep) {
  const editor = document.querySelector(".source-edit");
  if (editor) return isStep && select(editor, places[at], length);
  const lines = document.querySelectorAll(".source .line");
  const ranges = places.map((offset) => rangeOf(code.text, lines, offset, length)).filter(Boolean);
  if (globalThis.CSS?.highlights) {
    CSS.highlights.set("found", new Highlight(...ranges));
    CSS.highlights.set("found-now", new Highlight(...ranges.slice(at, at + 1)));
  }
  ranges[at]?.startContainer.parentElement.scrollIntoView({ block: "center", inline: "nearest" });
}

function select(editor, offset, length) {
  editor.focus();
  editor.setSelectionRange(offset, offset + length);
  const line = editor.value.slice(0, offset).split("\n").length - 1;
  editor.scrollTop = line * Number.parseFloat(getComputedStyle(editor).lineHeight) - editor.clientHeight / 2;
}

function rangeOf(text, lines, offset, length) {
  const before = text.slice(0, offset);
  const line = lines[before.split("\n").length - 1];
  if (!line) return null;
  const from = pointIn(line, offset - before.lastIndexOf("\n") - 1);
  const to = pointIn(line, offset - before.lastIndexOf("\n") - 1 + length);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function pointIn(line, column) {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), left = column; node; node = walker.nextNode()) {
    if (left <= node.length) return [node, left];
    left -= node.length;
  }
  return null;
}
