// What is decided for one project: its name, what it may do, what it is built with; and the ways to copy or remove it.

import { h } from "../lib/h.js";
import { has, t } from "../text.js";
import { aboutPanel } from "./facts.js";
import { icon } from "./icons.js";
import { loading } from "./problem.js";
import { row } from "./row.js";

const ANSWERS = [
  ["ask", null],
  ["yes", true],
  ["no", false],
];

export function projectSettings(known, state, actions) {
  const { data } = known;
  return h(
    "div",
    { key: "settings", class: "two-columns wide-left" },
    h(
      "div",
      { class: "column" },
      h("div", { class: "rows" }, nameRow(known, actions), frameworkRow(data, state, actions)),
      rights(known, actions),
      h("div", { class: "rows" }, copyRow(data, actions), trashRow(known, actions)),
    ),
    h("div", { class: "column" }, aboutPanel(data, state.frameworks)),
  );
}

function nameRow({ data, renaming }, actions) {
  const title = renaming ?? data.title;
  const save = (event) => {
    event.preventDefault();
    if (title.trim()) actions.markProject(data.name, { title: title.trim() });
  };
  return row(
    "own.name",
    "own.name.text",
    h(
      "form",
      { class: "key-row", onSubmit: save },
      h("input", {
        type: "text",
        "aria-label": t("project.title"),
        maxlength: 100,
        value: title,
        dir: "auto",
        onInput: (event) => actions.rename(data.name, event.target.value),
      }),
      h("button", { type: "submit", class: "button", disabled: !title.trim() || title.trim() === data.title }, t("code.save")),
    ),
  );
}

// A framework is chosen once; with another one the app is made anew, and this one stays.
function frameworkRow(data, { frameworks }, actions) {
  const label = frameworks.find(({ name }) => name === data.framework)?.label ?? data.framework;
  return row(
    "own.framework",
    "own.framework.text",
    h("span", { class: "row-value" }, label),
    h("button", { type: "button", class: "button", onClick: () => actions.makeAnew(data) }, t("own.framework.anew")),
  );
}

function rights({ data, rights: asked }, actions) {
  return h(
    "section",
    { key: "rights", class: "panel", "aria-labelledby": "rights-title" },
    h("h2", { id: "rights-title", class: "row-title" }, t("own.rights")),
    h("p", { class: "muted" }, t("own.rights.text")),
    asked
      ? h("ul", { class: "rights", role: "list" }, asked.map((permission) => rightRow(data.name, permission, actions)))
      : loading(t("settings.loading")),
  );
}

function rightRow(project, { name, label, explanation, granted }, actions) {
  const words = has(`right.${name}`) ? t(`right.${name}`) : label;
  const told = has(`rightText.${name}`) ? t(`rightText.${name}`) : explanation;
  return h(
    "li",
    { key: name, class: "right" },
    h("div", { class: "row-text" }, h("p", { class: "right-name" }, words), h("p", { class: "muted help" }, told)),
    h(
      "select",
      {
        "aria-label": words,
        onChange: (event) => actions.decideRight(project, name, ANSWERS[event.target.selectedIndex][1]),
      },
      ANSWERS.map(([answer, value]) => h("option", { key: answer, value: answer, selected: value === granted }, t(`own.rights.${answer}`))),
    ),
  );
}

const copyRow = (data, actions) =>
  row(
    "own.copy",
    "own.copy.text",
    h("button", { type: "button", class: "button", onClick: () => actions.duplicateProject(data.name) }, t("project.duplicate")),
  );

function trashRow({ data, isAsking, isDeleting }, actions) {
  if (!isAsking) {
    return row(
      "own.trash",
      "own.trash.text",
      h(
        "button",
        { key: "ask", type: "button", class: "button", onClick: () => actions.askToDelete(data.name, true) },
        icon("trash"),
        t("project.delete"),
      ),
    );
  }
  return h(
    "div",
    { key: "asking", class: "panel row", role: "group", "aria-labelledby": "asking-title" },
    h("p", { id: "asking-title", class: "row-text", dir: "auto" }, t("project.delete.ask", { title: data.title })),
    h(
      "div",
      { class: "row-controls" },
      h("button", { type: "button", class: "button", disabled: isDeleting, onClick: () => actions.deleteProject(data) }, t("project.delete")),
      h("button", { type: "button", class: "button button-quiet", onClick: () => actions.askToDelete(data.name, false) }, t("project.delete.keep")),
    ),
  );
}
