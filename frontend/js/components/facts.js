// What is known of a project: how it was tested, what was taken for granted, where it lies.

import { h } from "../lib/h.js";
import { day, duration, has, t } from "../text.js";
import { icon } from "./icons.js";

export function testedPanel(verification) {
  return h(
    "section",
    { class: "panel", "aria-labelledby": "tested-title" },
    h("h2", { id: "tested-title", class: "small-title muted" }, t("project.tested")),
    h("ul", { class: "checks", role: "list" }, testedLines(verification)),
  );
}

function testedLines(verification) {
  if (!verification) return checkLine("dash", t("project.tested.none"));
  const { verified, findings = [], controls_used: controls, seconds } = verification;
  const found = findings.map((finding) => checkLine("warning", finding.message, placeOf(finding)));
  const isUnable = findings.some((finding) => finding.kind === "no_private_display");
  return [
    !verified && h("li", { class: "check-title" }, t(isUnable ? "project.tested.unable" : "project.tested.open")),
    controls > 0 && checkLine("check", t("project.tested.controls", { count: controls })),
    verified && controls > 0 && checkLine("check", t("project.tested.reopened")),
    verified && controls > 0 && checkLine("check", t("project.tested.kept")),
    found,
    seconds > 0 && h("li", { class: "muted check-time" }, t("project.tested.seconds", { time: duration(seconds) })),
  ];
}

function checkLine(iconName, text, place = "") {
  return h(
    "li",
    { class: `check check-${iconName}` },
    icon(iconName),
    h("span", { dir: "auto" }, text, place && h("span", { class: "muted" }, ` ${place}`)),
  );
}

const placeOf = ({ file, line }) => (file ? `(${file}${line ? `:${line}` : ""})` : "");

export function sentencesPanel(title, sentences) {
  if (!sentences?.length) return null;
  return h(
    "section",
    { key: title, class: "panel" },
    h("h2", { class: "small-title muted" }, t(title)),
    h("ul", { class: "sentences", role: "list" }, sentences.map((text) => h("li", { dir: "auto" }, text))),
  );
}

// A long path may be broken after a folder, and nowhere else if that is enough.
const breakable = (path) => path && path.split(/(?<=[/\\])/).flatMap((part) => [part, h("wbr")]);

export function aboutPanel(project, frameworks) {
  const framework = frameworks.find(({ name }) => name === project.framework)?.label ?? project.framework;
  const engine = has(`engine.${project.engine}`) ? t(`engine.${project.engine}`) : project.engine;
  const facts = [
    ["project.framework", framework],
    ["project.engine", engine],
    ["project.made", day(project.created_at)],
    ["project.requirements", project.requirements?.join(", ")],
    ["project.folder", breakable(project.path)],
  ];
  return h(
    "section",
    { class: "panel", "aria-labelledby": "about-title" },
    h("h2", { id: "about-title", class: "small-title muted" }, t("project.about")),
    h(
      "dl",
      { class: "facts" },
      facts
        .filter(([, value]) => value)
        .map(([label, value]) => h("div", { key: label }, h("dt", { class: "muted" }, t(label)), h("dd", { dir: "auto" }, value))),
    ),
  );
}
