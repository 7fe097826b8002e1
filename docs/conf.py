"""Sphinx: MyST pages, the furo theme, the reference from the docstrings."""

import newsevents

project = "newsevents"
author = "The newsevents authors"
copyright = author  # noqa: A001  (Sphinx wants this name)
version = release = newsevents.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode"]
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3
source_suffix = {".md": "markdown"}
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"newsevents {version}"
html_static_path = ["_static"]

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_default_options = {
    "members": True,
    "undoc-members": True,
    "show-inheritance": True,
    "exclude-members": "__init__, __new__",  # attrs writes them; the fields say all
}
autodoc_class_signature = "separated"
autodoc_mock_imports = ["pyarrow"]  # the extra that newsevents.arrow needs, not the documentation
suppress_warnings = ["ref.python"]  # the builtin "type" in a signature is also the name of a field
nitpicky = False  # names of the standard library are not resolved: the build needs no network
