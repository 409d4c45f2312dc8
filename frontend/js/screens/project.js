// One project: its picture and what is known of it, its code, its history.

import { changeTalk } from "../components/change-talk.js";
import { codeBrowser } from "../components/code-browser.js";
import { aboutPanel, sentencesPanel, testedPanel } from "../components/facts.js";
import { icon } from "../components/icons.js";
import { outputPanel, plain } from "../components/output.js";
import { permissionOffer, permissionQuestion } from "../components/permission-question.js";
import { emptyState, loading, problemNote } from "../components/problem.js";
import { progressRegion } from "../components/progress.js";
import { picture } from "../components/project-card.js";
import { runControls } from "../components/run-controls.js";
import { share } from "../components/share.js";
import { versionList } from "../components/version-list.js";
import { h } from "../lib/h.js";
import { address, go } from "../lib/router.js";
import { t } from "../text.js";

const TABS = ["overview", "change", "code", "versions", "share"];

export function project(state, actions, api) {
  const name = state.route.project;
  const known = state.projects[name];
  if (known?.state === "missing") return missing(name);
  if (!known?.data) {
    return known?.state === "failed"
      ? problemNote(known.problem, { onRetry: () => actions.loadProject(name) })
      : loading(t("project.loading"));
  }
  const { data } = known;
  const run = state.runs[name];
  return h(
    "div",
    { class: "project" },
    h(
      "div",
      { class: "screen-head" },
      h("div", { class: "screen-title" }, known.renaming === undefined || known.renaming === null ? heading(data, actions) : renaming(known, actions)),
      runControls(run, { onRun: () => actions.run(name), onStop: () => actions.stop(name) }),
    ),
    tabs(name, state.route.tab),
    permissionQuestion(run, (isAllowed) => actions.decide(name, isAllowed)),
    problemNote(run?.problem, { key: "run-problem" }),
    problemNote(known.problem, { key: "project-problem" }),
    view(state, known, run, actions, api),
  );
}

function heading(data, actions) {
  return h(
    "div",
    { key: "heading", class: "project-heading" },
    h("h1", { tabindex: -1, dir: "auto" }, data.title ?? data.name),
    h(
      "button",
      {
        type: "button",
        class: "icon-button star",
        "aria-pressed": String(Boolean(data.favourite)),
        "aria-label": t("project.favourite"),
        onClick: () => actions.markProject(data.name, { favourite: !data.favourite }),
      },
      icon("star"),
    ),
  );
}

function renaming({ data, renaming: title }, actions) {
  const save = (event) => {
    event.preventDefault();
    if (title.trim()) actions.markProject(data.name, { title: title.trim() });
  };
  return h(
    "form",
    { key: "renaming", class: "key-row", onSubmit: save },
    h("input", { type: "text", "aria-label": t("project.title"), maxlength: 100, value: title, dir: "auto", onInput: (event) => actions.rename(data.name, event.target.value) }),
    h("button", { type: "submit", class: "button", disabled: !title.trim() }, t("code.save")),
    h("button", { type: "button", class: "button button-quiet", onClick: () => actions.rename(data.name, null) }, t("code.discard")),
  );
}

function tabs(name, shown) {
  return h(
    "nav",
    { class: "tabs", "aria-label": t("project.tabs") },
    TABS.map((tab) =>
      h(
        "a",
        {
          key: tab,
          class: "tab",
          href: tab === "overview" ? address("projects", name) : address("projects", name, tab),
          "aria-current": tab === shown ? "page" : null,
        },
        t(`project.${tab}`),
      ),
    ),
  );
}

function view(state, known, run, actions, api) {
  const { route } = state;
  if (route.tab === "change") return changeTalk(state, route.project, actions);
  if (route.tab === "code") return codeBrowser(known.data, route, state.code, actions);
  if (route.tab === "versions") return versionList(route.project, state.versions, actions);
  if (route.tab === "share") return share(state, known, actions);
  return overview(state, known, run, actions, api);
}

function overview(state, known, run, actions, api) {
  const { data } = known;
  const job = Object.values(state.jobs).findLast(({ kind, projectName, steps }) => kind !== "package" && projectName === data.name && steps.length);
  return h(
    "div",
    { key: "overview", class: "two-columns wide-left" },
    h(
      "div",
      { class: "column" },
      screenshot(data, api),
      outputPanel(run, {
        onClear: () => actions.clearOutput(data.name),
        onCopy: () => actions.copy(run.lines.map(({ text }) => plain(text)).join("\n")),
        onFix: () => fix(data.name, run, actions),
        placeOf: ({ file, line }) => address("projects", data.name, "code", file) + `?${line}`,
      }),
      job && h("div", { key: "how" }, h("h2", { class: "section-title" }, t("project.how")), progressRegion(job)),
    ),
    h(
      "div",
      { class: "column" },
      testedPanel(data.verification),
      sentencesPanel("project.assumed", data.assumptions),
      sentencesPanel("project.notCovered", data.not_covered),
      aboutPanel(data, state.frameworks),
      permissionOffer(data, (isAllowed) => actions.decideOffer(data, isAllowed)),
      sideActions(known, actions),
    ),
  );
}

// One press sends what went wrong, as the app itself told it, and shows what is made of it.
function fix(name, run, actions) {
  const last = run.lines.filter(({ stream }) => stream === "stderr").slice(-30);
  const told = last.map(({ text }) => plain(text)).join("\n");
  actions.change(name, `${t("project.fix.wish", { reason: run.reason ?? "" })}\n\n${told}`.trim());
  go(address("projects", name, "change"));
}

function sideActions({ data, isExporting, isAsking, isDeleting }, actions) {
  if (isAsking) {
    return h(
      "div",
      { key: "asking", class: "panel asking", role: "group", "aria-labelledby": "asking-title" },
      h("p", { id: "asking-title" }, t("project.delete.ask", { title: data.title })),
      h(
        "div",
        { class: "side-actions" },
        quietButton("project.delete", null, isDeleting, () => actions.deleteProject(data), "button"),
        quietButton("project.delete.keep", null, false, () => actions.askToDelete(data.name, false)),
      ),
    );
  }
  return h(
    "div",
    { key: "side-actions", class: "side-actions" },
    quietButton(isExporting ? "project.exporting" : "project.export", "download", isExporting, () => actions.exportProject(data.name)),
    quietButton("project.open", null, false, () => actions.openProject(data.name, "folder")),
    quietButton("project.openEditor", null, false, () => actions.openProject(data.name, "editor")),
    quietButton("project.rename", null, false, () => actions.rename(data.name, data.title)),
    quietButton("project.duplicate", null, false, () => actions.duplicateProject(data.name)),
    quietButton("project.delete", "trash", false, () => actions.askToDelete(data.name, true)),
  );
}

function quietButton(label, iconName, disabled, onClick, className = "button button-quiet") {
  return h("button", { key: label, type: "button", class: className, disabled, onClick }, iconName && icon(iconName), t(label));
}

function screenshot(data, api) {
  return h(
    "figure",
    { class: "screenshot" },
    h("p", { class: "screenshot-none muted" }, icon("window"), t("project.noPicture")),
    picture(api.screenshotUrl(data), t("project.picture", { title: data.title ?? data.name }), "screenshot-picture"),
  );
}

function missing(name) {
  return emptyState({
    title: t("project.missing", { name }),
    heading: "h1",
    text: t("project.missing.hint"),
    action: h("a", { class: "button button-primary", href: "#/projects" }, t("nav.projects")),
  });
}
