// The main process's table of processes, asked for once a second while somebody looks at it.

import { asProblem } from "../lib/problem.js";

const LOOK_MS = 1000;
const KEPT = 60; // looks

/** What each process took at the last looks, oldest first; a new process begins anew. */
function grown(past = {}, status) {
  return Object.fromEntries(
    Object.entries(status).map(([name, { pid, memory_bytes: memory, cpu_percent: cpu }]) => {
      const before = past[name]?.pid === pid ? past[name] : { memory: [], cpu: [] };
      const next = (series, value) => (value === null ? series : [...series, value].slice(-KEPT));
      return [name, { pid, memory: next(before.memory, memory), cpu: next(before.cpu, cpu) }];
    }),
  );
}

// The own processes that are not as they should be: being started again, or given up on.
const troubles = (status) =>
  Object.entries(status)
    .filter(([name, { state, restarts }]) => !name.startsWith("app:") && (state === "fatal" || state === "backoff" || (state === "starting" && restarts > 0)))
    .map(([name, { state, reason, last_exit: lastExit }]) => ({ name, state, reason: reason ?? lastExit }));

/** The actions on processes. */
export function processActions(store, api) {
  let timer = null;

  async function look() {
    clearTimeout(timer);
    try {
      const { status, main } = await api.status();
      store.set(({ health }) => ({
        health: { ...health, status, main, past: grown(health.past, { main, ...status }), state: "ready", problem: null },
        troubles: troubles(status),
      }));
    } catch (error) {
      store.set(({ health }) => ({ health: { ...health, state: "failed", problem: asProblem(error) } }));
    }
    const { name } = store.get().health.log ?? {};
    if (name) await readLog(name);
    if (store.get().route.name === "health") timer = setTimeout(look, document.hidden ? LOOK_MS * 5 : LOOK_MS);
  }

  /** Look once, for whoever is on another screen: what is down is told there, and goes when it is back. */
  async function glance() {
    if (document.hidden || store.get().route.name === "health") return;
    const answer = await api.status(true).catch(() => null);
    if (answer) store.set({ troubles: troubles(answer.status) });
  }

  async function control(name, verb) {
    store.set(({ health }) => ({ health: { ...health, acting: { name, verb }, actionProblem: null } }));
    try {
      await api.control(name, verb);
    } catch (error) {
      // Whoever restarts the server that answers may get no answer; the table tells what came of it.
      const isExpected = name === "api_server" && asProblem(error).isOffline;
      if (!isExpected) store.set(({ health }) => ({ health: { ...health, actionProblem: asProblem(error) } }));
    }
    store.set(({ health }) => ({ health: { ...health, acting: null } }));
    look();
  }

  async function readLog(name) {
    const lines = await api.log(name).catch(() => null);
    store.set(({ health }) => (lines && health.log?.name === name ? { health: { ...health, log: { name, lines } } } : null));
  }

  /** Show the last lines of one process's log, or put them away. */
  function toggleLog(name) {
    const isOpen = store.get().health.log?.name === name;
    store.set(({ health }) => ({ health: { ...health, log: isOpen ? null : { name, lines: null } } }));
    if (!isOpen) readLog(name);
  }

  return { glance, toggleLog, lookAtProcesses: look, controlProcess: control };
}
