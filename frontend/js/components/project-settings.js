// What is decided for one project: its name, what it may do, what it is built with; and the ways to copy or remove it.

import { h } from "../lib/h.js";
import { rightTold, rightWords } from "../lib/rights.js";
import { t } from "../text.js";
import { aboutPanel } from "./facts.js";
import { icon } from "./icons.js";
import { row, section } from "./parts.js";
import { loading } from "./problem.js";

const ANSWERS = [
  ["ask", null],
  ["yes", true],
  ["no", false],
];

export function projectSettings(known, state, actions) {
  const { data } = known;
  return h(
    "div.two-columns.wide-left",
    { key: "settings" },
    h(
      "div.column",
      h("div.rows", nameRow(known, actions), frameworkRow(data, state, actions)),
      rights(known, actions),
      h("div.rows", copyRow(data, actions), trashRow(known, actions)),
    ),
    h("div.column", aboutPanel(data, state.frameworks)),
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
      "form.key-row",
      { onSubmit: save },
      h("input", {
        type: "text",
        "aria-label": t("project.title"),
        maxlength: 100,
        value: title,
        dir: "auto",
        onInput: (event) => actions.rename(data.name, event.target.value),
      }),
      h("button.button", { type: "submit", disabled: !title.trim() || title.trim() === data.title }, t("code.save")),
    ),
  );
}

// A framework is chosen once; with another one the app is made anew, and this one stays.
function frameworkRow(data, { frameworks }, actions) {
  const label = frameworks.find(({ name }) => name === data.framework)?.label ?? data.framework;
  return row(
    "own.framework",
    "own.framework.text",
    h("span.row-value", label),
    h("button.button", { onClick: () => actions.makeAnew(data) }, t("own.framework.anew")),
  );
}

function rights({ data, rights: asked }, actions) {
  return section(
    "panel",
    "rights",
    "row-title",
    t("own.rights"),
    h("p.muted", t("own.rights.text")),
    asked
      ? h("ul.rights", { role: "list" }, asked.map((permission) => rightRow(data.name, permission, actions)))
      : loading(t("settings.loading")),
  );
}

function rightRow(project, right, actions) {
  const { name, granted } = right;
  const words = rightWords(right);
  return h(
    "li.right",
    { key: name },
    h("div.row-text", h("p.right-name", words), h("p.muted.help", rightTold(right))),
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
    h("button.button", { onClick: () => actions.duplicateProject(data.name) }, t("project.duplicate")),
  );

function trashRow({ data, isAsking, isDeleting }, actions) {
  if (!isAsking) {
    return row(
      "own.trash",
      "own.trash.text",
      h(
        "button.button",
        { key: "ask", onClick: () => actions.askToDelete(data.name, true) },
        icon("trash"),
        t("project.delete"),
      ),
    );
  }
  return h(
    "div.panel.row",
    { key: "asking", role: "group", "aria-labelledby": "asking-title" },
    h("p.row-text", { id: "asking-title", dir: "auto" }, t("project.delete.ask", { title: data.title })),
    h(
      "div.row-controls",
      h("button.button", { disabled: isDeleting, onClick: () => actions.deleteProject(data) }, t("project.delete")),
      h("button.button.button-quiet", { "data-first": true, onClick: () => actions.askToDelete(data.name, false) }, t("project.delete.keep")),
    ),
  );
}
