from vinculo.integration.models.change import ImportChange, IncompleteDocument
from vinculo.integration.models.doubt import ReturnDoubt
from vinculo.integration.models.imports import Import
from vinculo.integration.models.memory import MappingMemory

__all__ = ["Import", "ImportChange", "IncompleteDocument", "MappingMemory", "ReturnDoubt"]
