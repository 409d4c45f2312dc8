// The REST API as functions. Every failure is a Problem.

import { offline, Problem, readProblem, silent } from "./lib/problem.js";
import { follow } from "./lib/events.js";
import { withToken } from "./lib/token.js";

const READ_MS = 15_000;
const WRITE_MS = 120_000;

/** The API at `base`; `watch` is told of each answer and of each request that got none. */
export function createApi(base, watch = { noteAnswer() {}, noteFailure() {} }) {
  async function send(method, path, { body, zip, timeout = method === "GET" ? READ_MS : WRITE_MS, isQuiet = false } = {}) {
    const options = { method, cache: "no-store", signal: AbortSignal.timeout(timeout), headers: withToken() };
    if (method !== "GET") {
      options.headers["Content-Type"] = zip ? "application/zip" : "application/json";
      options.body = zip ?? JSON.stringify(body ?? {});
    }
    let response;
    try {
      response = await fetch(base + path, options);
    } catch (error) {
      if (!isQuiet) watch.noteFailure();
      throw error.name === "TimeoutError" ? silent() : offline();
    }
    if (!isQuiet) watch.noteAnswer();
    if (!response.ok) throw await readProblem(response);
    return response;
  }

  const json = async (...request) => (await send(...request)).json();
  const project = (name) => `/desktop/projects/${encodeURIComponent(name)}`;
  const inPath = (path) => path.split("/").map(encodeURIComponent).join("/");

  return {
    base,
    health: (timeout) => send("GET", "/health", { timeout, isQuiet: true }).catch(orAnswered),
    status: (isQuiet = false) => json("GET", "/status", { isQuiet }),
    control: (name, verb) => json("POST", `/processes/${encodeURIComponent(name)}/${verb}`, { timeout: READ_MS }),
    log: async (name) => (await json("GET", `/processes/${encodeURIComponent(name)}/log`)).lines,
    providers: async () => (await json("GET", "/providers", { timeout: 30_000 })).providers,
    setProvider: (choice) => json("POST", "/providers/set", { body: choice }),
    testProvider: (name) => json("POST", "/providers/test", { body: { provider: name } }),
    settings: () => json("GET", "/settings"),
    changeSettings: (changes) => json("PUT", "/settings", { body: changes }),
    rights: async () => (await json("GET", "/permissions")).apps,
    doctor: async () => (await json("GET", "/doctor", { timeout: 60_000 })).checks,
    frameworks: async () => (await json("GET", "/desktop/frameworks")).frameworks,

    startJob: async (request) => (await json("POST", "/desktop/jobs", { body: request })).job,
    job: async (id) => (await json("GET", `/desktop/jobs/${encodeURIComponent(id)}`)).job,
    jobs: async () => (await json("GET", "/desktop/jobs")).jobs,
    cancelJob: (id) => json("DELETE", `/desktop/jobs/${encodeURIComponent(id)}`),
    followJob: (id, handlers) => follow(`${base}/desktop/jobs/${encodeURIComponent(id)}/events`, handlers),

    projects: (query, limit, offset = 0) =>
      json("GET", `/desktop/projects?${new URLSearchParams({ q: query, limit, offset })}`),
    project: async (name) => (await json("GET", project(name))).project,
    changeProject: async (name, change) => (await json("PATCH", project(name), { body: change })).project,
    rightsOf: async (name) => (await json("GET", `${project(name)}/permissions`)).permissions,
    decidePermissions: (name, permissions) => json("PUT", `${project(name)}/permissions`, { body: { permissions } }),
    checkProject: async (name) => (await json("POST", `${project(name)}/check`)).job,
    deleteProject: (name) => json("DELETE", project(name)),
    duplicate: async (name) => (await json("POST", `${project(name)}/duplicate`)).project,
    makeExecutable: async (name, oneFile) => (await json("POST", `${project(name)}/package`, { body: { one_file: oneFile } })).job,
    openProject: (name, what) => json("POST", `${project(name)}/open`, { body: { what } }),
    trashed: async () => (await json("GET", "/desktop/trash")).trash,
    restoreTrashed: async (id) => (await json("POST", `/desktop/trash/${encodeURIComponent(id)}/restore`)).project,
    emptyTrash: () => json("DELETE", "/desktop/trash"),
    file: async (name, path) => (await send("GET", `${project(name)}/files/${inPath(path)}`)).text(),
    changeByWords: async (name, instruction) => (await json("POST", `${project(name)}/change`, { body: { instruction } })).job,
    undo: (name) => json("POST", `${project(name)}/undo`),
    saveFile: (name, path, content) => json("PUT", `${project(name)}/files/${inPath(path)}`, { body: { content } }),
    versions: async (name) => (await json("GET", `${project(name)}/versions`)).versions,
    diff: async (name, id) => (await json("GET", `${project(name)}/versions/${encodeURIComponent(id)}/diff`)).diff,
    nameVersion: (name, id, label) => json("PATCH", `${project(name)}/versions/${encodeURIComponent(id)}`, { body: { label } }),
    restore: (name, id) => json("POST", `${project(name)}/versions/${encodeURIComponent(id)}/restore`),
    importZip: async (zip, name) => (await json("POST", `/desktop/import?${new URLSearchParams({ name })}`, { zip })).project,
    importPath: async (path) => (await json("POST", "/desktop/import", { body: { path } })).project,
    exported: async (name) => (await send("GET", `${project(name)}/export.zip`, { timeout: WRITE_MS })).blob(),
    screenshotUrl: (item) => `${base}${project(item.name)}/screenshot.png?at=${encodeURIComponent(item.updated_at ?? "")}`,

    run: async (name, choices = {}) =>
      (await json("POST", `/desktop/run/${encodeURIComponent(name)}`, { body: choices, timeout: 600_000 })).run,
    stop: (name) => json("POST", `/desktop/stop/${encodeURIComponent(name)}`, { timeout: 30_000 }),
    followRun: (id, handlers) => follow(`${base}/desktop/runs/${encodeURIComponent(id)}/events`, handlers),
  };
}

// A server that answers with an error is there.
function orAnswered(error) {
  if (error instanceof Problem && error.status > 0) return null;
  throw error;
}
