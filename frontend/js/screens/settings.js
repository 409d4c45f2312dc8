// Settings: who writes the apps, the keys, how the page looks, and what is sent.

import { appRights } from "../components/app-rights.js";
import { screenHead, section } from "../components/parts.js";
import { loading, problemNote } from "../components/problem.js";
import { thisComputer } from "../components/this-computer.js";
import { h } from "../lib/h.js";
import { LANGUAGES, number, t, tOr } from "../text.js";

const THEMES = ["", "light", "dark"];

export function settings(state, actions) {
  return h(
    "div.settings",
    screenHead(t("nav.settings"), t("settings.lead")),
    engines(state.settings, actions),
    look(state.look, actions),
    appRights(state.settings, actions),
    thisComputer(state.settings, actions),
    section("panel", "privacy", "section-title", t("settings.privacy"), h("p", t("settings.telemetry"))),
  );
}

function engines(shown, actions) {
  if (!shown.providers.length) {
    return shown.state === "failed"
      ? problemNote(shown.problem, { onRetry: actions.loadProviders })
      : loading(t("settings.loading"));
  }
  return section(
    "",
    "engines",
    "section-title",
    t("settings.engines"),
    h("ul.engines", { role: "list" }, shown.providers.map((engine) => engineRow(engine, shown, actions))),
  );
}

function engineRow(engine, shown, actions) {
  const isBusy = shown.acting !== null;
  return h(
    "li.panel.engine",
    { key: engine.name },
    h(
      "div.panel-head",
      h("h3", tOr(`engine.${engine.name}`, engine.label)),
      engine.in_use && h("span.in-use", t("settings.inUse")),
      h("span.spacer"),
      engine.available &&
        !engine.in_use &&
        h("button.button.button-small", { disabled: isBusy, onClick: () => actions.setProvider(engine.name) }, t("settings.use")),
      engine.available &&
        engine.model &&
        h("button.button.button-small", { disabled: isBusy, onClick: () => actions.tryProvider(engine.name) }, t(shown.acting === engine.name ? "settings.testing" : "settings.test")),
    ),
    h(
      "p.muted",
      `${t(engine.leaves_computer ? "settings.leaves" : "settings.stays")} ${t(`settings.cost.${costOf(engine)}`)}`,
      engine.available && engine.model && ` ${t("settings.model", { model: engine.model })}`,
    ),
    !engine.available && h("p.muted", tOr(`settings.needs.${engine.name}`, engine.hint)),
    engine.local_servers?.map((server) => h("p", { key: server.base_url }, localServer(server))),
    engine.model !== null && keyForm(engine, shown, isBusy, actions),
    shown.failed?.name === engine.name && problemNote(shown.failed.problem, { key: "failed" }),
  );
}

const costOf = ({ name, leaves_computer: leaves }) => (leaves ? (name === "gemini" ? "gemini" : "provider") : "free");

const localServer = ({ label, models }) =>
  t("settings.local", { label, models: models.map(({ name, context }) => (context ? `${name} (${number(context)})` : name)).join(", ") });

function keyForm(engine, shown, isBusy, actions) {
  const id = `key-${engine.name}`;
  const typed = shown.typed[engine.name] ?? {};
  const key = typed.api_key ?? "";
  const { set: isSet, last4, source } = engine.key;
  const changed = Object.fromEntries(Object.entries(typed).filter(([part, text]) => text.trim() !== (engine[part] ?? "")));
  const isChanged = Object.keys(changed).length > 0;
  const save = (event) => {
    event.preventDefault();
    if (isChanged) actions.setProvider(engine.name, changed);
  };
  return h(
    "form.key-form",
    { onSubmit: save },
    h("label", { for: id }, t("settings.key")),
    h("p.muted", isSet ? t("settings.key.set", { last4: last4 ?? "····" }) : t("settings.key.unset")),
    h(
      "div.key-row",
      h("input", {
        id,
        type: "password",
        autocomplete: "off",
        spellcheck: "false",
        value: key,
        onInput: (event) => actions.typeEngine(engine.name, { api_key: event.target.value }),
      }),
      h("button.button", { type: "submit", disabled: isBusy || !isChanged }, t(isSet && key ? "settings.key.replace" : "code.save")),
      isSet &&
        source !== "environment" &&
        h("button.button.button-quiet", { disabled: isBusy, onClick: () => actions.setProvider(engine.name, { api_key: "" }) }, t("settings.key.remove")),
    ),
    whichModel(engine, typed, actions),
  );
}

// The model by its name, and for servers of one's own where they are.
function whichModel(engine, typed, actions) {
  const { name, local_servers: servers = [] } = engine;
  const field = (part, label, more) =>
    h(
      "div.field",
      { key: part },
      h("label", { for: `${part}-${name}` }, t(label)),
      h("input", {
        id: `${part}-${name}`,
        type: "text",
        autocomplete: "off",
        spellcheck: "false",
        value: typed[part] ?? engine[part] ?? "",
        onInput: (event) => actions.typeEngine(name, { [part]: event.target.value }),
        ...more,
      }),
    );
  return h(
    "details.more",
    { key: "which" },
    h("summary", t("home.more")),
    h(
      "div.more-fields",
      field("model", "settings.which", { list: `models-${name}` }),
      h("datalist", { id: `models-${name}` }, servers.flatMap(({ models }) => models.map((model) => h("option", { value: model.name })))),
      name === "openai" && field("base_url", "settings.address", { inputmode: "url", placeholder: "http://localhost:11434/v1" }),
    ),
  );
}

function look({ theme, language }, actions) {
  return section(
    "panel",
    "look",
    "section-title",
    t("settings.look"),
    h(
      "div.more-fields",
      choice("theme", "settings.theme", theme, THEMES.map((each) => [each, t(`theme.${each || "system"}`)]), (value) =>
        actions.chooseLook({ theme: value }),
      ),
      choice("language", "settings.language", language, [["", t("theme.system")], ...Object.entries(LANGUAGES)], (value) =>
        actions.chooseLook({ language: value }),
      ),
    ),
  );
}

function choice(id, label, value, options, onChoose) {
  return h(
    "div.field",
    h("label", { for: id }, t(label)),
    h(
      "select",
      { id, value, onChange: (event) => onChoose(event.target.value) },
      options.map(([each, text]) => h("option", { key: each, value: each, selected: each === value }, text)),
    ),
  );
}
