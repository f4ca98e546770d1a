"""backup, restore, doctor."""

import argparse
from typing import Any


def add_commands(commands: Any, everywhere: argparse.ArgumentParser) -> None:
    pass
