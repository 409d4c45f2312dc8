// What the check of this computer says in English, sentence by sentence, in the page's language.

import { has, namesIn, t } from "../text.js";
import { say } from "./sayings.js";

const asShape = (english) => english.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{(\w+)\}/g, "(?<$1>.+)");
const SHAPES = namesIn("found").map((english) => [new RegExp(`^${asShape(english)}$`), `found.${english}`]);

/** What was found, or what helps, in the page's words; a box for apps is told by its level. */
export function foundWords(told) {
  const level = told.split(": ")[0];
  return has(`boxText.${level}`) ? `${t(`box.${level}`)}: ${t(`boxText.${level}`)}` : say(SHAPES, told);
}
