// Run, Stop and Restart, and what the app is doing.

import { h } from "../lib/h.js";
import { t } from "../text.js";
import { endedText, isBad } from "./console-view.js";
import { icon } from "./icons.js";

const boxText = ({ level }) => (level === "not boxed" ? t("project.notBoxed") : t("project.boxed", { level }));

export function runControls(name, run, actions) {
  const state = run?.state ?? "ended";
  return h(
    "div",
    { class: "run-controls" },
    h("span", { class: "run-state", role: "status" }, stateOf(state, run)),
    state === "running" ? whileRunning(name, run, actions) : startButton(name, state, actions),
  );
}

function stateOf(state, run) {
  if (state === "running") {
    return [
      h("span", { class: "dot dot-running", "aria-hidden": "true" }),
      t("project.running"),
      run.box && h("span", { class: "muted box-level", title: run.box.detail }, boxText(run.box)),
    ];
  }
  if (state !== "ended" || !run?.id) return null;
  return isBad(run) ? [h("span", { class: "dot dot-fatal", "aria-hidden": "true" }), t("project.endedBadly")] : endedText(run);
}

function whileRunning(name, run, actions) {
  return [
    h(
      "button",
      { key: "restart", type: "button", class: "button", disabled: run.isStopping, onClick: () => actions.runAgain(name) },
      icon("restart"),
      t("project.restart"),
    ),
    h(
      "button",
      { key: "stop", type: "button", class: "button button-stop", disabled: run.isStopping, onClick: () => actions.stop(name) },
      icon("stop"),
      t(run.isStopping ? "project.stopping" : "project.stop"),
    ),
  ];
}

const startButton = (name, state, actions) =>
  h(
    "button",
    { key: "run", type: "button", class: "button button-primary", disabled: state === "starting", onClick: () => actions.run(name) },
    icon("play"),
    t(state === "starting" ? "project.starting" : "project.run"),
  );
