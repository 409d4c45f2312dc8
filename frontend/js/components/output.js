// What a running app writes, as it writes it.

import { h } from "../lib/h.js";
import { KEPT_LINES } from "../model/runs.js";
import { t } from "../text.js";

// Terminal sequences and control characters, which would say something else than they show.
const CONTROL = /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b.|[\u0000-\u0008\u000b-\u001f\u007f]/g;
const NEAR_END_PX = 40;

export function outputPanel(run, { onClear, onCopy, onFix, placeOf }) {
  if (!run || run.state === "starting" || (run.state === "ended" && !run.lines.length && !run.id)) return null;
  return h(
    "section",
    { key: "output", class: "panel output", "aria-labelledby": "output-title" },
    h(
      "div",
      { class: "panel-head" },
      h("h2", { id: "output-title", class: "small-title muted" }, t("project.output")),
      h("span", { class: "spacer" }),
      run.lines.length > 0 && [
        h("button", { type: "button", class: "link-button", onClick: onCopy }, t("project.output.copy")),
        h("button", { type: "button", class: "link-button", onClick: onClear }, t("project.output.clear")),
      ],
    ),
    run.isCut && h("p", { class: "muted output-cut" }, t("project.output.cut", { count: KEPT_LINES })),
    h(
      "div",
      { key: "lines", class: "output-lines", role: "log", "aria-labelledby": "output-title", tabindex: 0, ref: keepAtEnd },
      run.lines.map(({ seq, stream, text }) => h("div", { key: seq, class: `out out-${stream}`, dir: "auto" }, plain(text))),
    ),
    h("p", { class: "muted output-state" }, outputState(run)),
    run.state === "ended" && isBad(run) && h("p", { key: "fix", class: "side-actions" }, failure(run, onFix, placeOf)),
  );
}

function outputState(run) {
  if (run.state === "ended") return endedText(run);
  return run.lines.length ? null : t("project.output.empty");
}

function failure({ traceback }, onFix, placeOf) {
  return [
    h("button", { type: "button", class: "button button-primary", onClick: onFix }, t("project.fix")),
    traceback?.file && h("a", { class: "button button-quiet", href: placeOf(traceback) }, `${traceback.file}:${traceback.line}`),
  ];
}

const CALM = /^(ended|clean exit|exited|exit code 0|exited with code 0|exit 0)$/;
const isBad = ({ reason }) => Boolean(reason) && reason !== "stopped" && !CALM.test(reason);

export function endedText(run) {
  if (run.reason === "stopped") return t("project.ended.stopped");
  return isBad(run) ? t("project.ended.failed", { reason: run.reason }) : t("project.ended");
}

export const plain = (text) => text.replace(CONTROL, "");

function keepAtEnd(node) {
  let isAtEnd = true;
  node.addEventListener("scroll", () => {
    isAtEnd = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR_END_PX;
  });
  new MutationObserver(() => {
    if (isAtEnd) node.scrollTop = node.scrollHeight;
  }).observe(node, { childList: true });
}
