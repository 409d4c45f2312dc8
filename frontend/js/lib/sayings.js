// What a server says in fixed English sentences, in the page's language: by the shape of the sentence, as it has no code.

import { t } from "../text.js";

// What a project's versions are called by StableAgents itself; a wish of the person's stays theirs.
const VERSIONS = [
  [/^Create (?<name>.+)$/, "version.created"],
  [/^Import (?<name>.+)$/, "version.imported"],
  [/^Edit (?<name>.+\.\w+)$/, "version.edited"],
  [/^Rename to (?<name>.+)$/, "version.renamed"],
  [/^Restore version \w+$/, "version.restored"],
  [/^Changed outside of StableAgents$/, "version.byHand"],
  [/^Undo: (?<reason>.+)$/, "version.undone"],
  [/^Redo: (?<reason>.+)$/, "version.redone"],
];

// What is counted or measured, and so written as the language writes numbers. An app may be called "2048".
const NUMBERS = ["count", "found", "lines", "seconds", "size"];
const valueOf = (name, text) => (NUMBERS.includes(name) ? Number(text.replaceAll(",", "")) : text);

export const versionWords = (message) => say(VERSIONS, message.split("\n")[0]);

/** `told` in the page's words where one of `shapes`, `[pattern, key]`, fits it, with `known` values first; else as it came. */
export function say(shapes, told, known = {}) {
  for (const [shape, key] of shapes) {
    const found = shape.exec(told ?? "");
    if (!found) continue;
    const values = Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, valueOf(name, text)]));
    if ("reason" in values) values.reason = say(shapes, values.reason);
    return t(key, { ...values, ...known });
  }
  return told ?? "";
}
