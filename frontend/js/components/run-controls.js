// Run, Stop and Restart, and what the app is doing.

import { h } from "../lib/h.js";
import { t, tOr } from "../text.js";
import { endedText, isBad } from "./console-view.js";
import { icon } from "./icons.js";

const boxText = ({ level }) =>
  level === "not boxed" ? t("project.notBoxed") : t("project.boxed", { level: tOr(`box.${level}`, level) });
const boxDetail = ({ level, detail }) => tOr(`boxText.${level}`, detail);

export function runControls(name, run, actions) {
  const state = run?.state ?? "ended";
  return h(
    "div.run-controls",
    h("span.run-state", { role: "status" }, stateOf(state, run)),
    state === "running" ? whileRunning(name, run, actions) : startButton(name, state, actions),
  );
}

function stateOf(state, run) {
  if (state === "running") {
    return [
      h("span.dot.dot-running", { "aria-hidden": "true" }),
      t("project.running"),
      run.box && h("span.muted.box-level", { title: boxDetail(run.box) }, boxText(run.box)),
    ];
  }
  if (state !== "ended" || !run?.id) return null;
  return isBad(run) ? [h("span.dot.dot-fatal", { "aria-hidden": "true" }), t("project.endedBadly")] : endedText(run);
}

function whileRunning(name, run, actions) {
  return [
    h(
      "button.button",
      { key: "restart", disabled: run.isStopping, onClick: () => actions.runAgain(name) },
      icon("restart"),
      t("project.restart"),
    ),
    h(
      "button.button.button-stop",
      { key: "stop", disabled: run.isStopping, onClick: () => actions.stop(name) },
      icon("stop"),
      t(run.isStopping ? "project.stopping" : "project.stop"),
    ),
  ];
}

const startButton = (name, state, actions) =>
  h(
    "button.button.button-primary",
    { key: "run", disabled: state === "starting", onClick: () => actions.run(name) },
    icon("play"),
    t(state === "starting" ? "project.starting" : "project.run"),
  );
