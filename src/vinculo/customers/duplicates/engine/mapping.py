"""Which column of a file is what: as somebody said it, or as its header suggests."""

import re
from collections.abc import Mapping, Sequence

from vinculo.lib.text import fold

# Field: what headers call it, folded, without what is not a letter or digit.
HEADERS: dict[str, str] = {
    "id": "id recid recordid uniqueid rowid key codigo codigocliente idcliente customerid clave",
    "source": "source dataset sourcedataset origen fuente file archivo",
    "kind": "kind type tipo tipopersona tipocliente personatipo",
    "given": "given givenname givennames firstname forename nombres primernombre nombrepila"
    " nombre1 first middlename segundonombre nombre2",
    "surnames": "surname surnames lastname familyname apellidos apellido primerapellido apellido1"
    " apellidopaterno last segundoapellido apellido2 apellidomaterno surname1 surname2",
    "name": "name fullname wholename nombre nombrecompleto cliente nombrecliente customer"
    " customername contacto nombreyapellido nombresyapellidos apellidosynombres",
    "firm": "firm company companyname organisation organization razonsocial empresa businessname"
    " nombreempresa legalname",
    "document": "document documentnumber documento numerodocumento nrodocumento nodocumento"
    " identificacion numeroidentificacion cedula cc nit dni ruc rut rfc nif cif cuit curp idnumber"
    " ids taxid nationalid socsecid ssn socialsecuritynumber socsec identification identityids",
    "phones": "phone phones phonenumber telephone tel telefono telefonos telefono1 telefono2"
    " mobile movil celular celular1 celular2 cel cellphone whatsapp telefonofijo fijo phone1"
    " phone2 mobilephone",
    "emails": "email emails mail emailaddress correo correoelectronico email1 email2",
    "address": "address fulladdress direccion domicilio direccion1 addressline direccioncompleta",
    "street": "street streetname address1 addressline1 calle via",
    "house": "house housenumber streetnumber numero numeroexterior noexterior",
    "place": "place address2 addressline2 barrio quarter locality colonia unit complemento"
    " localidad",
    "city": "city town suburb ciudad municipio poblacion",
    "postcode": "postcode postalcode zip zipcode codigopostal cp",
    "region": "region state province departamento provincia estado county",
    "birth": "birth birthday birthdate dateofbirth dob fechanacimiento fechadenacimiento"
    " nacimiento cumpleanos birthon",
}
FIELDS = tuple(HEADERS)
_NAMED = {header: field for field, headers in HEADERS.items() for header in headers.split()}
_NAMED |= {re.sub(r"[^a-z0-9]", "", field): field for field in FIELDS}
_NOT_PLAIN = re.compile(r"[^a-z0-9]+")

Columns = dict[str, list[str]]


class NotAMap(ValueError):
    """`about` is what is not understood of it."""

    def __init__(self, about: str) -> None:
        super().__init__(about)
        self.about = about


def field_of(header: str) -> str | None:
    return _NAMED.get(_NOT_PLAIN.sub("", fold(header)))


def guessed(headers: Sequence[str]) -> Columns:
    columns: Columns = {}
    for header in headers:
        if field := field_of(header):
            columns.setdefault(field, []).append(header)
    return tidied(columns)


def read_map(said: Mapping[str, object], headers: Sequence[str]) -> Columns:
    """`{"surnames": "Apellidos"}`, `{"phones": ["tel", "cel"]}` or `{"Apellidos": "surnames"}`."""
    exact = {header: header for header in headers}
    folded = {fold(header): header for header in reversed(headers)}
    columns: Columns = {}
    for key, value in said.items():
        values = value if isinstance(value, list) else [value]
        if value in (None, "", []):
            continue
        if not all(isinstance(one, str) for one in values):
            raise NotAMap(key)
        texts = [one for one in values if isinstance(one, str)]
        found = [exact.get(text) or folded.get(fold(text)) for text in texts]
        if field_of(key) and all(found):
            columns.setdefault(str(field_of(key)), []).extend(one for one in found if one)
        elif (header := exact.get(key) or folded.get(fold(key))) and field_of(texts[0]):
            columns.setdefault(str(field_of(texts[0])), []).append(header)
        else:
            raise NotAMap(key if not field_of(key) else ", ".join(texts))
    return tidied(columns)


def tidied(columns: Columns) -> Columns:
    """A first line of the address without a column for the house is the whole address."""
    if "street" in columns and "house" not in columns and "address" not in columns:
        columns["address"] = columns.pop("street")
    return {field: list(dict.fromkeys(found)) for field, found in columns.items()}
