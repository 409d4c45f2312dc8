// Server-sent events over fetch: they resume after the last one seen, and come back by themselves after any break.

import { Problem, readProblem } from "./problem.js";
import { withToken } from "./token.js";

const FIRST_DELAY_MS = 200;
const MAX_DELAY_MS = 2000;
const SILENCE_MS = 40_000; // the server says something at least every 15 s

/**
 * Follow the events at `url` until one for which `onEvent(event)` returns true. `onGone(problem)` is called when the
 * server says that there is no such stream; `onBreak()` after a break, and its promise is waited for before the next
 * try. Returns a function that ends it.
 */
export function follow(url, { onEvent, onGone, onBreak, lastId = null }) {
  const ending = new AbortController();
  run(url, { onEvent, onGone, onBreak, lastId }, ending.signal);
  return () => ending.abort();
}

async function run(url, options, signal) {
  let delay = FIRST_DELAY_MS;
  const seen = { id: options.lastId };
  while (!signal.aborted) {
    try {
      const isDone = await readOnce(url, options, signal, seen, () => (delay = FIRST_DELAY_MS));
      if (isDone) return;
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429) {
        options.onGone?.(error);
        return;
      }
    }
    await Promise.all([options.onBreak?.(), pause(delay, signal)]);
    delay = Math.min(MAX_DELAY_MS, delay * 2);
  }
}

async function readOnce(url, { onEvent }, signal, seen, onProgress) {
  const attempt = new AbortController();
  const end = () => attempt.abort();
  signal.addEventListener("abort", end, { once: true });
  let watchdog = setTimeout(end, SILENCE_MS);
  try {
    const from = seen.id === null ? {} : { "Last-Event-ID": String(seen.id) };
    const headers = withToken({ Accept: "text/event-stream", ...from });
    const response = await fetch(url, { headers, signal: attempt.signal, cache: "no-store" });
    if (!response.ok) throw await readProblem(response);
    if (response.status === 204) return true; // all of it was seen before
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    const frames = new Frames();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return false;
      clearTimeout(watchdog);
      watchdog = setTimeout(end, SILENCE_MS);
      for (const event of frames.push(value)) {
        onProgress();
        if (isRepeat(event, seen)) continue;
        if (onEvent(event)) {
          attempt.abort();
          return true;
        }
      }
    }
  } finally {
    clearTimeout(watchdog);
    signal.removeEventListener("abort", end);
  }
}

function isRepeat(event, seen) {
  if (event.id === null) return false;
  const number = Number(event.id);
  if (seen.id !== null && Number.isFinite(number) && number <= Number(seen.id)) return true;
  seen.id = event.id;
  return false;
}

/** Cuts a text that comes in pieces into events `{ id, type, data }`. */
export class Frames {
  #rest = "";

  push(piece) {
    const lines = (this.#rest + piece).replaceAll("\r\n", "\n").split("\n\n");
    this.#rest = lines.pop();
    return lines.map(parseFrame).filter(Boolean);
  }
}

function parseFrame(frame) {
  const event = { id: null, type: "message", data: null };
  const data = [];
  for (const line of frame.split("\n")) {
    const [, field, value] = /^([a-z]+): ?(.*)$/s.exec(line) ?? [];
    if (field === "id") event.id = value;
    else if (field === "event") event.type = value;
    else if (field === "data") data.push(value);
  }
  if (!data.length) return null;
  try {
    event.data = JSON.parse(data.join("\n"));
  } catch {
    return null;
  }
  return event;
}

function pause(ms, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
