// An executable of an app: asked for, followed as a job like any other, and found again after a reload.

import { asProblem } from "../lib/problem.js";

const isOf = (name) => (job) => job.kind === "package" && (job.projectName ?? job.project_name) === name;

/** The newest making of an executable of a project that is known here. */
export const packagingOf = (state, name) =>
  Object.values(state.jobs)
    .filter(isOf(name))
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    .at(-1);

/** The actions on executables. */
export function shareActions(store, api, jobs) {
  const chooseOneFile = (name, isOneFile) => put(name, { isOneFile });

  async function makeExecutable(name) {
    put(name, { isAsking: true, problem: null });
    try {
      const job = await api.makeExecutable(name, Boolean(store.get().sharing[name]?.isOneFile));
      jobs.openJob(job.id);
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
    put(name, { isAsking: false });
  }

  async function loadPackaging(name) {
    try {
      const newest = (await api.jobs()).find(isOf(name));
      if (newest) jobs.openJob(newest.id);
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
  }

  function put(name, part) {
    store.set(({ sharing }) => ({ sharing: { ...sharing, [name]: { ...sharing[name], ...part } } }));
  }

  return { chooseOneFile, makeExecutable, loadPackaging };
}
