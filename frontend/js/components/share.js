// Handing an app over: as a zip, as an executable, or as the folder that it is.

import { h } from "../lib/h.js";
import { isActive } from "../model/jobs.js";
import { packagingOf } from "../model/sharing.js";
import { ago, megabytes, t } from "../text.js";
import { icon } from "./icons.js";
import { problemNote } from "./problem.js";
import { progressRegion } from "./progress.js";

export function share(state, known, actions) {
  const { data, isExporting } = known;
  return h("div.column.share", { key: "share" }, [
    panel("zip", [
      button(isExporting ? "project.exporting" : "project.export", "download", isExporting, () => actions.exportProject(data.name)),
    ]),
    executable(state, data, actions),
    panel("folder", [
      h("p.share-path", { key: "path", dir: "auto" }, data.path),
      button("project.open", null, false, () => actions.openProject(data.name, "folder")),
      button("project.openEditor", null, false, () => actions.openProject(data.name, "editor")),
    ]),
  ]);
}

function executable(state, data, actions) {
  const job = packagingOf(state, data.name);
  const { isOneFile = false, isAsking = false, problem = null } = state.sharing[data.name] ?? {};
  const isBusy = isAsking || Boolean(job && isActive(job));
  return panel("executable", [
    job && (job.state !== "done" || !data.executable) && progressRegion(job, isActive(job) && cancelButton(job, actions)),
    problemNote(problem ?? job?.problem, { key: "executable-problem" }),
    !isBusy && data.executable && present(data, actions),
    !isBusy &&
      h("label.share-choice", { key: "one-file" }, [
        h("input", { type: "checkbox", checked: isOneFile, onChange: (event) => actions.chooseOneFile(data.name, event.target.checked) }),
        t("share.oneFile"),
      ]),
    !isBusy &&
      button(data.executable ? "share.again" : "share.make", null, false, () => actions.makeExecutable(data.name)),
  ]);
}

function cancelButton(job, actions) {
  return button(job.isCancelling ? "creating.cancelling" : "creating.cancel", null, job.isCancelling, () => actions.cancelJob(job.id));
}

function present({ name, executable: made }, actions) {
  return h("div.present", { key: "present" }, [
    h("p", { key: "size" }, `${t("share.made", { size: megabytes(made.size_bytes), when: ago(made.created_at) })} `, t(made.tried ? "share.tried" : "share.untried")),
    h("p.share-path", { key: "path", dir: "auto" }, made.path),
    button("share.open", null, false, () => actions.openProject(name, "executable")),
  ]);
}

function panel(name, content) {
  return h("section.panel", { key: name, "aria-labelledby": `share-${name}` }, [
    h("h2.section-title", { key: "title", id: `share-${name}` }, t(`share.${name}`)),
    h("p.muted", { key: "lead" }, t(`share.lead.${name}`)),
    ...content,
  ]);
}

function button(label, iconName, disabled, onClick, className = "button") {
  return h("button", { key: label, class: className, disabled, onClick }, iconName && icon(iconName), t(label));
}
