// The talk about an app: what was asked for, what came of it, and the field for the next wish.

import { h, raw } from "../lib/h.js";
import { turnsOf } from "../model/changes.js";
import { isActive } from "../model/jobs.js";
import { t } from "../text.js";
import { diffLines } from "./highlight.js";
import { problemNote } from "./problem.js";
import { progressRegion } from "./progress.js";

const drawn = new Map();

export function changeTalk(state, name, actions) {
  const turns = turnsOf(state, name);
  const lastChange = turns.findLast((turn) => turn.state === "done" && turn.diff);
  return h(
    "div.talk",
    { key: "change" },
    !turns.length && h("p.muted", t("change.none")),
    h(
      "ol.turns",
      { role: "list" },
      turns.map((turn) => turnRow(state, name, turn, turn === lastChange, actions)),
    ),
    wishForm(state, name, turns.some(isActive), actions),
  );
}

function turnRow(state, name, turn, isLast, actions) {
  return h(
    "li.turn",
    { key: turn.id },
    h("p.turn-wish", { dir: "auto" }, turn.description),
    isActive(turn) && progressRegion(turn, cancelButton(turn, actions)),
    turn.reply && h("p.turn-reply", { dir: "auto" }, turn.reply),
    turn.state === "failed" && problemNote(turn.problem),
    turn.state === "cancelled" && h("p.muted", t("change.cancelled")),
    turn.state === "done" && !turn.diff && !turn.reply && h("p.muted", t("change.same")),
    turn.state === "done" && turn.diff && outcome(state, name, turn, isLast, actions),
  );
}

function cancelButton(turn, actions) {
  return h(
    "button.button.button-small",
    { disabled: turn.isCancelling, onClick: () => actions.cancelJob(turn.id) },
    t(turn.isCancelling ? "creating.cancelling" : "creating.cancel"),
  );
}

function outcome(state, name, turn, isLast, actions) {
  return [
    h(
      "details.panel.version",
      { key: "diff" },
      h(
        "summary",
        h("span.version-message", t("change.done")),
        " ",
        h("span.muted", t("versions.show")),
      ),
      h("pre.source.diff", { tabindex: 0, "aria-label": t("versions.show") }, raw(drawnDiff(turn), turn.id)),
    ),
    isLast &&
      h(
        "p",
        { key: "undo" },
        h(
          "button.button.button-small",
          { disabled: state.changes[name]?.isUndoing, onClick: () => actions.undo(name) },
          t("change.undo"),
        ),
      ),
  ];
}

function drawnDiff({ id, diff }) {
  if (!drawn.has(id)) drawn.set(id, diffLines(diff));
  return drawn.get(id);
}

function wishForm(state, name, isAtWork, actions) {
  const text = state.wishes[name] ?? "";
  const { isBusy, problem } = state.changes[name] ?? {};
  const send = (event) => {
    event.preventDefault();
    if (text.trim() && !isBusy && !isAtWork) actions.change(name, text.trim());
  };
  return h(
    "form.wish",
    { key: "wish", onSubmit: send },
    h("label.create-label", { for: "wish" }, t("change.label")),
    h("textarea", {
      id: "wish",
      rows: 3,
      value: text,
      placeholder: t("change.placeholder"),
      onInput: (event) => actions.wish(name, event.target.value),
      onKeydown: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && send(event),
    }),
    problemNote(problem, { key: "wish-problem" }),
    h(
      "div.create-foot",
      h("span.muted.shortcut", t("home.shortcut")),
      h(
        "button.button.button-primary",
        { type: "submit", disabled: isBusy || isAtWork || !text.trim() },
        t(isBusy || isAtWork ? "change.sending" : "change.send"),
      ),
    ),
  );
}
