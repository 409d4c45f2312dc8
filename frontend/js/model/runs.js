// Running apps: started and stopped from here, with their output as it comes.

import { asProblem } from "../lib/problem.js";

export const KEPT_LINES = 2000;
const LEFT_OUT = /^… [\d,]+ lines …$/; // what main puts in place of lines that came too fast

/** The actions on runs, by project name. */
export function runActions(store, api, connection, onChange) {
  const following = new Map();

  async function run(name, choices = {}) {
    put(name, { state: "starting", problem: null });
    try {
      watch(name, await api.run(name, choices));
    } catch (error) {
      const isQuestion = error.code === "permission_needed" && error.permissions.length > 0;
      put(name, isQuestion ? { state: "asking", question: error } : { state: "ended", problem: asProblem(error) });
    }
    onChange(name);
  }

  /** Answer what an app asks for before its first start, and start it. */
  function decide(name, isAllowed) {
    const names = store.get().runs[name].question.permissions.map((permission) => permission.name);
    return run(name, isAllowed ? { allow: names } : { deny: names });
  }

  async function stop(name) {
    put(name, { isStopping: true, problem: null });
    try {
      await api.stop(name);
    } catch (error) {
      put(name, { isStopping: false, problem: error.code === "not_running" ? null : asProblem(error) });
      if (error.code === "not_running") put(name, { state: "ended" });
    }
    onChange(name);
  }

  /** End the app and start it anew. */
  async function runAgain(name) {
    await stop(name);
    if (!store.get().runs[name].problem) await run(name);
  }

  /** Follow a run that the server tells of; one that has ended still has its last words. */
  function watch(name, { id, state = "running", box = null }) {
    const known = store.get().runs[name];
    if (known?.id === id) return known.state === "starting" && put(name, { state });
    following.get(name)?.stop();
    put(name, { id, state, box, lines: [], isCut: false, isFlood: false, reason: null, isStopping: false, problem: null });
    const end = api.followRun(id, {
      onEvent: (event) => note(name, id, event),
      onBreak: () => connection.afterBreak(),
      onGone: () => {
        following.delete(name);
        put(name, { state: "ended", isStopping: false });
        onChange(name);
      },
    });
    following.set(name, { id, stop: end });
  }

  function note(name, id, { type, data }) {
    const run = store.get().runs[name];
    if (run?.id !== id) return true;
    if (type === "output") {
      const lines = [...run.lines, data];
      put(name, {
        lines: lines.slice(-KEPT_LINES),
        isCut: run.isCut || lines.length > KEPT_LINES,
        isFlood: run.isFlood || LEFT_OUT.test(data.text),
      });
      return false;
    }
    if (type !== "ended") return false;
    following.delete(name);
    put(name, { state: "ended", reason: data.exit_reason, exitCode: data.exit_code, traceback: data.traceback, isStopping: false });
    onChange(name);
    return true;
  }

  function put(name, part) {
    store.set(({ runs }) => ({ runs: { ...runs, [name]: { lines: [], ...runs[name], ...part } } }));
  }

  const clearOutput = (name) => put(name, { lines: [], isCut: false, isFlood: false });
  const filterOutput = (name, filter) => put(name, { filter });
  return { run, runAgain, decide, stop, watchRun: watch, clearOutput, filterOutput };
}
