// The page: its one state, what is loaded when somebody comes to a screen, and what is shown.

import { createApi } from "./api.js";
import { sendLinksOutside, startHeartbeat, takeMenuKeys } from "./bridge.js";
import { firstFile } from "./components/code-browser.js";
import { banner, toast, topBar } from "./components/frame.js";
import { problemNote } from "./components/problem.js";
import { Connection } from "./lib/connection.js";
import { withFocusKept } from "./lib/focus.js";
import { h, render } from "./lib/h.js";
import { asProblem } from "./lib/problem.js";
import { address, go, goInstead, startRouter } from "./lib/router.js";
import { createStore } from "./lib/store.js";
import { changeActions, readWishes } from "./model/changes.js";
import { draftActions, readDraft } from "./model/draft.js";
import { isActive, jobActions } from "./model/jobs.js";
import { processActions } from "./model/processes.js";
import { projectActions } from "./model/projects.js";
import { runActions } from "./model/runs.js";
import { readLook, settingsActions } from "./model/settings.js";
import { shareActions } from "./model/sharing.js";
import { toastActions } from "./model/toasts.js";
import { trashActions } from "./model/trash.js";
import { creating } from "./screens/creating.js";
import { health } from "./screens/health.js";
import { home } from "./screens/home.js";
import { missing } from "./screens/missing.js";
import { project } from "./screens/project.js";
import { projects } from "./screens/projects.js";
import { settings } from "./screens/settings.js";
import { trash } from "./screens/trash.js";
import { language, t } from "./text.js";

const SCREENS = { home, creating, project, projects, health, settings, trash, missing };
const TICK_MS = 200;
const CONFIG_MS = 5000; // the server is on this very computer

const store = createStore({
  isUp: true,
  troubles: [],
  route: { name: "home" },
  draft: readDraft(),
  submission: { isBusy: false, problem: null },
  frameworks: [],
  jobs: {},
  recent: { items: [], total: 0, state: "loading", problem: null },
  shelf: { query: "", items: [], total: 0, state: "loading", problem: null },
  projects: {},
  code: { project: null, path: null, text: "", edit: null, state: "loading", problem: null },
  versions: { project: null, items: [], open: null, diff: "", state: "loading", problem: null },
  runs: {},
  wishes: readWishes(),
  changes: {},
  sharing: {},
  health: { status: null, main: null, state: "loading", problem: null, acting: null, log: null },
  settings: { providers: [], state: "loading", problem: null, acting: null, failed: null, typed: {}, own: null, rights: [], doctor: { state: "ready", checks: null } },
  look: readLook(),
  trash: { items: [], state: "loading", problem: null, isAsking: false },
  toast: null,
});

async function start() {
  const config = await readConfig();
  let connection = null;
  let actions = null;
  const api = createApi(config.api_url, {
    noteAnswer: () => connection.noteAnswer(),
    noteFailure: () => connection.noteFailure(),
  });
  connection = new Connection({
    check: api.health,
    onChange: (isUp) => store.set({ isUp }),
    onCalm: () => actions.glance(),
    onReturn: () => load(store.get().route),
  });
  actions = makeActions(api, connection);
  const load = (route) => loadFor(route, actions, store);
  store.subscribe((state) => show(state, actions, api));
  // Who types and presses Enter within one frame means what they typed, not what was drawn.
  for (const type of ["keydown", "click", "submit"]) document.addEventListener(type, store.flush, true);
  startRouter((route) => {
    arrive(route);
    load(route);
  });
  addEventListener("wish-import", actions.importProject);
  actions.resumeJobs();
  actions.loadFrameworks();
  connection.start();
  setInterval(() => Object.values(store.get().jobs).some(isActive) && store.set({}), TICK_MS);
}

function makeActions(api, connection) {
  const toasts = toastActions(store);
  const drafts = draftActions(store);
  const bin = trashActions(store, api, toasts, (name) => {
    catalogue.loadProject(name);
    catalogue.loadRecent();
    catalogue.loadShelf();
  });
  const catalogue = projectActions(store, api, toasts, bin.restoreLast);
  const onChanged = (name) => {
    store.set({ code: { project: null, path: null, text: "", edit: null, state: "loading", problem: null } });
    return catalogue.loadProject(name);
  };
  const onJobDone = (job) => {
    catalogue.loadRecent();
    catalogue.loadShelf();
    if (job.kind === "change") onChanged(job.projectName);
    if (job.kind === "package" || job.kind === "check") catalogue.loadProject(job.projectName);
  };
  const jobs = jobActions(store, api, connection, drafts, onJobDone);
  const actions = {
    ...drafts,
    ...catalogue,
    ...jobs,
    ...changeActions(store, api, toasts, jobs, onChanged),
    ...shareActions(store, api, jobs),
    ...runActions(store, api, connection, () => catalogue.loadRecent()),
    ...processActions(store, api),
    ...settingsActions(store, api, toasts),
    ...bin,
    dismiss: toasts.dismiss,
    tryOut: (name) => catalogue.tryFor(name, async () => jobs.openJob((await api.checkProject(name)).id)),
    askNow: () => connection.askNow(),
    makeAnew({ description }) {
      drafts.changeDraft({ text: description, name: "", isMoreOpen: true });
      go("#/");
    },
    typed(part) {
      drafts.changeDraft(part);
      if (store.get().submission.problem) store.set({ submission: { isBusy: false, problem: null } });
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        toasts.show({ text: t("project.output.copied") });
      } catch (error) {
        toasts.show({ text: asProblem(error).detail });
      }
    },
    async loadFrameworks() {
      await connection.untilUp();
      // Without the list the field still works: the server's own default is taken.
      store.set({ frameworks: await api.frameworks().catch(() => store.get().frameworks) });
    },
  };
  return actions;
}

