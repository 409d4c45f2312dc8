// This computer: where the data lies, the ports, the tokens of a day, and whether all is there that is needed.

import { h } from "../lib/h.js";
import { has, t } from "../text.js";
import { loading, problemNote } from "./problem.js";

const NUMBERS = ["frontend_port", "api_port", "daily_token_limit"];

export function thisComputer(shown, actions) {
  const { own, doctor } = shown;
  return h(
    "section",
    { key: "computer", class: "panel own", "aria-labelledby": "computer-title" },
    h("h2", { id: "computer-title", class: "section-title" }, t("computer.title")),
    own && [
      h("p", null, `${t("computer.data")}: `, h("code", null, own.values.data_dir)),
      h("p", { class: "muted" }, t("computer.data.hint")),
      ports(own, actions),
    ],
    h(
      "button",
      { key: "check", type: "button", class: "button", disabled: doctor.state === "loading", onClick: actions.askDoctor },
      t("computer.check"),
    ),
    doctor.state === "loading" && loading(t("computer.checking")),
    problemNote(doctor.problem, { key: "doctor-problem" }),
    doctor.checks && found(doctor.checks),
  );
}

function ports({ values, typed, pending, problem }, actions) {
  const isChanged = NUMBERS.some((name) => name in typed && Number(typed[name]) !== values[name]);
  const save = (event) => {
    event.preventDefault();
    actions.savePorts();
  };
  return h(
    "form",
    { key: "ports", class: "ports", onSubmit: save, novalidate: true },
    NUMBERS.map((name) =>
      h(
        "div",
        { class: "field", key: name },
        h("label", { for: name }, t(`computer.${name}`)),
        h("input", {
          id: name,
          type: "text",
          inputmode: "numeric",
          autocomplete: "off",
          value: typed[name] ?? String(values[name]),
          onInput: (event) => actions.typePort(name, event.target.value),
        }),
      ),
    ),
    h("button", { type: "submit", class: "button", disabled: !isChanged }, t("settings.key.save")),
    problemNote(problem, { key: "ports-problem" }),
    NUMBERS.some((name) => pending.includes(name)) && h("p", { key: "pending", role: "status" }, t("computer.pending")),
  );
}

function found(checks) {
  const bad = checks.filter(({ ok }) => !ok).length;
  return [
    h("p", { key: "sum", role: "status" }, bad ? t("computer.some", { count: bad }) : t("computer.well")),
    h(
      "ul",
      { key: "checks", class: "checks", role: "list" },
      [...checks].sort((a, b) => a.ok - b.ok).map(({ name, ok, detail, fix }) =>
        h(
          "li",
          { key: name },
          h("span", { class: `dot dot-${ok ? "running" : "backoff"}`, "aria-hidden": "true" }),
          h(
            "div",
            null,
            h("strong", null, has(`check.${name}`) ? t(`check.${name}`) : name),
            h("span", { class: "visually-hidden" }, ` ${t(ok ? "computer.ok" : "computer.not")}`),
            h("p", { class: "muted" }, detail),
            fix && h("p", null, t("computer.fix", { fix })),
          ),
        ),
      ),
    ),
  ];
}
