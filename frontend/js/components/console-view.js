// What a running app writes, as it writes it: filtered, copied, cleared, and mended where it ended badly.

import { h } from "../lib/h.js";
import { plain } from "../lib/plain.js";
import { address } from "../lib/router.js";
import { KEPT_LINES } from "../model/runs.js";
import { t } from "../text.js";
import { emptyState, loading } from "./problem.js";
import { exitWords } from "./process-names.js";

const NEAR_END_PX = 40;
const FILTERS = { all: () => true, output: ({ stream }) => stream !== "stderr", errors: ({ stream }) => stream === "stderr" };

export function consoleView(name, run, actions) {
  if (!run?.id) return nothingYet(name, run, actions);
  const filter = { only: "all", text: "", ...run.filter };
  const shown = run.lines.filter((line) => isWanted(line, filter));
  return h(
    "section.panel.output",
    { key: "console", "aria-label": t("project.console") },
    h(
      "div.panel-head.console-head",
      filterFields(name, filter, actions),
      h("span.spacer"),
      run.lines.length > 0 && [
        h("button.link-button", { onClick: () => actions.copy(asText(shown)) }, t("code.copy")),
        h("button.link-button", { onClick: () => actions.clearOutput(name) }, t("project.output.clear")),
      ],
    ),
    run.isFlood && h("p.muted.output-cut", { key: "flood" }, t("project.output.flood")),
    run.isCut && h("p.muted.output-cut", { key: "cut" }, t("project.output.cut", { count: KEPT_LINES })),
    h(
      "div.output-lines",
      { key: "lines", role: "log", "aria-label": t("project.console"), tabindex: 0, ref: keepAtEnd },
      shown.map(({ seq, stream, text }) => h("div", { key: seq, class: `out out-${stream}`, dir: "auto" }, plain(text))),
    ),
    h("p.muted.output-state", stateText(run, shown)),
    failure(name, run, actions),
  );
}

function nothingYet(name, run, actions) {
  if (run?.state === "starting") return loading(t("project.starting"));
  return emptyState({
    title: t("console.none"),
    text: t("console.none.hint"),
    iconName: "terminal",
    action: h("button.button", { onClick: () => actions.run(name) }, t("console.run")),
  });
}

function filterFields(name, filter, actions) {
  return [
    h(
      "div.choices",
      { role: "group", "aria-label": t("console.filter") },
      Object.keys(FILTERS).map((only) =>
        h(
          "button.choice",
          {
            key: only,
            "aria-pressed": String(filter.only === only),
            onClick: () => actions.filterOutput(name, { ...filter, only }),
          },
          t(`console.${only}`),
        ),
      ),
    ),
    h("input.console-find", {
      key: "find",
      type: "search",
      "aria-label": t("console.find"),
      placeholder: t("console.find"),
      value: filter.text,
      onInput: (event) => actions.filterOutput(name, { ...filter, text: event.target.value }),
    }),
  ];
}

const isWanted = (line, { only, text }) =>
  FILTERS[only](line) && (!text || line.text.toLowerCase().includes(text.toLowerCase()));

const asText = (lines) => lines.map(({ text }) => plain(text)).join("\n");

function stateText(run, shown) {
  if (run.lines.length > shown.length) return t("console.hidden", { count: run.lines.length - shown.length });
  if (run.state === "ended") return endedText(run);
  return run.lines.length ? null : t("project.output.empty");
}

/** That an app ended badly, where in its code, and the press that has it mended. */
export function failure(name, run, actions) {
  if (run?.state !== "ended" || !isBad(run)) return null;
  const { traceback } = run;
  return h(
    "div.side-actions.run-failure",
    { key: "failure" },
    h("button.button.button-primary", { onClick: () => actions.fix(name) }, t("project.fix")),
    traceback?.file &&
      h(
        "a.button.button-quiet",
        { href: `${address("projects", name, "code", traceback.file)}?${traceback.line}` },
        `${traceback.file}:${traceback.line}`,
      ),
  );
}

const CALM = /^(ended|clean exit|exited|exit code 0|exited with code 0|exit 0)$/;
export const isBad = ({ reason }) => Boolean(reason) && reason !== "stopped" && !CALM.test(reason);

export function endedText(run) {
  if (run.reason === "stopped") return t("project.ended.stopped");
  return isBad(run) ? t("project.ended.failed", { reason: exitWords(run.reason) }) : t("project.ended");
}

function keepAtEnd(node) {
  let isAtEnd = true;
  node.addEventListener("scroll", () => {
    isAtEnd = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR_END_PX;
  });
  new MutationObserver(() => {
    if (isAtEnd) node.scrollTop = node.scrollHeight;
  }).observe(node, { childList: true });
}
