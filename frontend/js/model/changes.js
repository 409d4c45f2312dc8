// Changing an app in words: what is being typed for each project, the turns so far, and the way back from the last one.

import { keep, kept } from "../lib/kept.js";
import { plain } from "../lib/plain.js";
import { asProblem } from "../lib/problem.js";
import { address, go } from "../lib/router.js";
import { versionWords } from "../lib/sayings.js";
import { t } from "../text.js";

const KEY = "stableagents.changes";
const TOLD_LINES = 30;

/** What was being typed before a reload, by project. */
export const readWishes = () => kept(KEY, {});

/** The turns of a project's talk, oldest first. */
export const turnsOf = (state, name) =>
  Object.values(state.jobs)
    .filter((job) => job.kind === "change" && job.projectName === name)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt));

/** The actions on changes. */
export function changeActions(store, api, toasts, jobs, onChanged) {
  function wish(name, text) {
    const wishes = { ...store.get().wishes, [name]: text };
    store.set({ wishes });
    keep(KEY, wishes);
  }

  async function change(name, instruction) {
    put(name, { isBusy: true, problem: null });
    try {
      const job = await api.changeByWords(name, instruction);
      jobs.openJob(job.id);
      if (store.get().wishes[name]?.trim() === instruction) wish(name, "");
      put(name, { isBusy: false });
    } catch (error) {
      // What was asked for by a press elsewhere is there to be sent again, too.
      if (!store.get().wishes[name]?.trim()) wish(name, instruction);
      put(name, { isBusy: false, problem: asProblem(error) });
    }
  }

  /** Have an app mended that ended badly: what it told of its end is sent, and the talk shows what is made of it. */
  function fix(name) {
    const { lines, reason } = store.get().runs[name];
    const told = lines.filter(({ stream }) => stream === "stderr").slice(-TOLD_LINES);
    const wish = t("project.fix.wish", { reason: reason ?? "" });
    change(name, `${wish}\n\n${told.map(({ text }) => plain(text)).join("\n")}`.trim());
    go(address("projects", name, "chat"));
  }

  async function loadTurns(name) {
    try {
      const listed = await api.jobs();
      const ours = listed.filter((job) => job.kind === "change" && job.project_name === name);
      for (const job of ours) jobs.openJob(job.id);
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
  }

  async function undo(name) {
    put(name, { isUndoing: true, problem: null });
    try {
      const { version } = await api.undo(name);
      toasts.show({ text: t("change.undone", { message: versionWords(version.message) }) });
      await onChanged(name);
    } catch (error) {
      put(name, { problem: asProblem(error) });
    }
    put(name, { isUndoing: false });
  }

  function put(name, part) {
    store.set(({ changes }) => ({ changes: { ...changes, [name]: { ...changes[name], ...part } } }));
  }

  return { wish, change, fix, loadTurns, undo };
}
