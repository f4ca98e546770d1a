"""Names of persons and organisations: read, written anew, and compared.

normalise("QUINTERO SALAZAR MARIA FERNANDA").canonical == "María Fernanda Quintero Salazar"
normalise("comercial andina s a s").canonical == "Comercial Andina S.A.S."
"""

from vinculo.lib.names.name import Kind, Name
from vinculo.lib.names.reading import normalise

__all__ = ["Kind", "Name", "normalise"]
