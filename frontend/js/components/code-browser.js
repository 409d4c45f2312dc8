// A project's files, and one of them to read.

import { h, raw } from "../lib/h.js";
import { address } from "../lib/router.js";
import { t } from "../text.js";
import { findBar } from "./find-in-code.js";
import { highlighted } from "./highlight.js";
import { icon } from "./icons.js";
import { emptyState, loading, problemNote } from "./problem.js";

const drawn = { text: null, path: null, node: null };

export function codeBrowser(project, route, code, actions) {
  const files = project.files ?? [];
  if (!files.length) return noFiles(project);
  return h(
    "div.code-browser",
    h(
      "nav.panel.file-tree",
      { "aria-label": t("code.files") },
      h("ul", { role: "list" }, files.map((path) => fileLink(project.name, path, route.path))),
    ),
    h("div.panel.file-view", fileView(project, route, code, actions)),
  );
}

const noFiles = ({ name }) =>
  emptyState({
    title: t("code.none"),
    iconName: "file",
    action: h("a.button", { href: address("projects", name, "versions") }, t("code.none.versions")),
  });

function fileLink(project, path, shown) {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return h(
    "li",
    { key: path },
    h(
      "a.file-link",
      { href: address("projects", project, "code", path), "aria-current": path === shown ? "true" : null },
      icon("file"),
      h("span", folder && h("span.muted", folder), path.slice(folder.length)),
    ),
  );
}

function fileView(project, route, code, actions) {
  if (!route.path) return h("p.muted", t("code.choose"));
  if (code.state === "failed") {
    return problemNote(code.problem, { onRetry: () => actions.loadFile(project.name, route.path) });
  }
  if (code.state !== "ready" || code.path !== route.path) return loading(t("code.loading"));
  if (code.edit !== null) return editor(project, code, actions);
  return [
    h(
      "div.panel-head",
      h("h2.file-name", code.path),
      h("span.muted", t("code.lines", { count: code.text.trimEnd().split("\n").length })),
      h("span.spacer"),
      findBar(code, actions),
      h("button.link-button", { onClick: () => actions.editFile(code.text) }, t("code.edit")),
      h("button.link-button", { onClick: () => actions.copy(code.text) }, t("code.copy")),
    ),
    h(
      "pre.source",
      { key: `source ${route.line}`, tabindex: 0, "aria-label": code.path, ref: (node) => mark(node, route.line) },
      sourceOf(code),
    ),
  ];
}

function editor(project, code, actions) {
  return h(
    "form.editor",
    { key: "editor", onSubmit: (event) => (event.preventDefault(), actions.saveFile()) },
    h(
      "div.panel-head",
      h("h2.file-name", code.path),
      h("span.spacer"),
      findBar(code, actions),
      h("button.link-button", { onClick: () => actions.editFile(null) }, t("code.discard")),
      h("button.button.button-small.button-primary", { type: "submit", disabled: code.isSaving }, t("code.save")),
    ),
    problemNote(code.problem, { key: "code-problem" }),
    h("textarea.source-edit", {
      "data-first": true,
      "aria-label": code.path,
      spellcheck: "false",
      rows: 28,
      value: code.edit,
      onInput: (event) => actions.editFile(event.target.value),
      onKeydown: (event) => {
        if (event.key !== "s" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        actions.saveFile();
      },
    }),
  );
}

function mark(node, line) {
  // The lines are put in after this; they are there in the next frame.
  requestAnimationFrame(() => {
    for (const marked of node.querySelectorAll(".line-marked")) marked.classList.remove("line-marked");
    const wanted = line > 0 && node.querySelectorAll(".line")[line - 1];
    if (!wanted) return;
    wanted.classList.add("line-marked");
    wanted.scrollIntoView({ block: "center" });
  });
}

function sourceOf({ text, path }) {
  if (drawn.text !== text || drawn.path !== path) Object.assign(drawn, { text, path, node: highlighted(text, path) });
  return raw(drawn.node, path);
}

/** The file to show first: the app itself. */
export const firstFile = (files = []) => (files.includes("main.py") ? "main.py" : files[0]);
