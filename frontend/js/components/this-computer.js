// This computer: where the data lies, the ports, the tokens of a day, and whether all is there that is needed.

import { foundWords } from "../lib/found.js";
import { h } from "../lib/h.js";
import { t, tOr } from "../text.js";
import { section } from "./parts.js";
import { loading, problemNote } from "./problem.js";

const NUMBERS = ["frontend_port", "api_port", "daily_token_limit"];

export function thisComputer(shown, actions) {
  const { own, doctor } = shown;
  return section(
    "panel own",
    "computer",
    "section-title",
    t("computer.title"),
    own && [
      h("p", t("computer.data"), " ", h("code", own.values.data_dir)),
      h("p.muted", t("computer.data.hint")),
      ports(own, actions),
    ],
    h(
      "button.button",
      { key: "check", disabled: doctor.state === "loading", onClick: actions.askDoctor },
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
    "form.ports",
    { key: "ports", onSubmit: save, novalidate: true },
    NUMBERS.map((name) =>
      h(
        "div.field",
        { key: name },
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
    h("button.button", { type: "submit", disabled: !isChanged }, t("code.save")),
    problemNote(problem, { key: "ports-problem" }),
    NUMBERS.some((name) => pending.includes(name)) && h("p", { key: "pending", role: "status" }, t("computer.pending")),
  );
}

function found(checks) {
  const bad = checks.filter(({ ok }) => !ok).length;
  return [
    h("p", { key: "sum", role: "status" }, bad ? t("computer.some", { count: bad }) : t("computer.well")),
    h(
      "ul.checks",
      { key: "checks", role: "list" },
      [...checks].sort((a, b) => a.ok - b.ok).map(({ name, ok, detail, fix }) =>
        h(
          "li",
          { key: name },
          h("span", { class: `dot dot-${ok ? "running" : "backoff"}`, "aria-hidden": "true" }),
          h(
            "div",
            h("strong", tOr(`check.${name}`, name)),
            h("span.visually-hidden", ` ${t(ok ? "computer.ok" : "computer.not")}`),
            h("p.muted", foundWords(detail)),
            fix && h("p", t("computer.fix", { fix: foundWords(fix) })),
          ),
        ),
      ),
    ),
  ];
}
