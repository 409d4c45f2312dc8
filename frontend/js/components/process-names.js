// What the processes are called, and why they ended, in the page's language.

import { say } from "../lib/sayings.js";
import { tOr } from "../text.js";

const APP = "app:";
// What the main process says, and how the page says it; what is not here is shown as it came.
const EXITS = [
  [/^(?<reason>.+); gave up after (?<count>\d+) restarts/, "exit.gaveUp"],
  [/^clean exit$/, "exit.clean"],
  [/^stopped( as asked\b|$)/, "exit.stopped"],
  [/^killed by (?<signal>\w+)$/, "exit.killed"],
  [/^crashed with (?<signal>.+)$/, "exit.crashed"],
  [/^exited with code (?<code>\d+)$/, "exit.code"],
  [/^out of memory/, "exit.memory"],
  [/^port taken/, "exit.port"],
  [/^hang\b/, "exit.hang"],
  [/^the page's process died$/, "exit.page"],
  [/^failed to start: not ready within (?<seconds>[\d.]+) s$/, "exit.late"],
];

export const isApp = (name) => name.startsWith(APP);
export const appOf = (name) => name.slice(APP.length);

export function processName(name) {
  if (isApp(name)) return appOf(name);
  return tOr(`health.${name}`, name);
}

/** Why a process ended. */
export const exitWords = (told) => say(EXITS, told);
