// One project on the shelf: its picture, its name, when it was made.

import { h } from "../lib/h.js";
import { address } from "../lib/router.js";
import { showPicture } from "../lib/token.js";
import { ago, t } from "../text.js";
import { icon } from "./icons.js";

export function projectList(projects, api) {
  const titles = projects.map(({ title }) => title);
  const isTwin = ({ title }) => titles.indexOf(title) !== titles.lastIndexOf(title);
  return h(
    "ul",
    { class: "shelf", "aria-label": t("nav.projects"), role: "list" },
    projects.map((project) => card(project, isTwin(project), api)),
  );
}

function card(project, isTwin, api) {
  return h(
    "li",
    { key: project.name, class: "card" },
    h(
      "a",
      { class: "card-link", href: address("projects", project.name) },
      thumbnail(project, api),
      h(
        "span",
        { class: "card-text" },
        h(
          "span",
          { class: "card-title", dir: "auto" },
          project.favourite && icon("star", "star-mark"),
          project.title ?? project.name,
          isTwin && project.name !== project.title && h("span", { class: "muted" }, ` ${project.name}`),
        ),
        h(
          "span",
          { class: "card-about muted" },
          project.running ? h("span", { class: "running-mark" }, t("projects.running")) : ago(project.created_at),
        ),
      ),
    ),
  );
}

export function thumbnail(project, api) {
  return h(
    "span",
    { class: "thumbnail" },
    icon("window", "thumbnail-none"),
    picture(api.screenshotUrl(project), "", "thumbnail-picture"),
  );
}

/** A picture from the API that takes no room until it is there. */
export function picture(src, alt, className) {
  return h("img", {
    key: src,
    class: className,
    alt,
    crossorigin: "anonymous",
    decoding: "async",
    hidden: true,
    ref: (image) => {
      image.addEventListener("load", () => image.removeAttribute("hidden"));
      showPicture(image, src);
    },
  });
}
