// The person's projects: the shelf, one project's details, its files and versions.

import { chooseZip, isNative, saveFile } from "../bridge.js";
import { keep, kept } from "../lib/kept.js";
import { asProblem, tried } from "../lib/problem.js";
import { address, go } from "../lib/router.js";
import { t } from "../text.js";

const PAGE = 24;
const RECENT = 6;
const SEARCH_DELAY_MS = 120;

/** The actions on projects. */
export function projectActions(store, api, toasts, restoreLast) {
  let searchTimer = null;

  function search(query) {
    store.set((state) => ({ shelf: { ...state.shelf, query } }));
    clearTimeout(searchTimer);
    searchTimer = setTimeout(() => loadShelf(), SEARCH_DELAY_MS);
  }

  async function loadShelf() {
    const { query } = store.get().shelf;
    const limit = Math.max(PAGE, store.get().shelf.items.length);
    await fillShelf(query, () => api.projects(query, limit), () => []);
  }

  async function loadMore() {
    const { query, items } = store.get().shelf;
    await fillShelf(query, () => api.projects(query, PAGE, items.length), () => items);
  }

  async function fillShelf(query, ask, before) {
    try {
      const { projects, total } = await ask();
      store.set(({ shelf }) =>
        shelf.query === query
          ? { shelf: { ...shelf, items: [...before(), ...projects], total, state: "ready", problem: null } }
          : null,
      );
    } catch (error) {
      store.set(({ shelf }) => ({ shelf: { ...shelf, state: "failed", problem: asProblem(error) } }));
    }
  }

  async function loadRecent() {
    try {
      const { projects, total } = await api.projects("", RECENT);
      store.set({ recent: { items: projects, total, state: "ready", problem: null } });
    } catch (error) {
      store.set(({ recent }) => ({ recent: { ...recent, state: "failed", problem: asProblem(error) } }));
    }
  }

  async function loadProject(name) {
    try {
      const data = await api.project(name);
      put(name, { data, state: "ready", problem: null });
      return data;
    } catch (error) {
      put(name, { state: error.status === 404 ? "missing" : "failed", problem: asProblem(error) });
      return null;
    }
  }

  function put(name, part) {
    store.set(({ projects }) => ({ projects: { ...projects, [name]: { ...projects[name], ...part } } }));
  }

  const tryFor = (name, act) => tried(act, (problem) => put(name, { problem }));

  async function loadFile(project, path) {
    const isWanted = () => store.get().code.project === project && store.get().code.path === path;
    if (isWanted() && store.get().code.state === "ready") return;
    const empty = { project, path, text: "", edit: null, problem: null };
    store.set({ code: { ...empty, state: "loading" } });
    try {
      const text = await api.file(project, path);
      if (isWanted()) store.set({ code: { ...empty, text, edit: kept(unsavedKey(project, path), null), state: "ready" } });
    } catch (error) {
      if (isWanted()) store.set({ code: { ...empty, state: "failed", problem: asProblem(error) } });
    }
  }

  const putCode = (part) => store.set(({ code }) => ({ code: { ...code, ...part } }));

  /** What a file is to become, kept with every keystroke; `null` lets it be as it is. */
  function editFile(edit) {
    const { project, path } = store.get().code;
    keep(unsavedKey(project, path), edit);
    putCode({ edit, problem: null });
  }

  const findInCode = (find) => putCode({ find });

  async function keepFile() {
    const { project, path, text, edit } = store.get().code;
    putCode({ isSaving: true, problem: null });
    try {
      const now = await api.file(project, path);
      if (now !== text) {
        // Saving again is then a choice, and what was there is the version before.
        putCode({ text: now, problem: { detail: t("code.changed", { path }), hint: t("code.changed.hint") } });
      } else {
        await api.saveFile(project, path, edit);
        keep(unsavedKey(project, path), null);
        putCode({ text: edit, edit: null });
        toasts.show({ text: t("code.saved") });
        await loadProject(project);
      }
    } catch (error) {
      putCode({ problem: asProblem(error) });
    }
    putCode({ isSaving: false });
  }

  async function loadVersions(project) {
    if (store.get().versions.project !== project) {
      store.set({ versions: { project, items: [], open: null, diff: "", state: "loading", problem: null } });
    }
    try {
      putVersions(project, { items: await api.versions(project), state: "ready", problem: null });
    } catch (error) {
      putVersions(project, { state: "failed", problem: asProblem(error) });
    }
  }

  const tryVersions = (project, act) => tried(act, (problem) => putVersions(project, { problem }));

  async function showDiff(project, id) {
    if (store.get().versions.open === id) return putVersions(project, { open: null, diff: "" });
    try {
      const diff = await api.diff(project, id);
      putVersions(project, { open: id, diff, problem: null });
    } catch (error) {
      putVersions(project, { problem: asProblem(error) });
    }
  }

  async function restoreVersion(project, id) {
    putVersions(project, { restoring: id, problem: null });
    try {
      await api.restore(project, id);
      toasts.show({ text: t("versions.restored") });
      store.set({ code: { project: null, path: null, text: "", edit: null, state: "loading", problem: null } });
      await Promise.all([loadProject(project), loadVersions(project)]);
    } catch (error) {
      putVersions(project, { problem: asProblem(error) });
    }
    putVersions(project, { restoring: null, open: null });
  }

  const typeVersionName = (project, naming) => putVersions(project, { naming });

  const nameVersion = (project, id, label) =>
    tryVersions(project, async () => {
      await api.nameVersion(project, id, label);
      putVersions(project, { naming: null, problem: null });
      await loadVersions(project);
    });

  function putVersions(project, part) {
    store.set(({ versions }) => (versions.project === project ? { versions: { ...versions, ...part } } : null));
  }

  const askToDelete = (name, isAsking) => put(name, { isAsking });

  async function deleteProject(item) {
    put(item.name, { problem: null, isDeleting: true });
    try {
      await api.deleteProject(item.name);
      put(item.name, { data: undefined, state: undefined, isDeleting: false, isAsking: false });
      go("#/projects");
      toasts.show({ text: t("trash.done", { title: item.title }), actionText: t("change.undo"), action: () => restoreLast(item.name) });
      await Promise.all([loadShelf(), loadRecent()]);
    } catch (error) {
      put(item.name, { problem: asProblem(error), isDeleting: false, isAsking: false });
    }
  }

  /** Decide what an app was offered; it holds from its next start. */
  const decideOffer = ({ name, offered }, granted) =>
    tryFor(name, async () => {
      await api.decidePermissions(name, offered.map((permission) => ({ name: permission.name, granted })));
      await loadProject(name);
    });

  const loadRights = (name) =>
    tryFor(name, async () => {
      put(name, { rights: await api.rightsOf(name) });
    });

  /** Decide what an app may do: true, false, or null, to be asked. It holds from its next start. */
  async function decideRight(name, permission, granted) {
    try {
      await api.decidePermissions(name, [{ name: permission, granted }]);
      put(name, { problem: null });
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
    await Promise.all([loadRights(name), loadProject(name)]);
  }

  /** Give it another title, or mark it as a favourite. */
  const markProject = (name, change) =>
    tryFor(name, async () => {
      put(name, { data: { ...store.get().projects[name].data, ...(await api.changeProject(name, change)) }, renaming: null, problem: null });
      await Promise.all([loadShelf(), loadRecent()]);
    });

  const rename = (name, renaming) => put(name, { renaming });

  const duplicateProject = (name) =>
    tryFor(name, async () => {
      const copy = await api.duplicate(name);
      go(address("projects", copy.name));
      toasts.show({ text: t("project.duplicated") });
      await Promise.all([loadShelf(), loadRecent()]);
    });

  const openProject = (name, what) =>
    tryFor(name, async () => {
      await api.openProject(name, what);
    });

  async function exportProject(name) {
    put(name, { isExporting: true, problem: null });
    try {
      const place = await saveFile(await api.exported(name), `${name}.zip`);
      if (place) toasts.show({ text: t(isNative() ? "project.savedAs" : "project.exported", { file: place }) });
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
    put(name, { isExporting: false });
  }

  /** Bring a project back from a zip that the person chooses. */
  async function importProject() {
    const chosen = await chooseZip().catch(() => null);
    if (!chosen) return;
    store.set(({ shelf }) => ({ shelf: { ...shelf, isImporting: true, importProblem: null } }));
    try {
      const isPath = typeof chosen === "string";
      const made = await (isPath ? api.importPath(chosen) : api.importZip(chosen, chosen.name.replace(/\.zip$/i, "")));
      go(address("projects", made.name));
      toasts.show({ text: t("projects.imported", { title: made.title }) });
      await Promise.all([loadShelf(), loadRecent()]);
    } catch (error) {
      store.set(({ shelf }) => ({ shelf: { ...shelf, importProblem: asProblem(error) } }));
      go("#/projects");
    }
    store.set(({ shelf }) => ({ shelf: { ...shelf, isImporting: false } }));
  }

  return {
    tryFor,
    importProject,
    search,
    loadShelf,
    loadMore,
    loadRecent,
    loadProject,
    decideOffer,
    loadRights,
    decideRight,
    loadFile,
    editFile,
    saveFile: keepFile,
    findInCode,
    loadVersions,
    showDiff,
    restoreVersion,
    typeVersionName,
    nameVersion,
    askToDelete,
    markProject,
    rename,
    duplicateProject,
    openProject,
    deleteProject,
    exportProject,
  };
}

const unsavedKey = (project, path) => `stableagents.edit ${project} ${path}`;
