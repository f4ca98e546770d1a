"""Postal addresses of Spanish-speaking countries: read, written anew, and compared.

normalise("kra 97 n° 12 – 34 ap 301").canonical == "Carrera 97 # 12-34, Apartamento 301"
"""

from vinculo.lib.addresses.address import Address
from vinculo.lib.addresses.countries import COUNTRIES
from vinculo.lib.addresses.reading import normalise

__all__ = ["COUNTRIES", "Address", "normalise"]
