"""Fail where an sdist or a wheel lacks what it must have, or has what it must not.

python scripts/check_dists.py dist/newsevents-*.tar.gz dist/newsevents-*.whl
"""

import sys
import tarfile
import zipfile
from pathlib import Path

SDIST = ("LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "pyproject.toml")
WHEEL = (
    *("newsevents/py.typed", "newsevents/text/data/tagger.bin", "newsevents/lexicon/data/titles.toml"),
    *(
        "newsevents/lexicon/data/frames/endorsement.toml",
        "newsevents/bodies/data/",
        "licenses/LICENSE",
        "licenses/NOTICE",
    ),
)
UNWANTED = ("__pycache__", ".pyc", "/.venv", "/docs/_build", ".pytest_cache")


def names(path: Path) -> list[str]:
    """List the files of an archive."""
    if path.suffix == ".whl":
        return zipfile.ZipFile(path).namelist()
    with tarfile.open(path) as archive:
        return archive.getnames()


def faults(path: Path) -> list[str]:
    """Say what is missing from an archive, and what should not be in it."""
    found = names(path)
    wanted = WHEEL if path.suffix == ".whl" else tuple(f"/{name}" for name in (*SDIST, "tests/", "docs/", "seeds/"))
    missing = [f"{path.name} lacks {name}" for name in wanted if not any(name in entry for entry in found)]
    return missing + [f"{path.name} contains {e}" for e in found if any(bad in e for bad in UNWANTED)]


def main() -> int:
    """Check every archive."""
    wrong = [fault for path in sys.argv[1:] for fault in faults(Path(path))]
    print("\n".join(wrong) or f"{len(sys.argv) - 1} archives hold what they should")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
