// The trash: what was thrown away, the way back, and the end of it.

import { screenHead } from "../components/parts.js";
import { emptyState, loading, problemNote } from "../components/problem.js";
import { h } from "../lib/h.js";
import { ago, t } from "../text.js";

export function trash(state, actions) {
  const { items, isAsking, problem, state: how } = state.trash;
  return h(
    "div.trash",
    screenHead(
      t("trash.title"),
      t("trash.lead"),
      items.length > 0 && emptying(isAsking, actions),
    ),
    problemNote(problem, { key: "trash-problem", onRetry: actions.loadTrash }),
    how === "loading" && !items.length && loading(t("projects.loading")),
    how === "ready" &&
      !items.length &&
      emptyState({
        title: t("trash.empty"),
        iconName: "trash",
        action: h("a.button", { href: "#/projects" }, t("nav.projects")),
      }),
    h(
      "ul.version-list",
      { role: "list" },
      items.map((item) =>
        h(
          "li.panel.version-head",
          { key: item.id },
          h("div.version-text", h("p.version-message", { dir: "auto" }, item.title), h("p.muted", ago(item.deleted_at))),
          h("button.button.button-small", { onClick: () => actions.restoreTrashed(item) }, t("trash.restore")),
        ),
      ),
    ),
  );
}

function emptying(isAsking, actions) {
  if (!isAsking) return h("button.button.button-quiet", { onClick: () => actions.askToEmpty(true) }, t("trash.clear"));
  return h(
    "div.side-actions",
    { role: "group", "aria-label": t("trash.clear.ask") },
    h("span", t("trash.clear.ask")),
    h("button.button", { onClick: actions.emptyTrash }, t("trash.clear")),
    h("button.button.button-quiet", { "data-first": true, onClick: () => actions.askToEmpty(false) }, t("project.delete.keep")),
  );
}
