"""Fail where the built reference lacks a public name, a field of a public class, or a member of an enumeration.

python scripts/check_reference.py docs/_build/html/objects.inv
"""

import enum
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import attrs
from sphinx.util.inventory import InventoryFile

MODULES = ("newsevents", "newsevents.decide", "newsevents.bodies", "newsevents.contests", "newsevents.strategies")


def documented(path: Path) -> set[str]:
    """List every name that the documentation describes."""
    inventory = InventoryFile.loads(path.read_bytes(), uri="")
    return {name for kind, names in inventory.data.items() if kind.startswith("py:") for name in names}


def wanted(value: object, name: str) -> Iterator[str]:
    """Give what must be described for a public name: itself, its fields, its members."""
    yield name
    if isinstance(value, type) and issubclass(value, enum.Enum):
        yield from (f"{name}.{member.name}" for member in value)
    elif isinstance(value, type) and attrs.has(value):
        yield from (f"{name}.{field.name}" for field in attrs.fields(value) if not field.name.startswith("_"))


def main() -> int:
    """Compare the public names with the inventory."""
    known = documented(Path(sys.argv[1]))
    ends = {".".join(name.split(".")[-length:]) for name in known for length in (1, 2)}
    # A constant (an alias of a type, a set of stances) is described where the class is that it is made of.
    public = [
        (getattr(import_module(module), name), name) for module in MODULES for name in import_module(module).__all__
    ]
    asked = dict.fromkeys(each for value, name in public if callable(value) for each in wanted(value, name))
    missing = [each for each in asked if each not in ends]
    print("".join(f"not in the reference: {each}\n" for each in missing), end="")
    print(f"reference: {len(asked) - len(missing)} of {len(asked)} public names, fields and members")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
