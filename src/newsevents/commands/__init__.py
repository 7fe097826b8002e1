"""The subcommands, one module each.

``register(subparsers)`` adds a module's parser and sets ``run``, a function of the arguments that gives the exit code.
A module imports what it works with when it runs, so that ``--help`` is quick.
"""
