// Time runs faster; and a loop of timers that one control starts again, while the first one goes on, is told.

const FASTER_FROM_MS = 200;
const ENOUGH_TURNS = 2; // of both loops, where both change the same part of the page
const ENOUGH_UNSEEN = 20; // where what they change can't be seen, as on a canvas
const MOST_LOOKS = 20;
const loops = new Map(); // the browser's number of a timer that waits -> its loop
const turning = [];
let actor = ""; // what was used last

const later = window.setTimeout.bind(window);
const sooner = (delay) => (delay >= FASTER_FROM_MS ? Math.max(20, delay / 10) : delay);

function loopOf(action) {
  const source = String(action);
  const current = turning.at(-1);
  if (current?.source === source) return current; // it starts itself anew
  return { source, actor, stack: new Error().stack, turns: 0, changed: new Set(), isTold: false };
}

function changes() {
  const records = watched.takeRecords();
  state.effects += records.length;
  return records;
}

function turn(loop, action, details) {
  changes();
  turning.push(loop);
  try {
    return action.apply(window, details);
  } finally {
    turning.pop();
    loop.turns += 1;
    const records = watched.takeRecords();
    if (loop.actor === actor) state.effects += records.length;
    for (const record of records) loop.changed.add(record.target.nodeType === 3 ? record.target.parentNode : record.target);
    for (const other of loops.values()) if (isOneTooMany(loop, other)) tellLoop(loop);
  }
}

function isOneTooMany(loop, other) {
  if (loop.isTold || other === loop || other.source !== loop.source || !loop.actor || other.actor !== loop.actor) return false;
  const turns = Math.min(loop.turns, other.turns);
  if (loop.changed.size + other.changed.size === 0) return turns >= ENOUGH_UNSEEN;
  return turns >= ENOUGH_TURNS && [...loop.changed].some((element) => element && other.changed.has(element));
}

function tellLoop(loop) {
  loop.isTold = true;
  tell("timers", "This loop of timers runs more than once at the same time: each start adds one more.", "", 0, loop.stack);
}

// Where one control has started two loops of the same code, both get the turns by which they are judged, once.
const awaitedLoops = new Set(); // their code

async function letTurn() {
  for (const loop of [...loops.values()]) {
    const twin = [...loops.values()].find((other) => other !== loop && other.source === loop.source && other.actor === loop.actor);
    if (!twin || !loop.actor || awaitedLoops.has(loop.source)) continue;
    awaitedLoops.add(loop.source);
    for (let look = 0; look < MOST_LOOKS && Math.min(loop.turns, twin.turns) <= ENOUGH_TURNS; look += 1) {
      await new Promise((goOn) => later((wake.left = goOn), 20));
    }
  }
}

function faster(start, isEndless) {
  return function (action, delay, ...details) {
    if (typeof action !== "function") return start(action, sooner(Number(delay) || 0));
    const loop = loopOf(action);
    const run = (...given) => {
      if (!isEndless) loops.delete(id);
      return turn(loop, action, given);
    };
    const id = start(run, sooner(Number(delay) || 0), ...details);
    loops.set(id, loop);
    return id;
  };
}

for (const [name, isEndless] of [["setTimeout", false], ["setInterval", true]]) window[name] = faster(window[name].bind(window), isEndless);
for (const name of ["clearTimeout", "clearInterval"]) {
  const end = window[name].bind(window);
  window[name] = (id) => {
    loops.delete(id);
    end(id);
  };
}
const drawn = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (action) => {
  const loop = loopOf(action);
  const id = drawn((time) => {
    loops.delete(`frame ${id}`);
    turn(loop, action, [time]);
  });
  loops.set(`frame ${id}`, loop);
  return id;
};
const undrawn = window.cancelAnimationFrame.bind(window);
window.cancelAnimationFrame = (id) => {
  loops.delete(`frame ${id}`);
  undrawn(id);
};
