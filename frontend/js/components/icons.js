// The few pictures the page needs, drawn as lines.

import { h } from "../lib/h.js";

const PATHS = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6 6l12 12M18 6L6 18",
  dash: "M6 12h12",
  play: "M8 5.5v13l10.5-6.5z",
  stop: "M7 7h10v10H7z",
  search: "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM20 20l-4.6-4.6",
  file: "M7 3.5h7l4 4V20.5H7zM14 3.5v4h4",
  download: "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14",
  trash: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5",
  plus: "M12 5v14M5 12h14",
  grid: "M4.5 4.5h6v6h-6zM13.5 4.5h6v6h-6zM4.5 13.5h6v6h-6zM13.5 13.5h6v6h-6z",
  pulse: "M3 12h4l3-7.5 4.5 15L17.500 12H21",
  window: "M3.500 5h17v14h-17zM3.500 9.500h17",
  warning: "M12 4l9 16H3zM12 10v4.500M12 17v.5",
  restart: "M19 12a7 7 0 1 1-2.100-5M19 4v4h-4",
  sliders: "M4 8h9M17 8h3M4 16h3M11 16h9M15 6v4M9 14v4",
  star: "M12 4l2.500 5.200 5.700.800-4.100 4 1 5.700-5.100-2.700-5.100 2.700 1-5.700-4.100-4 5.700-.800z",
  chevron: "M9 6l6 6-6 6",
  terminal: "M3.500 5h17v14h-17zM7 10l3 2.500-3 2.500M12.500 15.500H17",
  folder: "M3.500 6.500h6l2 2h9v10h-17z",
  upload: "M12 15V4M7.500 8.500L12 4l4.500 4.500M5 20h14",
};

export function icon(name, className = "") {
  return h(
    "svg",
    { class: `icon ${className}`.trim(), viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    h("path", { d: PATHS[name] }),
  );
}
