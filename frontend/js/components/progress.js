// An app being made: the plan, the steps with their times, the files as they come.

import { h } from "../lib/h.js";
import { isActive, stagesOf } from "../model/jobs.js";
import { duration, t, tOr } from "../text.js";
import { icon } from "./icons.js";
import { section, spinner } from "./parts.js";
import { stepWords } from "./step-words.js";

/** The steps taken, the one being taken and, while it goes on, those to come. */
export function progressRegion(job, extra = null) {
  const taken = new Set(job.steps.map((step) => step.stage));
  const stages = stagesOf(job);
  const next = stages.findLastIndex((stage) => taken.has(stage)) + 1;
  const ahead = isActive(job) ? stages.slice(next).map((stage) => ({ stage, state: "waiting" })) : [];
  return h(
    "section.panel.progress",
    { key: "progress", role: "region", "aria-label": t("creating.progress"), "aria-live": "polite" },
    job.steps.length || !isActive(job) ? null : h("p.muted", t("creating.queued")),
    h("ol.steps", { role: "list" }, [...job.steps, ...ahead].map((step) => stepRow(step, stepState(step, job)))),
    extra,
  );
}

function stepState(step, job) {
  if (step.state !== "started" || isActive(job)) return step.state;
  return job.state === "cancelled" ? "stopped" : "failed";
}

function stepRow(step, state) {
  return h(
    "li",
    { class: `step step-${state}` },
    stepMark(state),
    h(
      "span.step-text",
      h("span.step-name", tOr(`stage.${step.stage}`, step.stage)),
      h("span.visually-hidden", ` ${t(`step.${state}`)} `),
      step.message && h("span.step-message.muted", stepWords(step)),
    ),
    h("span.step-time.muted", { "aria-hidden": "true" }, stepTime(step, state)),
  );
}

function stepMark(state) {
  if (state === "started") return h("span.step-mark.spinner", { "aria-hidden": "true" });
  const name = { done: "check", failed: "cross", stopped: "dash" }[state];
  return h("span.step-mark", name && icon(name));
}

function stepTime(step, state) {
  if (step.seconds !== null && step.seconds !== undefined) return duration(step.seconds);
  return state === "started" ? duration((performance.now() - step.since) / 1000) : "";
}

export function planCard(plan) {
  if (!plan) return null;
  const parts = ["screens", "data_kept", "checks", "assumptions"].filter((part) => plan[part]?.length);
  return h(
    "section.panel.plan",
    { key: "plan", "aria-labelledby": "plan-title" },
    h("p.small-title.muted", t("plan.title")),
    h("h2", { id: "plan-title", dir: "auto" }, plan.title),
    h(
      "dl.plan-parts",
      parts.map((part) =>
        h("div", { key: part }, h("dt", t(`plan.${part}`)), plan[part].map((text) => h("dd", { dir: "auto" }, text))),
      ),
    ),
  );
}

// What a model has sent of a file that is not whole yet; it grows as the words come.
function beingWritten({ path, characters, tail }) {
  return [
    h(
      "p.muted",
      { key: "writing" },
      spinner(),
      ` ${t("creating.writing", { path, count: characters })}`,
    ),
    h("pre.peek.peek-end", { key: "tail", "aria-hidden": "true" }, tail),
  ];
}

export function arrivingFiles({ files, writing }) {
  if (!files.length && !writing) return null;
  const newest = files.at(-1);
  return section(
    "panel arriving",
    "arriving",
    "small-title muted",
    t("code.files"),
    h(
      "ul.file-names",
      { role: "list" },
      files.map((file) =>
        h(
          "li",
          { key: file.path },
          icon("file"),
          h("span", file.path),
          h("span.muted", t("code.lines", { count: lineCount(file.content) })),
        ),
      ),
    ),
    writing ? beingWritten(writing) : newest?.content && h("pre.peek", { key: "peek", "aria-hidden": "true" }, newest.content.slice(0, 1200)),
  );
}

const lineCount = (text) => (text ? text.trimEnd().split("\n").length : 0);