async function loadFor(route, actions) {
  if (!store.get().frameworks.length) actions.loadFrameworks();
  if (route.name === "home") {
    actions.loadRecent();
    actions.resumeJobs();
    if (!store.get().settings.providers.length) actions.loadProviders();
  }
  if (route.name === "projects") actions.loadShelf();
  if (route.name === "creating") actions.openJob(route.id);
  if (route.name === "trash") actions.loadTrash();
  if (route.name === "settings") {
    actions.loadProviders();
    actions.loadOwn();
  }
  if (route.name === "health") actions.lookAtProcesses();
  if (route.name === "project") await loadProject(route, actions);
}

async function loadProject(route, actions) {
  const data = await actions.loadProject(route.project);
  if (!data) return;
  if (data.run) actions.watchRun(data.name, data.run);
  if (route.tab === "chat") actions.loadTurns(route.project);
  if (route.tab === "share") actions.loadPackaging(route.project);
  if (route.tab === "versions") actions.loadVersions(route.project);
  if (route.tab === "settings") actions.loadRights(route.project);
  if (route.tab === "code" && route.path) actions.loadFile(route.project, route.path);
  else if (route.tab === "code" && data.files?.length) {
    goInstead(address("projects", route.project, "code", firstFile(data.files)));
  }
}

let shownPlace = null;
let isFocusWanted = false;

function arrive(route) {
  store.set({ route });
  requestAnimationFrame(() => document.querySelector(".tab[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" }));
  const place = `${route.name} ${route.project ?? route.id ?? ""}`;
  const isArrival = shownPlace !== null && shownPlace !== place;
  if (isArrival) scrollTo(0, 0);
  isFocusWanted ||= isArrival || (shownPlace === null && route.name === "home");
  shownPlace = place;
}

// As soon as a new screen is there, a keyboard or a screen reader goes on from its title, or from the field for the idea;
// a touch screen's own keyboard does not come up unasked.
function focusStart() {
  const field = matchMedia("(pointer: coarse)").matches ? null : document.getElementById("description");
  const target = field ?? document.querySelector("main h1");
  if (!isFocusWanted || !target) return;
  isFocusWanted = false;
  if (!document.activeElement?.closest("main")) target.focus({ preventScroll: true });
}

function show(state, actions, api) {
  const screen = SCREENS[state.route.name];
  const view = [
    topBar(state),
    banner(state, actions),
    h("main", { id: "main", tabindex: -1, class: `screen screen-${state.route.name}` }, [
      h("div", { key: state.route.name }, screen(state, actions, api)),
    ]),
    toast(state, actions),
  ];
  const draw = () => render(document.getElementById("app"), view);
  if (isFocusWanted) draw();
  else withFocusKept(draw);
  document.title = titleOf(state);
  focusStart();
}

function titleOf({ route, projects: known }) {
  const names = { projects: t("nav.projects"), health: t("nav.health"), settings: t("nav.settings"), trash: t("trash.title"), creating: t("creating.title") };
  const name = route.name === "project" ? (known[route.project]?.data?.title ?? route.project) : names[route.name];
  return name ? `${name} · ${t("app.name")}` : t("app.name");
}

async function readConfig() {
  for (let delay = 200; ; delay = Math.min(3000, delay * 2)) {
    try {
      return await (await fetch("/config.json", { cache: "no-store", signal: AbortSignal.timeout(CONFIG_MS) })).json();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
}

function showFailure(error) {
  const problem = { detail: t("problem.page"), hint: `${t("problem.reload")} (${error})` };
  render(document.getElementById("app"), [h("main.screen", { id: "main" }, problemNote(problem))]);
}

sendLinksOutside();
takeMenuKeys();
start()
  .catch(showFailure)
  .then(() =>
    startHeartbeat(() => ({
      typed: store.get().draft.text,
      route: location.hash,
      title: document.title,
      language,
      is_dark: document.documentElement.dataset.theme === "dark",
    })),
  );
