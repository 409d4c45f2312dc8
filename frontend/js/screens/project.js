// One project: its head with Run and Stop, and the views of it, each with an address of its own.

import { changeTalk } from "../components/change-talk.js";
import { codeBrowser } from "../components/code-browser.js";
import { consoleView } from "../components/console-view.js";
import { icon } from "../components/icons.js";
import { permissionQuestion } from "../components/permission-question.js";
import { preview } from "../components/preview.js";
import { emptyState, loading, problemNote } from "../components/problem.js";
import { projectSettings } from "../components/project-settings.js";
import { runControls } from "../components/run-controls.js";
import { share } from "../components/share.js";
import { versionList } from "../components/version-list.js";
import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { t } from "../text.js";

// In the order of the tabs; router.js knows the same names.
const VIEWS = {
  preview: ({ known, run, state, actions, api }) => preview(known, run, state, actions, api),
  chat: ({ known, state, actions }) => changeTalk(state, known.data.name, actions),
  code: ({ known, state, actions }) => codeBrowser(known.data, state.route, state.code, actions),
  console: ({ known, run, actions }) => consoleView(known.data.name, run, actions),
  versions: ({ known, state, actions }) => versionList(known.data.name, state.versions, actions),
  share: ({ known, state, actions }) => share(state, known, actions),
  settings: ({ known, state, actions }) => projectSettings(known, state, actions),
};

export function project(state, actions, api) {
  const name = state.route.project;
  const known = state.projects[name];
  if (known?.state === "missing") return missing(name);
  if (!known?.data) {
    return known?.state === "failed"
      ? problemNote(known.problem, { onRetry: () => actions.loadProject(name) })
      : loading(t("project.loading"));
  }
  const run = state.runs[name];
  return h(
    "div.project",
    h("div.screen-head.project-head", heading(known.data, actions), runControls(name, run, actions)),
    tabs(name, state.route.tab),
    permissionQuestion(known.data.title, run, (isAllowed) => actions.decide(name, isAllowed)),
    problemNote(run?.problem, { key: "run-problem" }),
    problemNote(known.problem, { key: "project-problem" }),
    VIEWS[state.route.tab]({ known, run, state, actions, api }),
  );
}

function heading(data, actions) {
  return h(
    "div.screen-title.project-heading",
    h("h1", { tabindex: -1, dir: "auto" }, data.title ?? data.name),
    h(
      "button.icon-button.star",
      {
        "aria-pressed": String(Boolean(data.favourite)),
        "aria-label": t("project.favourite"),
        onClick: () => actions.markProject(data.name, { favourite: !data.favourite }),
      },
      icon("star"),
    ),
  );
}

function tabs(name, shown) {
  return h(
    "nav.tabs",
    { "aria-label": t("project.tabs") },
    Object.keys(VIEWS).map((tab) =>
      h(
        "a.tab",
        {
          key: tab,
          href: tab === "preview" ? address("projects", name) : address("projects", name, tab),
          "aria-current": tab === shown ? "page" : null,
        },
        t(`project.${tab}`),
      ),
    ),
  );
}

function missing(name) {
  return emptyState({
    title: t("project.missing", { name }),
    heading: "h1",
    text: t("project.missing.hint"),
    action: h("a.button.button-primary", { href: "#/projects" }, t("nav.projects")),
  });
}
