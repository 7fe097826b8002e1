"""Reading the TOML tables that come with the package."""

import tomllib
from importlib.resources import files
from typing import Any

_NAMES = "states"


def table_names() -> list[str]:
    """List the tables of bodies."""
    found = (entry.name.removesuffix(".toml") for entry in files("newsevents.bodies").joinpath("data").iterdir())
    return sorted(name for name in found if name != _NAMES)


def read_table(name: str) -> dict[str, Any]:
    """Read one table."""
    text = files("newsevents.bodies").joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)
