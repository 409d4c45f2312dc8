// What an app may be allowed, in the page's language; what is not known here is told as the API has it.

import { language, t, tOr } from "../text.js";

const PACKAGE = "package:";

/** What it may do, as it follows "may". */
export function rightWords({ name, label = name }) {
  if (name.startsWith(PACKAGE)) return t("right.package", { name: name.slice(PACKAGE.length) });
  return tOr(`right.${name}`, label);
}

/** What that means. */
export function rightTold({ name, explanation, package: unlisted }) {
  if (unlisted) return t("rightText.package", { name: unlisted.package, near: unlisted.nearest, count: unlisted.letters });
  return tOr(`rightText.${name}`, explanation);
}

/** Several of them, as a part of a sentence. */
export const wishesOf = (permissions) => new Intl.ListFormat(language).format(permissions.map(rightWords));
