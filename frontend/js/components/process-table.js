// Every process with its state, and the few things that can be done about it.

import { h } from "../lib/h.js";
import { duration, has, megabytes, percent, t } from "../text.js";

// The page speaks to all the others through the API server, so it can be restarted from here and never stopped.
const NEVER_STOPPED = ["api_server"];
const APP = "app:";
const isUp = ({ state }) => ["running", "starting", "backoff", "stopping"].includes(state);

export function processTable(health, actions) {
  const columns = ["state", "pid", "uptime", "restarts", "memory", "cpu", "actions"];
  return h(
    "div",
    { class: "panel table-panel" },
    h(
      "table",
      { class: "processes", "aria-label": t("health.processes") },
      h(
        "thead",
        null,
        h("tr", null, h("th", { scope: "col" }, t("health.name")), columns.map(columnHead)),
      ),
      h(
        "tbody",
        null,
        health.main && mainRow(health, actions),
        Object.entries(health.status)
          .filter(([name, process]) => !name.startsWith(APP) || isUp(process))
          .map(([name, process]) => processRow(name, process, health, actions)),
      ),
    ),
  );
}

const columnHead = (column) => h("th", { scope: "col", class: `column-${column}` }, t(`health.${column}`));

function mainRow({ main, log }, actions) {
  return [h(
    "tr",
    { key: "main" },
    h("th", { scope: "row" }, t("health.main"), h("span", { class: "muted cell-note" }, t("health.version", main))),
    h("td", { class: "column-state" }, stateLabel("running")),
    numbers(main),
    h("td", { class: "column-actions" }, logButton("main", log, actions)),
  ), logRow("main", log)];
}

function processRow(name, process, health, actions) {
  return [h(
    "tr",
    { key: name },
    h("th", { scope: "row" }, processName(name), exitNote(process)),
    h("td", { class: "column-state" }, stateLabel(process.state)),
    numbers(process, health.past?.[name]),
    h("td", { class: "column-actions" }, buttons(name, process, health, actions), name.startsWith(APP) ? null : logButton(name, health.log, actions)),
  ), logRow(name, health.log)];
}

const isLogOf = (name, log) => log?.name === name;

function logButton(name, log, actions) {
  return h(
    "button",
    {
      key: "log",
      type: "button",
      class: "button button-small",
      "aria-expanded": String(isLogOf(name, log)),
      "aria-label": t("health.of", { verb: t("health.log"), name: name === "main" ? t("health.main") : processName(name) }),
      onClick: () => actions.toggleLog(name),
    },
    t("health.log"),
  );
}

function logRow(name, log) {
  if (!isLogOf(name, log)) return null;
  const text = log.lines === null ? "…" : log.lines.join("\n") || t("health.log.none");
  return h(
    "tr",
    { key: `${name} log`, class: "log-row" },
    h("td", { colspan: 8 }, h("pre", { class: "last-words", tabindex: 0, role: "log", "aria-label": t("health.log") }, text)),
  );
}

function numbers(process, past = { memory: [], cpu: [] }) {
  const cell = (column, value, series) => h("td", { class: `column-${column} number` }, value ?? "", series && chart(series, column));
  return [
    cell("pid", process.pid),
    cell("uptime", process.pid ? duration(process.uptime_seconds) : ""),
    cell("restarts", process.restarts ?? ""),
    cell("memory", megabytes(process.memory_bytes), past.memory),
    cell("cpu", process.cpu_percent === null || process.cpu_percent === undefined ? "" : percent(process.cpu_percent), past.cpu),
  ];
}

// The last minute as a line. A scale that begins at nothing keeps a small change small.
function chart(series, column) {
  if (series.length < 2) return null;
  const most = Math.max(...series, column === "cpu" ? 100 : 0) || 1;
  const points = series.map((value, index) => `${(index * 60) / (series.length - 1)},${(15 - (14 * value) / most).toFixed(1)}`);
  return h("svg", { class: "chart", viewBox: "0 0 60 16", "aria-hidden": "true" }, h("polyline", { points: points.join(" ") }));
}

export function processName(name) {
  if (name.startsWith(APP)) return name.slice(APP.length);
  return has(`health.${name}`) ? t(`health.${name}`) : name;
}

function exitNote(process) {
  const reason = process.state === "fatal" ? process.reason || process.last_exit : process.last_exit;
  const words = process.state === "fatal" ? (process.last_output ?? []) : [];
  return [
    reason && h("span", { class: "muted cell-note" }, `${t("health.lastExit")}: ${reason}`),
    words.length > 0 && h("pre", { class: "cell-note last-words", tabindex: 0 }, words.join("\n")),
  ];
}

function stateLabel(state) {
  return h(
    "span",
    { class: "state" },
    h("span", { class: `dot dot-${state}`, "aria-hidden": "true" }),
    has(`state.${state}`) ? t(`state.${state}`) : state,
  );
}

function buttons(name, process, health, actions) {
  const isApp = name.startsWith(APP);
  const verbs = isApp ? ["stop"] : isUp(process) ? ["restart", "stop"] : ["start"];
  const isBusy = health.acting?.name === name;
  return verbs
    .filter((verb) => verb !== "stop" || !NEVER_STOPPED.includes(name))
    .map((verb) =>
      h(
        "button",
        {
          key: verb,
          type: "button",
          class: "button button-small",
          disabled: isBusy,
          "aria-label": t("health.of", { verb: t(`health.${verb}`), name: processName(name) }),
          onClick: () => (isApp ? actions.stop(name.slice(APP.length)) : actions.controlProcess(name, verb)),
        },
        t(`health.${verb}`),
      ),
    );
}
