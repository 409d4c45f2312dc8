// Before anything is painted: the colours and the language that were chosen, or else those of the system. A plain script,
// the only one that the page waits for, so that nothing flashes in the wrong colours.

(() => {
  const LANGUAGES = ["en", "de", "es", "fr"];
  const root = document.documentElement;
  const isDark = matchMedia("(prefers-color-scheme: dark)");

  function kept() {
    try {
      return JSON.parse(localStorage.getItem("stableagents.look")) ?? {};
    } catch {
      return {};
    }
  }

  function paint() {
    const { theme } = kept();
    root.dataset.theme = ["light", "dark"].includes(theme) ? theme : isDark.matches ? "dark" : "light";
  }

  const wished = [kept().language, ...navigator.languages].map((tag) => String(tag).slice(0, 2));
  root.lang = wished.find((tag) => LANGUAGES.includes(tag)) ?? "en";
  paint();
  isDark.addEventListener("change", paint);
  for (const type of ["storage", "look"]) addEventListener(type, paint);

  // A file that could not be had, as the server was just being restarted, is asked for again.
  const again = (event) => event.target.tagName === "SCRIPT" && setTimeout(() => location.reload(), 1500);
  addEventListener("error", again, true);
})();
