"""The identity documents of each country: who holds them, how long, with which check."""

import re
from dataclasses import dataclass
from types import ModuleType
from typing import Literal

from stdnum.ar import cuit
from stdnum.ar import dni as ar_dni
from stdnum.br import cnpj, cpf
from stdnum.cl import rut as cl_rut
from stdnum.co import nit as co_nit
from stdnum.cr import cpf as cr_cpf
from stdnum.cr import cpj as cr_cpj
from stdnum.do import cedula as do_cedula
from stdnum.do import rnc
from stdnum.ec import ci as ec_ci
from stdnum.ec import ruc as ec_ruc
from stdnum.es import cif, nie, nif
from stdnum.es import dni as es_dni
from stdnum.gt import nit as gt_nit
from stdnum.mx import curp, rfc
from stdnum.pe import ruc as pe_ruc
from stdnum.pt import nif as pt_nif
from stdnum.py import ruc as py_ruc
from stdnum.sv import nit as sv_nit
from stdnum.us import ein
from stdnum.uy import rut as uy_rut
from stdnum.ve import rif

Holder = Literal["person", "organisation", "both"]


@dataclass(frozen=True, slots=True)
class IdKind:
    """`shape` is what the normalised number looks like; `check` validates its check digit."""

    country: str
    slug: str
    holder: Holder
    shape: re.Pattern[str]
    check: ModuleType | None = None
    thousands: bool = False  # written 79.412.508

    @property
    def has_check(self) -> bool:
        return self.check is not None


def _kind(
    country: str,
    slug: str,
    holder: Holder,
    shape: str,
    check: ModuleType | None = None,
    thousands: bool = False,
) -> IdKind:
    return IdKind(country, slug, holder, re.compile(shape), check, thousands)


_PASSPORT = "(?=.*[0-9])[A-Z0-9]{5,15}"

# Within a country in the order in which a number of unknown kind is tried.
KINDS: tuple[IdKind, ...] = (
    _kind("CO", "nit", "both", "[0-9]{6,10}", co_nit, True),
    _kind("CO", "cc", "person", "[1-9][0-9]{2,9}", None, True),
    _kind("CO", "ce", "person", "[0-9]{5,8}", None),
    _kind("CO", "ti", "person", "[0-9]{10,11}", None),
    _kind("CO", "ppt", "person", "[0-9]{6,9}", None),
    _kind("PE", "ruc", "both", "[0-9]{11}", pe_ruc),
    _kind("PE", "dni", "person", "[0-9]{8}"),
    _kind("PE", "ce", "person", "[0-9A-Z]{8,12}"),
    _kind("MX", "rfc", "both", "[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}", rfc),
    _kind("MX", "curp", "person", "[A-Z]{4}[0-9]{6}[A-Z0-9]{8}", curp),
    _kind("ES", "cif", "organisation", "[A-Z][0-9]{7}[A-Z0-9]", cif),
    _kind("ES", "nie", "person", "[XYZ][0-9]{7}[A-Z]", nie),
    _kind("ES", "dni", "person", "[0-9]{8}[A-Z]", es_dni),
    _kind("ES", "nif", "both", "[A-Z0-9]{9}", nif),
    _kind("CL", "rut", "both", "[0-9]{6,8}[0-9K]", cl_rut),
    _kind("EC", "ruc", "both", "[0-9]{13}", ec_ruc),
    _kind("EC", "ci", "person", "[0-9]{10}", ec_ci),
    _kind("AR", "cuit", "both", "[0-9]{11}", cuit),
    _kind("AR", "dni", "person", "[0-9]{7,8}", ar_dni),
    _kind("BR", "cnpj", "organisation", "[0-9]{14}", cnpj),
    _kind("BR", "cpf", "person", "[0-9]{11}", cpf),
    _kind("UY", "rut", "organisation", "[0-9]{12}", uy_rut),
    _kind("UY", "ci", "person", "[0-9]{7,8}"),
    _kind("PY", "ruc", "both", "[0-9]{5,9}", py_ruc),
    _kind("PY", "ci", "person", "[0-9]{5,8}"),
    _kind("VE", "rif", "both", "[VEJPG][0-9]{9}", rif),
    _kind("VE", "ci", "person", "[VE]?[0-9]{6,8}"),
    _kind("DO", "rnc", "organisation", "[0-9]{9}", rnc),
    _kind("DO", "cedula", "person", "[0-9]{11}", do_cedula),
    _kind("CR", "juridica", "organisation", "[2-5][0-9]{9}", cr_cpj),
    _kind("CR", "fisica", "person", "[0-9]{9,10}", cr_cpf),
    _kind("GT", "nit", "both", "[0-9]{1,11}[0-9K]", gt_nit),
    _kind("GT", "dpi", "person", "[0-9]{13}"),
    _kind("SV", "nit", "both", "[0-9]{14}", sv_nit),
    _kind("SV", "dui", "person", "[0-9]{9}"),
    _kind("HN", "rtn", "both", "[0-9]{14}"),
    _kind("HN", "dni", "person", "[0-9]{13}"),
    _kind("NI", "ruc", "both", "[A-Z][0-9]{13}"),
    _kind("NI", "cedula", "person", "[0-9]{13}[A-Z]"),
    _kind("PA", "ruc", "both", "[0-9A-Z-]{5,24}"),
    _kind("PA", "cedula", "person", "(?:[0-9]{1,2}|PE|E|N)-[0-9]{1,4}-[0-9]{1,6}"),
    _kind("BO", "nit", "both", "[0-9]{7,12}"),
    _kind("BO", "ci", "person", "[0-9]{5,8}[A-Z0-9]{0,3}"),
    _kind("PT", "nif", "both", "[0-9]{9}", pt_nif),
    _kind("US", "ein", "organisation", "[0-9]{9}", ein),
)
PASSPORT_SHAPE = re.compile(_PASSPORT)

# Numbers that stand for "the final consumer": shared by thousands, they identify nobody.
GENERIC = frozenset(
    {
        ("CO", "222222222222"),
        ("CO", "222222222"),
        ("EC", "9999999999999"),
        ("EC", "9999999999"),
        ("MX", "XAXX010101000"),
        ("MX", "XEXX010101000"),
        ("CL", "666666666"),
        ("GT", "CF"),
    }
)
