// The field that everything starts with.

import { h } from "../lib/h.js";
import { t, tOr } from "../text.js";
import { section } from "./parts.js";
import { problemNote } from "./problem.js";

export const EXAMPLES = ["calculator", "todo", "expenses", "pomodoro", "units", "plants"];

export function createForm(state, actions) {
  const { draft, submission } = state;
  const submit = (event) => {
    event.preventDefault();
    actions.create();
  };
  return h(
    "form.create",
    { novalidate: true, onSubmit: submit },
    h("label.create-label", { for: "description" }, t("home.label")),
    h(
      "div.create-box",
      h("textarea", {
        key: "description",
        id: "description",
        rows: 3,
        placeholder: t("home.placeholder"),
        value: draft.text,
        dir: "auto",
        "aria-describedby": submission.problem ? "create-problem" : null,
        "aria-invalid": submission.problem ? "true" : null,
        onInput: (event) => actions.typed({ text: event.target.value }),
        onKeydown: (event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
        },
      }),
      h(
        "div.create-foot",
        h("kbd.shortcut.muted", { "aria-hidden": "true" }, t("home.shortcut")),
        h(
          "button.button.button-primary",
          { type: "submit", disabled: submission.isBusy, "aria-keyshortcuts": "Control+Enter" },
          submission.isBusy ? t(state.isUp ? "home.creating" : "home.waiting") : t("home.create"),
        ),
      ),
    ),
    problemNote(submission.problem, { id: "create-problem" }),
    moreOptions(state, actions),
  );
}

function moreOptions({ draft, frameworks }, actions) {
  return h(
    "details.more",
    {
      key: "more",
      open: draft.isMoreOpen,
      onToggle: (event) => event.target.open !== draft.isMoreOpen && actions.changeDraft({ isMoreOpen: event.target.open }),
    },
    h("summary", t("home.more")),
    h(
      "div.more-fields",
      h(
        "div.field",
        h("label", { for: "framework" }, t("home.framework")),
        h(
          "select",
          {
            key: "framework",
            id: "framework",
            value: draft.framework || frameworks[0]?.name || "customtkinter",
            "aria-describedby": "framework-help",
            onChange: (event) => actions.changeDraft({ framework: event.target.value }),
          },
          frameworks.map(({ name, label, installed }) =>
            h("option", { key: name, value: name, disabled: installed === false && name !== draft.framework }, label),
          ),
        ),
        h("p.help.muted", { id: "framework-help" }, frameworkHelp(draft, frameworks)),
      ),
      h(
        "div.field",
        h("label", { for: "app-name" }, t("home.name")),
        h("input", {
          key: "app-name",
          id: "app-name",
          type: "text",
          maxlength: 100,
          autocomplete: "off",
          spellcheck: "false",
          value: draft.name,
          dir: "auto",
          "aria-describedby": "app-name-help",
          onInput: (event) => actions.changeDraft({ name: event.target.value }),
        }),
        h("p.help.muted", { id: "app-name-help" }, t("home.name.help")),
      ),
    ),
  );
}

function frameworkHelp(draft, frameworks) {
  const chosen = frameworks.find(({ name }) => name === draft.framework) ?? frameworks[0];
  if (!chosen) return t("home.framework.help");
  return tOr(`framework.${chosen.name}`, chosen.description);
}

export function examples(actions) {
  return section(
    "examples",
    "examples",
    "small-title muted",
    t("home.examples"),
    h(
      "ul.chips",
      { role: "list" },
      EXAMPLES.map((name) =>
        h(
          "li",
          { key: name },
          h("button.chip", { onClick: () => choose(t(`example.${name}`), actions) }, t(`example.${name}`)),
        ),
      ),
    ),
  );
}

function choose(text, actions) {
  actions.typed({ text });
  document.getElementById("description").focus();
}
