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
    "ul.shelf",
    { "aria-label": t("nav.projects"), role: "list" },
    projects.map((project) => card(project, isTwin(project), api)),
  );
}

function card(project, isTwin, api) {
  return h(
    "li.card",
    { key: project.name },
    h(
      "a.card-link",
      { href: address("projects", project.name) },
      thumbnail(project, api),
      h(
        "span.card-text",
        h(
          "span.card-title",
          { dir: "auto" },
          project.favourite && icon("star", "star-mark"),
          project.title ?? project.name,
          isTwin && project.name !== project.title && h("span.muted", ` ${project.name}`),
        ),
        h(
          "span.card-about.muted",
          project.running ? h("span.running-mark", t("projects.running")) : ago(project.created_at),
        ),
      ),
    ),
  );
}

export function thumbnail(project, api) {
  return h(
    "span.thumbnail",
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
