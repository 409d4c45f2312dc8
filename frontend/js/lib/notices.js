// What the API says about engines and their keys, sentence by sentence, in the page's language.

import { has, t } from "../text.js";
import { say } from "./sayings.js";

const SHAPES = [
  [/^(?<name>.+) is in use now\.$/, "notice.inUse"],
  [/^(?<name>.+) is ready with (?<model>.+)\.$/, "notice.readyWith"],
  [/^(?<name>.+) is ready\.$/, "notice.ready"],
  [/^The key .+ is in this system's keyring\.$/, "notice.inKeyring"],
  [/^The key .+ is in a file that only you can read/, "notice.inFile"],
  [/^The key is in the environment/, "notice.inEnvironment"],
  [/^The key was removed\.$/, "notice.removed"],
  [/^The saved key was for another address/, "notice.moved"],
];

/** What is told about an engine, called as the page calls it. */
export function noticeWords(told, engine) {
  const known = has(`engine.${engine}`) ? { name: t(`engine.${engine}`) } : {};
  return told
    .split(/(?<=\.)\s+/)
    .map((sentence) => say(SHAPES, sentence, known))
    .join(" ");
}
