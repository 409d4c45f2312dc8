// What is known of a project: how it was tested, what was taken for granted, where it lies.

import { h } from "../lib/h.js";
import { day, duration, has, t, tOr } from "../text.js";
import { icon } from "./icons.js";
import { section } from "./parts.js";

export function testedPanel({ name, verification }, actions) {
  return section(
    "panel",
    "tested",
    "small-title muted",
    t("project.tested"),
    h("ul.checks", { role: "list" }, testedLines(verification)),
    !verification && h("button.button.button-small", { key: "now", onClick: () => actions.tryOut(name) }, t("project.tested.now")),
  );
}

function testedLines(verification) {
  if (!verification) return checkLine("dash", t("project.tested.none"));
  const { verified, findings = [], controls_used: controls, seconds } = verification;
  const found = findings.map((finding) => checkLine("warning", findingWords(finding), placeOf(finding)));
  const isUnable = findings.some((finding) => finding.kind === "no_private_display");
  return [
    !verified && h("li.check-title", t(isUnable ? "project.tested.unable" : "project.tested.open")),
    controls > 0 && checkLine("check", t("project.tested.controls", { count: controls })),
    verified && controls > 0 && checkLine("check", t("project.tested.reopened")),
    verified && controls > 0 && checkLine("check", t("project.tested.kept")),
    found,
    seconds > 0 && h("li.muted.check-time", t("project.tested.seconds", { time: duration(seconds) })),
  ];
}

function checkLine(iconName, text, place = "") {
  return h(
    "li",
    { class: `check check-${iconName}` },
    icon(iconName),
    h("span", { dir: "auto" }, text, place && h("span.muted", ` ${place}`)),
  );
}

// The kind in the page's language; what it is about, a name or an error's own words, is shown as it came.
function findingWords({ kind, message }) {
  if (!has(`finding.${kind}`)) return message;
  const about = /“(.+?)”|: (.+)$|\b(\w*[._(]\w\S*)/.exec(message)?.slice(1).find(Boolean);
  return about ? `${t(`finding.${kind}`)} ${about}` : t(`finding.${kind}`);
}

const placeOf = ({ file, line }) => (file ? `(${file}${line ? `:${line}` : ""})` : "");

export function sentencesPanel(title, sentences) {
  if (!sentences?.length) return null;
  return h(
    "section.panel",
    { key: title },
    h("h2.small-title.muted", t(title)),
    h("ul.sentences", { role: "list" }, sentences.map((text) => h("li", { dir: "auto" }, text))),
  );
}

// A long path may be broken after a folder, and nowhere else if that is enough.
const breakable = (path) => path && path.split(/(?<=[/\\])/).flatMap((part) => [part, h("wbr")]);

export function aboutPanel(project, frameworks) {
  const framework = frameworks.find(({ name }) => name === project.framework)?.label ?? project.framework;
  const engine = tOr(`engine.${project.engine}`, project.engine);
  const facts = [
    ["project.framework", framework],
    ["project.engine", engine],
    ["project.made", day(project.created_at)],
    ["project.requirements", project.requirements?.join(", ")],
    ["project.folder", breakable(project.path)],
  ];
  return section(
    "panel",
    "about",
    "small-title muted",
    t("project.about"),
    h(
      "dl.facts",
      facts
        .filter(([, value]) => value)
        .map(([label, value]) => h("div", { key: label }, h("dt.muted", t(label)), h("dd", { dir: "auto" }, value))),
    ),
  );
}
