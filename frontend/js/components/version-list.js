// A project's history: what each version was, what it changed, and the way back to it.

import { h, raw } from "../lib/h.js";
import { versionWords } from "../lib/sayings.js";
import { ago, t } from "../text.js";
import { diffLines } from "./highlight.js";
import { loading, problemNote } from "./problem.js";

export function versionList(project, versions, actions) {
  if (versions.project !== project || versions.state === "loading") return loading(t("code.loading"));
  return h(
    "div.versions",
    problemNote(versions.problem, { onRetry: () => actions.loadVersions(project) }),
    versions.items.length < 2 && versions.state === "ready" && h("p.muted", t("versions.none")),
    h(
      "ol.version-list",
      { role: "list" },
      versions.items.map((version, index) => versionRow(project, version, index === 0, versions, actions)),
    ),
  );
}

function versionRow(project, version, isCurrent, versions, actions) {
  const isOpen = versions.open === version.id;
  const naming = versions.naming?.id === version.id ? versions.naming : null;
  return h(
    "li.panel.version",
    { key: version.id },
    h(
      "div.version-head",
      h(
        "div.version-text",
        naming ? nameForm(project, naming, actions) : version.label && h("p.version-label", { key: "label", dir: "auto" }, version.label),
        h("p.version-message", { dir: "auto" }, versionWords(version.message)),
        h("p.muted", isCurrent ? `${t("versions.current")} · ` : "", ago(version.created_at)),
      ),
      h(
        "button.link-button",
        {
          "aria-expanded": String(naming !== null),
          onClick: () => actions.typeVersionName(project, naming ? null : { id: version.id, text: version.label ?? "" }),
        },
        t("versions.name"),
      ),
      h(
        "button.link-button",
        { "aria-expanded": String(isOpen), onClick: () => actions.showDiff(project, version.id) },
        t(isOpen ? "versions.hide" : "versions.show"),
      ),
      !isCurrent &&
        h(
          "button.button.button-small",
          {
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
  return h("form.key-row", { key: "naming", onSubmit: save }, [
    h("input", {
      "data-first": true,
      type: "text",
      "aria-label": t("versions.name.label"),
      maxlength: 100,
      value: text,
      dir: "auto",
      onInput: (event) => actions.typeVersionName(project, { id, text: event.target.value }),
    }),
    h("button.button.button-small", { type: "submit" }, t("code.save")),
  ]);
}

const drawn = { diff: null, node: null };

function diffView(id, diff) {
  if (!diff?.trim()) return h("p.muted", t("versions.same"));
  if (drawn.diff !== diff) Object.assign(drawn, { diff, node: diffLines(diff) });
  return h("pre.source.diff", { tabindex: 0, "aria-label": t("versions.show") }, raw(drawn.node, id));
}
