// Every word that the page says, from one catalogue for each language.

import { en } from "./text.en.js";

export const catalogues = { en };

const language = [...navigator.languages].map((tag) => tag.slice(0, 2)).find((tag) => tag in catalogues) ?? "en";
const catalogue = catalogues[language];
const plurals = new Intl.PluralRules(language);
const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const dates = new Intl.DateTimeFormat(language, { dateStyle: "medium" });
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["week", 604_800],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
];

document.documentElement.lang = language;

/** The text called `key`, with `{name}` replaced by `values.name`; `{ one, other }` is chosen by `values.count`. */
export function t(key, values = {}) {
  let text = catalogue[key] ?? key;
  if (typeof text === "object") text = text[plurals.select(values.count)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Whether the catalogue has a text of this name, for names that come from the server. */
export const has = (key) => key in catalogue;

/** How long ago an ISO 8601 time was, in words. */
export function ago(time) {
  const seconds = (new Date(time) - Date.now()) / 1000;
  if (Number.isNaN(seconds)) return "";
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return relative.format(Math.trunc(seconds / length), unit);
  }
  return t("time.now");
}

export function day(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : dates.format(date);
}

/** Seconds as people write them: 0.4 s, 12 s, 3 min 20 s, 2 h 5 min. */
export function duration(seconds) {
  if (seconds === null || seconds === undefined) return "";
  if (seconds < 0.05) return t("time.instant");
  if (seconds < 9.95) return t("time.seconds", { n: number(seconds, 1) });
  const whole = Math.round(seconds);
  if (whole < 60) return t("time.seconds", { n: whole });
  if (whole < 3600) return t("time.minutes", { m: Math.floor(whole / 60), s: whole % 60 });
  return t("time.hours", { h: Math.floor(whole / 3600), m: Math.floor((whole % 3600) / 60) });
}

export function megabytes(bytes) {
  return bytes ? t("size.megabytes", { n: number(bytes / 1_048_576, 0) }) : "";
}

function number(value, digits) {
  return value.toLocaleString(language, { maximumFractionDigits: digits, minimumFractionDigits: digits });
}
