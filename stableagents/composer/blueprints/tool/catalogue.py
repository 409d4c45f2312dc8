"""The tools that there are: what each is called by, its fields, its sentence of explanation and an example."""

from __future__ import annotations

from stableagents.composer.blueprints.tool.checks import CHECKS
from stableagents.composer.blueprints.tool.clocks import CLOCKS
from stableagents.composer.blueprints.tool.cooking import COOKING
from stableagents.composer.blueprints.tool.css import CSS
from stableagents.composer.blueprints.tool.fun import FUN
from stableagents.composer.blueprints.tool.graphs import GRAPHS
from stableagents.composer.blueprints.tool.making import MAKING
from stableagents.composer.blueprints.tool.mathematics import MATHEMATICS
from stableagents.composer.blueprints.tool.more import MORE
from stableagents.composer.blueprints.tool.parts import Tool
from stableagents.composer.blueprints.tool.science import SCIENCE
from stableagents.composer.blueprints.tool.sky import SKY
from stableagents.composer.blueprints.tool.texts import TEXTS

TOOLS: dict[str, Tool] = (
    TEXTS | SCIENCE | MATHEMATICS | CHECKS | CSS | MORE | FUN | MAKING | SKY | GRAPHS | CLOCKS | COOKING
)
