"""The demo company: a Colombian distributor of food, cleaning goods and packaging.

Made up in any size, always the same for the same arguments, and as dirty as life.
"""

from vinculo.workspace.demo.building import HouseNotEmpty, build

__all__ = ["HouseNotEmpty", "build"]
