// What an app may be allowed, in the page's language; what is not known here is told as the API has it.

import { language, t, tOr } from "../text.js";

const PACKAGE = "package:";
const UNLISTED = /^(?<name>\S+) is not on the list .* is (?<near>\S+): (?<count>\d+) letters? /;

/** What it may do, as it follows "may". */
export function rightWords({ name, label = name }) {
  if (name.startsWith(PACKAGE)) return t("right.package", { name: name.slice(PACKAGE.length) });
  return tOr(`right.${name}`, label);
}

/** What that means. */
export function rightTold({ name, explanation }) {
  const { count, ...names } = UNLISTED.exec(explanation)?.groups ?? {};
  if (count) return t("rightText.package", { ...names, count: Number(count) });
  return tOr(`rightText.${name}`, explanation);
}

/** Several of them, as a part of a sentence. */
export const wishesOf = (permissions) => new Intl.ListFormat(language).format(permissions.map(rightWords));
