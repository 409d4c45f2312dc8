// Apps being made: each job, its steps and its files, followed event by event and picked up again after a reload.

import { keep, kept } from "../lib/kept.js";
import { asProblem, inWords } from "../lib/problem.js";
import { address, go, goInstead } from "../lib/router.js";
import { t } from "../text.js";

const STAGES = ["understand", "plan", "write", "check", "operate", "screenshot", "save"];
const STAGES_OF = { package: ["prepare", "build", "open", "save"], check: ["check", "operate"] };
const ACTIVE = ["queued", "running"];
const KEY = "stableagents.jobs";

/** The steps that such a job takes when all goes well, in their order. */
export const stagesOf = ({ kind }) => STAGES_OF[kind] ?? STAGES;

export const isActive = (job) => ACTIVE.includes(job.state);

/** The actions on jobs; `onDone(job)` is called for each finished one. */
export function jobActions(store, api, connection, drafts, onDone) {
  const following = new Map();

  async function create() {
    const { draft, submission } = store.get();
    if (submission.isBusy) return;
    const description = draft.text.trim();
    if (!description) {
      store.set({ submission: { isBusy: false, problem: { detail: t("home.missing") } } });
      return;
    }
    store.set({ submission: { isBusy: true, problem: null } });
    try {
      await connection.untilUp();
      const job = await api.startJob(asRequest(description, draft));
      put({ ...fresh(job), description });
      remember();
      drafts.clearDraft();
      store.set({ submission: { isBusy: false, problem: null } });
      followJob(job.id);
      // Whoever has gone elsewhere while the server was away is left there.
      if (store.get().route.name === "home") go(address("create", job.id));
    } catch (error) {
      store.set({ submission: { isBusy: false, problem: asProblem(error) } });
    }
  }

  async function open(id) {
    if (following.has(id) || store.get().jobs[id]?.steps.length) return;
    try {
      const job = await api.job(id);
      put({ ...fresh(job), ...store.get().jobs[id], ...stateOf(job) });
      followJob(id);
    } catch (error) {
      put({ ...fresh({ id }), state: "unknown", problem: asProblem(error) });
      remember();
    }
  }

  function followJob(id) {
    if (following.has(id)) return;
    const stop = api.followJob(id, {
      onEvent: (event) => {
        const job = apply(store.get().jobs[id], event);
        put(job);
        if (isActive(job)) return false;
        following.delete(id);
        remember();
        if (job.state === "done") finish(job);
        return true;
      },
      onBreak: () => connection.afterBreak(),
      onGone: (problem) => {
        following.delete(id);
        put({ ...store.get().jobs[id], state: "unknown", problem });
        remember();
      },
    });
    following.set(id, stop);
  }

  function finish(job) {
    onDone(job);
    const { route } = store.get();
    if (route.name === "creating" && route.id === job.id) goInstead(address("projects", job.projectName));
  }

  async function cancel(id) {
    put({ ...store.get().jobs[id], isCancelling: true, problem: null });
    try {
      await api.cancelJob(id);
    } catch (error) {
      put({ ...store.get().jobs[id], isCancelling: false, problem: asProblem(error) });
    }
  }

  function changeDescription(id) {
    const job = store.get().jobs[id];
    if (!store.get().draft.text.trim()) drafts.changeDraft({ text: job?.description ?? "" });
    go("#/");
  }

  function put(job) {
    store.set((state) => ({ jobs: { ...state.jobs, [job.id]: job } }));
  }

  function remember() {
    keep(KEY, Object.values(store.get().jobs).filter(isActive).map((job) => job.id));
  }

  /** Follow what was being made when the page was left, and what others have asked for meanwhile. */
  async function resume() {
    for (const id of kept(KEY, [])) open(id);
    try {
      for (const job of await api.jobs()) {
        if (ACTIVE.includes(job.state) && job.kind === "create" && !store.get().jobs[job.id]) open(job.id);
      }
    } catch {
      // The banner tells that the server is away; the next visit asks again.
    }
  }

  return { create, openJob: open, cancelJob: cancel, changeDescription, resumeJobs: resume };
}

function asRequest(description, draft) {
  const request = { description };
  if (draft.name.trim()) request.app_name = draft.name.trim();
  if (draft.framework) request.ui_framework = draft.framework;
  return request;
}

function fresh(job) {
  return { steps: [], files: [], writing: null, plan: null, problem: null, isCancelling: false, description: "", ...stateOf(job) };
}

function stateOf(job) {
  const state = { id: job.id, state: job.state ?? "running", kind: job.kind, createdAt: job.created_at ?? "" };
  if (job.description) state.description = job.description;
  if (job.project_name) state.projectName = job.project_name;
  // Events tell the end in order; until they have been read, the job counts as running.
  if (!ACTIVE.includes(state.state)) state.state = "running";
  return state;
}

/** The job after one event. */
export function apply(job, { type, data }) {
  switch (type) {
    case "stage":
      return { ...job, state: "running", steps: withStep(job.steps, data) };
    case "plan":
      return { ...job, plan: data };
    case "file":
      return { ...job, writing: null, files: [...job.files.filter((file) => file.path !== data.path), data] };
    case "text":
      return { ...job, writing: data };
    case "log":
      return { ...job, note: data.message };
    case "done":
      return { ...job, writing: null, state: "done", projectName: data.project_name, app: data.app, reply: data.reply, diff: data.diff };
    case "failed":
      return { ...job, writing: null, state: "failed", problem: inWords(data) };
    case "cancelled":
      return { ...job, writing: null, state: "cancelled" };
    default:
      return job;
  }
}

function withStep(steps, { stage, state, message, seconds = null }) {
  const index = steps.findLastIndex((step) => step.stage === stage && step.state === "started");
  const step = { stage, state, message, seconds, since: index >= 0 ? steps[index].since : performance.now() };
  return index >= 0 ? steps.with(index, step) : [...steps, step];
}
