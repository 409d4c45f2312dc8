// Every process with its state, and the few things that can be done about it.

import { h } from "../lib/h.js";
import { duration, megabytes, percent, t, tOr } from "../text.js";
import { appOf, exitWords, isApp, processName } from "./process-names.js";

// The page speaks to all the others through the API server, so it can be restarted from here and never stopped.
const NEVER_STOPPED = ["api_server"];
const isUp = ({ state }) => ["running", "starting", "backoff", "stopping"].includes(state);

export function processTable(health, actions) {
  const columns = ["state", "pid", "uptime", "restarts", "memory", "cpu", "actions"];
  return h(
    "div.panel.table-panel",
    h(
      "table.processes",
      { "aria-label": t("health.processes") },
      h(
        "thead",
        h("tr", h("th", { scope: "col" }, t("health.name")), columns.map(columnHead)),
      ),
      h(
        "tbody",
        health.main && mainRow(health, actions),
        Object.entries(health.status)
          .filter(([name, process]) => !isApp(name) || isUp(process))
          .map(([name, process]) => processRow(name, process, health, actions)),
      ),
    ),
  );
}

const columnHead = (column) => h("th", { scope: "col", class: `column-${column}` }, t(`health.${column}`));

function mainRow({ main, log, past }, actions) {
  return [h(
    "tr",
    { key: "main" },
    h("th", { scope: "row" }, t("health.main"), h("span.muted.cell-note", t("health.version", main))),
    h("td.column-state", stateLabel("running")),
    numbers(main, past?.main),
    h("td.column-actions", logButton("main", log, actions)),
  ), logRow("main", log)];
}

function processRow(name, process, health, actions) {
  return [h(
    "tr",
    { key: name },
    h("th", { scope: "row" }, processName(name), exitNote(process)),
    h("td.column-state", stateLabel(process.state)),
    numbers(process, health.past?.[name]),
    h("td.column-actions", buttons(name, process, health, actions), isApp(name) ? null : logButton(name, health.log, actions)),
  ), logRow(name, health.log)];
}

const isLogOf = (name, log) => log?.name === name;

function logButton(name, log, actions) {
  return h(
    "button.button.button-small",
    {
      key: "log",
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
    "tr.log-row",
    { key: `${name} log` },
    h("td", { colspan: 8 }, h("pre.last-words", { tabindex: 0, role: "log", "aria-label": t("health.log") }, text)),
  );
}

function numbers(process, past = { memory: [], cpu: [] }) {
  const cell = (column, value, series) => h("td", { class: `column-${column} number`, "data-label": t(`health.${column}`) }, value ?? "", series && chart(series, column));
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
  // So that a quiet process is not made to look busy, less than a tenth of a processor fills less than the height.
  const most = Math.max(...series, column === "cpu" ? 10 : 0) * 1.25 || 1;
  const step = 84 / (series.length - 1);
  const points = series.map((value, index) => `${(index * step).toFixed(1)},${(21 - (20 * value) / most).toFixed(1)}`).join(" ");
  return h(
    "svg.chart",
    { viewBox: "0 0 84 22", "aria-hidden": "true" },
    h("polygon", { points: `0,22 ${points} 84,22` }),
    h("polyline", { points }),
  );
}

function exitNote(process) {
  const reason = process.state === "fatal" ? process.reason || process.last_exit : process.last_exit;
  const words = process.state === "fatal" ? (process.last_output ?? []) : [];
  return [
    reason && h("span.muted.cell-note", `${t("health.lastExit")}: ${exitWords(reason)}`),
    words.length > 0 && h("pre.cell-note.last-words", { tabindex: 0 }, words.join("\n")),
  ];
}

function stateLabel(state) {
  return h(
    "span.state",
    h("span", { class: `dot dot-${state}`, "aria-hidden": "true" }),
    tOr(`state.${state}`, state),
  );
}

function buttons(name, process, health, actions) {
  const verbs = isApp(name) ? ["stop"] : isUp(process) ? ["restart", "stop"] : ["start"];
  const isBusy = health.acting?.name === name;
  return verbs
    .filter((verb) => verb !== "stop" || !NEVER_STOPPED.includes(name))
    .map((verb) =>
      h(
        "button.button.button-small",
        {
          key: verb,
          disabled: isBusy,
          "aria-label": t("health.of", { verb: t(`health.${verb}`), name: processName(name) }),
          onClick: () => (isApp(name) ? actions.stop(appOf(name)) : actions.controlProcess(name, verb)),
        },
        t(`health.${verb}`),
      ),
    );
}
