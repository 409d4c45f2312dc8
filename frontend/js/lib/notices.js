// What the API says about engines and their keys, sentence by sentence, in the page's language.

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

export const noticeWords = (told) =>
  told
    .split(/(?<=\.)\s+/)
    .map((sentence) => say(SHAPES, sentence))
    .join(" ");
