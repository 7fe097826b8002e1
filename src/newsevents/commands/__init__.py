"""The commands of the command line, one module each: ``register`` adds its parser, ``run`` does the work."""
