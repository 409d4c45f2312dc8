// Run and Stop, and what the app is doing.

import { h } from "../lib/h.js";
import { t } from "../text.js";
import { icon } from "./icons.js";

const boxText = ({ level }) => (level === "not boxed" ? t("project.notBoxed") : t("project.boxed", { level }));

export function runControls(run, { onRun, onStop }) {
  const state = run?.state ?? "ended";
  return h(
    "div",
    { class: "run-controls" },
    h(
      "span",
      { class: "run-state", role: "status" },
      state === "running" && [
        h("span", { class: "dot dot-running", "aria-hidden": "true" }),
        t("project.running"),
        run.box && h("span", { class: "muted", title: run.box.detail }, boxText(run.box)),
      ],
    ),
    state === "running"
      ? h(
          "button",
          { key: "stop", type: "button", class: "button button-stop", disabled: run.isStopping, onClick: onStop },
          icon("stop"),
          t(run.isStopping ? "project.stopping" : "project.stop"),
        )
      : h(
          "button",
          { key: "run", type: "button", class: "button button-primary", disabled: state === "starting", onClick: onRun },
          icon("play"),
          t(state === "starting" ? "project.starting" : "project.run"),
        ),
  );
}
