// What the steps of a creation say they have done, in the page's language.

import { say } from "../lib/sayings.js";
import { has, t, tOr } from "../text.js";

const SHAPES = [
  [/^Planned (?<name>.+)$/, "did.planned"],
  [/^Wrote (?<count>\d+) files, (?<lines>[\d,]+) lines$/, "did.wrote"],
  [/^Wrote (?<count>\d+) files$/, "did.changed"],
  [/^Read the code; found no mistakes$/, "did.read"],
  [/^Used (?<count>\d+) controls?, closed and opened it again$/, "did.used"],
  [/^Used (?<count>\d+) controls?; found (?<found>\d+) mistakes?$/, "did.found"],
  [/^Not tried out, because of what is wrong in the code$/, "did.notTried"],
  [/^Mended; it is tested again$/, "did.mended"],
  [/^This can't be mended automatically$/, "did.unmended"],
  [/^Keeping the picture of the window$/, "did.picture"],
  [/^Saved as a new version$/, "did.version"],
  [/^Saved as (?<name>.+)$/, "did.saved"],
];

/** What a step is doing, or what came of it. */
export function stepWords({ stage, state, message }) {
  if (state === "started" && has(`doing.${stage}`)) return t(`doing.${stage}`);
  return state === "done" ? tOr(`done.${stage}`, say(SHAPES, message)) : say(SHAPES, message);
}
