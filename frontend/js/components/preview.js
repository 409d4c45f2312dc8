// What an app looks like, what came of running it, and what was tested before it was handed over.

import { h } from "../lib/h.js";
import { plain } from "../lib/plain.js";
import { address } from "../lib/router.js";
import { isActive } from "../model/jobs.js";
import { t } from "../text.js";
import { endedText, failure, isBad } from "./console-view.js";
import { sentencesPanel, testedPanel } from "./facts.js";
import { icon } from "./icons.js";
import { permissionOffer } from "./permission-question.js";
import { progressRegion } from "./progress.js";
import { picture } from "./project-card.js";

export function preview({ data }, run, state, actions, api) {
  const newest = (isOfKind) => Object.values(state.jobs).findLast((job) => isOfKind(job) && job.projectName === data.name && job.steps.length);
  const job = newest(({ kind }) => kind === "create" || kind === "change");
  const check = newest((each) => each.kind === "check" && isActive(each));
  return h(
    "div.two-columns.wide-left",
    { key: "preview" },
    h(
      "div.column",
      lastRun(data.name, run, actions),
      screenshot(data, api),
      job && h("div", { key: "how" }, h("h2.section-title", t("project.how")), progressRegion(job)),
    ),
    h(
      "div.column",
      check ? progressRegion(check) : testedPanel(data, actions),
      sentencesPanel("project.description", [data.description]),
      sentencesPanel("plan.assumptions", data.assumptions),
      sentencesPanel("project.notCovered", data.not_covered),
      permissionOffer(data, (isAllowed) => actions.decideOffer(data, isAllowed)),
    ),
  );
}

// An app that ended badly says so where it was started from.
function lastRun(name, run, actions) {
  if (run?.state !== "ended" || !isBad(run)) return null;
  return h(
    "div.note.note-problem",
    { key: "last-run", role: "alert" },
    icon("warning"),
    h(
      "div",
      h("p", endedText(run)),
      lastWords(run),
      h("p", h("a", { href: address("projects", name, "console") }, t("project.seeConsole"))),
      failure(name, run, actions),
    ),
  );
}

// The last line that an app wrote of its error is what a person asks about first.
function lastWords({ lines }) {
  const last = lines.findLast(({ stream, text }) => stream === "stderr" && text.trim());
  return last && h("p", h("code", { dir: "auto" }, plain(last.text)));
}

function screenshot(data, api) {
  return h(
    "figure.screenshot",
    h("p.screenshot-none.muted", icon("window"), t("project.noPicture")),
    picture(api.screenshotUrl(data), t("project.picture", { title: data.title ?? data.name }), "screenshot-picture"),
  );
}
