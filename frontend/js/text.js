// Every word that the page says, from one catalogue for each language. What the server says in English is told in the
// page's language where server.<language>.js has a sentence for its code.

export const LANGUAGES = { en: "English", de: "Deutsch", es: "Español", fr: "Français" };

// Chosen by early.js. Only the one catalogue is loaded.
export const language = document.documentElement.lang;
const catalogue = await load();
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

async function load() {
  if (language === "en") return (await import("./text.en.js")).en;
  const [words, sentences] = await Promise.all([import(`./text.${language}.js`), import(`./server.${language}.js`)]);
  return { ...sentences.server, ...words[language] };
}

/** The text called `key`, with `{name}` replaced by `values.name`; `{ one, other }` is chosen by `values.count`. */
export function t(key, values = {}) {
  let text = find(key) ?? key;
  if (typeof text === "object") text = text[plurals.select(values.count)] ?? text.other;
  const shown = (value) => (typeof value === "number" ? number(value, Number.isInteger(value) ? 0 : 1) : String(value));
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? shown(values[name]) : whole));
}

/** The text called `key`, for names that come from the server, or what it says itself. */
export const tOr = (key, otherwise) => (has(key) ? t(key) : otherwise);

/** Whether the catalogue has a text of this name, for names that come from the server. */
export const has = (key) => find(key) !== undefined;

/** The names of the texts in a section, where the language has one of it. */
export const namesIn = (section) => Object.keys(catalogue[section] ?? {});

// "home.title" is `title` in the section `home`.
function find(key) {
  const dot = key.indexOf(".");
  return catalogue[key.slice(0, dot)]?.[key.slice(dot + 1)];
}

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

/** Day and time of a moment: an ISO 8601 time, or milliseconds. */
export function moment(time) {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? "" : date.toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
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

/** A share of 100. */
export function percent(value) {
  return (value / 100).toLocaleString(language, { style: "percent", maximumFractionDigits: 0 });
}

/** A number as it is written in the page's language. */
export function number(value, digits = 0) {
  return value.toLocaleString(language, { maximumFractionDigits: digits, minimumFractionDigits: digits });
}
