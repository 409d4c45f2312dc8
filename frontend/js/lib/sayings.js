// What a server says in fixed English sentences, in the page's language: by the shape of the sentence, as it has no code.

import { t } from "../text.js";

/** `told` in the page's words where one of `shapes`, `[pattern, key]`, fits it; else as it came. */
export function say(shapes, told) {
  for (const [shape, key] of shapes) {
    const found = shape.exec(told ?? "");
    if (!found) continue;
    const values = Object.fromEntries(Object.entries(found.groups ?? {}).map(([name, text]) => [name, /^\d+$/.test(text) ? Number(text) : text]));
    return t(key, "reason" in values ? { ...values, reason: say(shapes, values.reason) } : values);
  }
  return told ?? "";
}
