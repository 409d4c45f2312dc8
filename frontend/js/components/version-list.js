// A project's history: what each version was, what it changed, and the way back to it.

import { h, raw } from "../lib/h.js";
import { ago, t } from "../text.js";
import { diffLines } from "./highlight.js";
import { loading, problemNote } from "./problem.js";

export function versionList(project, versions, actions) {
  if (versions.project !== project || versions.state === "loading") return loading(t("code.loading"));
  return h(
    "div",
    { class: "versions" },
    problemNote(versions.problem, { onRetry: () => actions.loadVersions(project) }),
    versions.items.length < 2 && versions.state === "ready" && h("p", { class: "muted" }, t("versions.none")),
    h(
      "ol",
      { class: "version-list", role: "list" },
      versions.items.map((version, index) => versionRow(project, version, index === 0, versions, actions)),
    ),
  );
}

function versionRow(project, version, isCurrent, versions, actions) {
  const isOpen = versions.open === version.id;
  const naming = versions.naming?.id === version.id ? versions.naming : null;
  return h(
    "li",
    { key: version.id, class: "panel version" },
    h(
      "div",
      { class: "version-head" },
      h(
        "div",
        { class: "version-text" },
        naming ? nameForm(project, naming, actions) : version.label && h("p", { key: "label", class: "version-label", dir: "auto" }, version.label),
        h("p", { class: "version-message", dir: "auto" }, version.message.split("\n")[0]),
        h("p", { class: "muted" }, isCurrent ? `${t("versions.current")} · ` : "", ago(version.created_at)),
      ),
      h(
        "button",
        {
          type: "button",
          class: "link-button",
          "aria-expanded": String(naming !== null),
          onClick: () => actions.typeVersionName(project, naming ? null : { id: version.id, text: version.label ?? "" }),
        },
        t("versions.name"),
      ),
      h(
        "button",
        { type: "button", class: "link-button", "aria-expanded": String(isOpen), onClick: () => actions.showDiff(project, version.id) },
        t(isOpen ? "versions.hide" : "versions.show"),
      ),
      !isCurrent &&
        h(
          "button",
          {
            type: "button",
            class: "button button-small",
            disabled: Boolean(versions.restoring),
            onClick: () => actions.restoreVersion(project, version.id),
          },
          t(versions.restoring === version.id ? "versions.restoring" : "versions.restore"),
        ),
    ),
    isOpen && diffView(version.id, versions.diff),
  );
}

// An empty name takes it away.
function nameForm(project, { id, text }, actions) {
  const save = (event) => {
    event.preventDefault();
    actions.nameVersion(project, id, text.trim() || null);
  };
  return h("form", { key: "naming", class: "key-row", onSubmit: save }, [
    h("input", {
      type: "text",
      "aria-label": t("versions.name.label"),
      maxlength: 100,
      value: text,
      dir: "auto",
      onInput: (event) => actions.typeVersionName(project, { id, text: event.target.value }),
    }),
    h("button", { type: "submit", class: "button button-small" }, t("code.save")),
  ]);
}

const drawn = { diff: null, node: null };

function diffView(id, diff) {
  if (!diff?.trim()) return h("p", { class: "muted" }, t("versions.same"));
  if (drawn.diff !== diff) Object.assign(drawn, { diff, node: diffLines(diff) });
  return h("pre", { class: "source diff", tabindex: 0, "aria-label": t("versions.show") }, raw(drawn.node, id));
}
