// Time runs faster; and a loop of timers that one control starts again, while the first one goes on, is told.

const FASTER_FROM_MS = 200;
const ENOUGH_TURNS = 2; // of both loops, where both change the same part of the page
const ENOUGH_UNSEEN = 20; // where what they change can't be seen, as on a canvas
const MOST_LOOKS = 20;
const SOON_MS = 1500; // what comes no later than that is waited for, the first time
const HURRIED_TURNS = 150; // of what moves by itself, when it begins: a game gets to its later moments
const FRAME_MS = 16;
const loops = new Map(); // the browser's number of a timer that waits -> its loop
const fires = new Map(); // the same number -> what has it go off at once
const begun = new Set(); // the code of the loops and timers that were waited for when they began
let ahead = 0; // milliseconds by which what is drawn by frames has been hurried
const turning = [];
let actor = ""; // what was used last

const later = window.setTimeout.bind(window);
const sooner = (delay) => (delay >= FASTER_FROM_MS ? Math.max(20, delay / 10) : delay);

function loopOf(action, delay) {
  const source = String(action);
  const current = turning.at(-1);
  if (current?.source === source) return current; // it starts itself anew
  return { source, actor, delay, stack: new Error().stack, turns: 0, changed: new Set(), isTold: false };
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
    if (!loop.actor || loop.delay > SOON_MS || begun.has(loop.source)) continue;
    begun.add(loop.source);
    for (let look = 0; look < MOST_LOOKS && !loop.isFrame && loop.turns === 0 && [...loops.values()].includes(loop); look += 1) {
      await new Promise((goOn) => later((wake.left = goOn), 20));
    }
    if (loop.isFrame || (loop.delay < FASTER_FROM_MS && loop.turns > 0)) hurry(loop); // a frame is due at any moment
  }
  for (const loop of [...loops.values()]) {
    const twin = [...loops.values()].find((other) => other !== loop && other.source === loop.source && other.actor === loop.actor);
    if (!twin || !loop.actor || awaitedLoops.has(loop.source)) continue;
    awaitedLoops.add(loop.source);
    for (let look = 0; look < MOST_LOOKS && Math.min(loop.turns, twin.turns) <= ENOUGH_TURNS; look += 1) {
      await new Promise((goOn) => later((wake.left = goOn), 20));
    }
  }
}

// Has a loop that has begun go through many of its turns now.
function hurry(loop) {
  for (let count = 0; count < HURRIED_TURNS; count += 1) {
    const id = [...loops].find(([, each]) => each === loop)?.[0];
    if (id === undefined || !fires.has(id)) return;
    try {
      fires.get(id)();
    } catch (error) {
      tellError("error", error);
      return;
    }
  }
}

function over(id) {
  loops.delete(id);
  fires.delete(id);
}

function faster(start, end, isEndless) {
  return function (action, delay, ...details) {
    if (typeof action !== "function") return start(action, sooner(Number(delay) || 0));
    const loop = loopOf(action, Number(delay) || 0);
    const run = (...given) => {
      if (!isEndless) over(id);
      return turn(loop, action, given);
    };
    const id = start(run, sooner(Number(delay) || 0), ...details);
    loops.set(id, loop);
    fires.set(id, () => {
      if (!isEndless) end(id);
      run(...details);
    });
    return id;
  };
}

for (const [name, isEndless] of [["Timeout", false], ["Interval", true]]) {
  const end = window[`clear${name}`].bind(window);
  window[`set${name}`] = faster(window[`set${name}`].bind(window), end, isEndless);
  window[`clear${name}`] = (id) => {
    over(id);
    end(id);
  };
}
const drawn = window.requestAnimationFrame.bind(window);
const undrawn = window.cancelAnimationFrame.bind(window);
window.requestAnimationFrame = (action) => {
  const loop = loopOf(action, 0);
  loop.isFrame = true;
  const name = () => `frame ${id}`;
  const run = (time) => {
    over(name());
    turn(loop, action, [time + ahead]);
  };
  const id = drawn(run);
  loops.set(name(), loop);
  fires.set(name(), () => {
    undrawn(id);
    ahead += FRAME_MS;
    run(performance.now());
  });
  return id;
};
window.cancelAnimationFrame = (id) => {
  over(`frame ${id}`);
  undrawn(id);
};
