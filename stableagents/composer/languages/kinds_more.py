"""What the tasks of the 7GUIs, games, tools and simulations are called in German, Spanish and French."""

from __future__ import annotations

MORE: dict[str, tuple[str, str, str]] = {
    "flights": (
        r"flug\w*buch\w*|fl(?:ü|ue)ge? buchen",
        r"reserva\w* (?:de )?(?:un )?vuelos?|reserva\w* .*\bvuelos?",
        r"r[ée]serv\w+ (?:de |d'un |un |des )?vols?",
    ),
    "circles": (
        r"kreise? (?:zu )?(?:zeichnen|malen)|kreiszeichner",
        r"dibuj\w+ c[íi]rculos",
        r"dessin\w+ (?:de |des )?cercles",
    ),
    "crud": (r"\bcrud\b.*\bliste", r"\bcrud\b.*\blista", r"\bcrud\b.*\bnoms"),
}
