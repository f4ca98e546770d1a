"""The `vinculo` command: thin; each command makes one call into the house."""

from vinculo.cli.command import main

__all__ = ["main"]
