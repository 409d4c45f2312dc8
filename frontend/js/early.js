// Before any module runs: the launch token that the page may have come with; the colours and the language that were
// chosen, or else those of the system; and the way to the native window, which may open it so early. A plain script. The
// page's first view does not wait for it.

(() => {
  const LANGUAGES = ["en", "de", "es", "fr"];
  const root = document.documentElement;
  const isDark = matchMedia("(prefers-color-scheme: dark)");

  // It is kept for this tab alone, and the address that had it is forgotten.
  function keepToken() {
    const token = document.querySelector('meta[name="token"]');
    if (!token) return;
    sessionStorage.setItem("stableagents.token", token.content);
    token.remove();
    history.replaceState(null, "", "/" + location.hash);
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem("stableagents.look")) ?? {};
    } catch {
      return {};
    }
  }

  // The next visit gets its styles for these colours with the page itself, so that nothing flashes in the wrong ones.
  function paint() {
    const { theme } = kept();
    const chosen = ["light", "dark"].includes(theme) ? theme : "";
    root.dataset.theme = chosen || (isDark.matches ? "dark" : "light");
    document.getElementById("dark").media = root.dataset.theme === "dark" ? "all" : "not all";
    document.cookie = `stableagents-theme=${chosen}; path=/; max-age=31536000; samesite=strict`;
  }

  const wished = [kept().language, ...navigator.languages].map((tag) => String(tag).slice(0, 2));
  root.lang = wished.find((tag) => LANGUAGES.includes(tag)) ?? "en";
  // Its words are asked for beside the page's modules, which need them as soon as they are all there.
  for (const name of root.lang === "en" ? ["text"] : ["text", "server"]) {
    const link = Object.assign(document.createElement("link"), { rel: "modulepreload", href: `/js/${name}.${root.lang}.js` });
    document.head.append(link);
  }
  paint();
  isDark.addEventListener("change", paint);
  for (const type of ["storage", "look"]) addEventListener(type, paint);

  // A file that could not be had, as the server was just being restarted, is asked for again.
  const again = (event) => event.target.tagName === "SCRIPT" && setTimeout(() => location.reload(), 1500);
  addEventListener("error", again, true);

  // pywebview makes the bridge's functions out of text, which the page's Content-Security-Policy forbids. It assigns its
  // object to the window and then calls `_createApi` on it; in between, ours takes that one's place.
  function makeBridgeWithoutEval() {
    let bridge = window.pywebview;
    const take = (value) => {
      bridge = value;
      if (value) value._createApi = (functions) => functions.forEach(({ func }) => makeFunction(value, func));
    };
    take(bridge);
    Object.defineProperty(window, "pywebview", { configurable: true, enumerable: true, get: () => bridge, set: take });
  }

  function makeFunction(bridge, name) {
    bridge._returnValuesCallbacks[name] = {};
    bridge.api[name] = (...values) =>
      new Promise((resolve, reject) => {
        const id = crypto.randomUUID();
        bridge._checkValue(name, resolve, reject, id);
        bridge._jsApiCallback(name, values, id);
      });
  }

  makeBridgeWithoutEval();
  keepToken();
})();
