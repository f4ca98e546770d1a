"""The fields that each kind of file can fill."""

from dataclasses import dataclass
from typing import Literal

Type = Literal[
    "text", "code", "number", "date", "instant", "email", "phone", "identity", "choice", "place"
]


@dataclass(frozen=True, slots=True)
class Field:
    """`synonyms` are headers in the form of `headers.normal`, the first the canonical one."""

    name: str
    type: Type
    synonyms: tuple[str, ...]
    choices: tuple[str, ...] = ()


# Groups; of each, one entry must be mapped. An entry of several fields needs them all.
Required = tuple[tuple[tuple[str, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class FileKind:
    name: str
    fields: tuple[Field, ...]
    required: Required

    def field(self, name: str) -> Field:
        """KeyError for a name it does not have."""
        for field in self.fields:
            if field.name == name:
                return field
        raise KeyError(name)


def _field(name: str, type_: Type, synonyms: str, *choices: str) -> Field:
    words = [part.strip() for part in synonyms.split(",")]
    return Field(name, type_, tuple(dict.fromkeys([name.replace("_", " "), *words])), choices)


CUSTOMERS = FileKind(
    "customers",
    (
        _field(
            "external_id",
            "code",
            "codigo, cod, id, codigo cliente, cod cliente, id cliente, cliente id, customer id,"
            " customer code, customer no, customer number, no cliente, num cliente, numero cliente,"
            " n cliente, codigo tercero, cod tercero, clave, clave cliente, account id, key, ref",
        ),
        _field(
            "name",
            "text",
            "nombre, nombres y apellidos, nombre completo, nombre cliente, cliente, razon social,"
            " razon social o nombre, nombre o razon social, nombre tercero, tercero, denominacion,"
            " full name, customer name, customer, company, company name, empresa, display name,"
            " nombre fiscal, titular, contacto nombre",
        ),
        _field(
            "given_names",
            "text",
            "nombres, primer nombre, first name, given name, given names, nombre de pila, firstname,"
            " nombre 1",
        ),
        _field(
            "surnames",
            "text",
            "apellidos, apellido, last name, surname, surnames, lastname, family name,"
            " primer apellido, apellido paterno, apellido 1",
        ),
        _field(
            "second_surname",
            "text",
            "segundo apellido, apellido materno, second surname, apellido 2",
        ),
        _field("legal_name", "text", "nombre legal, legal name, nombre juridico"),
        _field(
            "kind",
            "choice",
            "tipo persona, tipo de persona, tipo cliente, customer type, naturaleza, tipo tercero,"
            " persona",
            "person",
            "organisation",
        ),
        _field(
            "document",
            "identity",
            "nit, cc, cedula, documento, numero documento, num documento, nro documento,"
            " no documento, n documento, identificacion, numero identificacion, num identificacion,"
            " nit cc, cc nit, nit cedula, nit o cedula, ruc, dni, rut, rfc, cuit, cif, nif, nif cif,"
            " cif nif, nie, tax id, vat, vat number, cedula nit, id fiscal, identificacion fiscal,"
            " cuil, cpf, cnpj, curp, rif, documento identidad, doc, tax number, ci",
        ),
        _field(
            "document_kind",
            "text",
            "tipo documento, tipo de documento, tipo doc, tipo identificacion, tipo id, document type,"
            " tipo de identificacion, td",
        ),
        _field("check_digit", "text", "dv, digito verificacion, digito de verificacion"),
        _field(
            "phone",
            "phone",
            "telefono, tel, tel1, tel 1, telefono 1, telefono fijo, fijo, phone, phone number,"
            " telephone, telefonos, fono, telf, tlf",
        ),
        _field(
            "mobile",
            "phone",
            "celular, cel, movil, tel movil, telefono movil, telefono celular, mobile, cell,"
            " cell phone, cellphone, mobile phone, num celular, numero celular",
        ),
        _field("phone_2", "phone", "telefono 2, tel 2, tel2, otro telefono, phone 2"),
        _field("whatsapp", "phone", "whatsapp, wa, wsp, whats app, numero whatsapp"),
        _field(
            "email",
            "email",
            "correo, correo electronico, e mail, mail, email address, email 1, correo e, direccion"
            " correo, email facturacion, correo facturacion",
        ),
        _field("email_2", "email", "correo 2, email 2, otro correo"),
        _field(
            "address",
            "text",
            "direccion, dir, domicilio, calle, address, street, address 1, address line 1,"
            " direccion 1, direccion principal, dir entrega, direccion entrega",
        ),
        _field(
            "city", "place", "ciudad, municipio, localidad, poblacion, city, town, ciudad nombre"
        ),
        _field(
            "region",
            "place",
            "departamento, depto, dpto, provincia, estado, region, state, province, comuna",
        ),
        _field("country", "place", "pais, country, nacion, country code"),
        _field("postal_code", "code", "codigo postal, cp, zip, zip code, postcode, postal"),
        _field(
            "since_on",
            "date",
            "cliente desde, fecha ingreso, fec ing, fecha alta, fec alta, alta, fecha creacion,"
            " fecha registro, fecha de ingreso, fecha de alta, created, created at, since,"
            " customer since, fecha vinculacion, fec crea, fecha de creacion, fecha de registro",
        ),
        _field(
            "birth_on",
            "date",
            "fecha nacimiento, fec nac, nacimiento, cumpleanos, fecha de nacimiento, birthday, birth"
            " date, date of birth, dob, f nacimiento",
        ),
        _field(
            "industry",
            "text",
            "sector, actividad, giro, actividad economica, ciiu, industry, rubro",
        ),
        _field(
            "owner",
            "text",
            "vendedor, asesor, ejecutivo, comercial, responsable, seller, sales rep, salesperson,"
            " account manager, owner, agente, cod vendedor, nombre vendedor",
        ),
        _field("team", "text", "equipo, team, zona, zona venta, territorio"),
        _field("preferred_channel", "text", "canal preferido, canal, preferred channel"),
        _field(
            "tags", "text", "etiquetas, etiqueta, tags, segmento, grupo, clasificacion, segment"
        ),
        _field(
            "remark",
            "text",
            "observaciones, observacion, obs, notas, nota, comentarios, comentario, notes, remarks,"
            " comments",
        ),
    ),
    required=((("name",), ("given_names",), ("surnames",), ("legal_name",)),),
)

PRODUCTS = FileKind(
    "products",
    (
        _field(
            "sku",
            "code",
            "codigo, cod, referencia, ref, codigo producto, cod producto, codigo articulo, articulo,"
            " cod articulo, item, id, product id, product code, stock code, item code, part number,"
            " clave, id producto, codigo item, codigo barras, ean, upc, barcode",
        ),
        _field(
            "name",
            "text",
            "nombre, descripcion, producto, nombre producto, product, product name, description,"
            " detalle, item name, descripcion producto, desc, title, titulo, articulo nombre",
        ),
        _field(
            "category",
            "text",
            "categoria, linea, familia, grupo, category, product category, rubro, tipo, departamento,"
            " clase, family, linea producto",
        ),
        _field("subcategory", "text", "subcategoria, sublinea, subfamilia, subgrupo, subcategory"),
        _field(
            "unit_cost",
            "number",
            "costo, costo unitario, coste, cost, costo promedio, vlr costo, valor costo, coste unitario,"
            " costo prom, ultimo costo",
        ),
        _field(
            "unit_price",
            "number",
            "precio, precio venta, precio unitario, price, unit price, pvp, vlr unitario, precio 1,"
            " list price, precio lista",
        ),
        _field("currency", "text", "moneda, divisa, currency, mon"),
        _field(
            "is_active",
            "choice",
            "activo, estado, active, status, vigente, habilitado",
            "yes",
            "no",
        ),
    ),
    required=((("sku",), ("name",)),),
)

PURCHASES = FileKind(
    "purchases",
    (
        _field(
            "customer_id",
            "code",
            "customer, cliente, codigo cliente, cod cliente, id cliente, cliente id, customer code,"
            " customer no, nit, cc, cedula, nit cliente, documento cliente, identificacion,"
            " identificacion cliente, tercero, cod tercero, codigo tercero, codigo, no cliente,"
            " num cliente, numero cliente, clave cliente, ruc, dni, rut, rfc, cuit, client id,"
            " account, account id, ruc cliente, rut cliente, cod cli, codcli, id tercero, nit tercero",
        ),
        _field(
            "date",
            "instant",
            "fecha, invoice date, fecha factura, fecha venta, fecha compra, fecha documento, fec fac,"
            " fec doc, fec, fecha emision, order date, purchase date, sale date, transaction date,"
            " occurred at, occurred on, fecha hora, fecha de factura, fecha de venta, f emision,"
            " fecha movimiento, fec venta, timestamp, datetime, dia, fecha de emision, fec factura,"
            " fecha pedido, fecha transaccion, created at",
        ),
        _field(
            "amount",
            "number",
            "valor, valor total, total, importe, monto, vlr, vlr total, valor neto, vlr neto, neto,"
            " line total, total linea, net amount, venta, ventas, venta neta, total venta, sales,"
            " revenue, vlr venta, valor venta, valor compra, importe total, total factura,"
            " valor factura, vlr factura, subtotal, line amount, total amount, monto total, vr total,"
            " importe neto, total neto, base, sale amount, vlr ult",
        ),
        _field("currency", "text", "moneda, divisa, currency, mon, currency code, tipo moneda"),
        _field(
            "document",
            "code",
            "factura, numero factura, num factura, nro factura, no factura, n factura, documento,"
            " numero documento, num documento, nro documento, no documento, invoice, invoice no,"
            " invoice number, invoice id, order id, order no, order number, pedido, numero pedido,"
            " comprobante, folio, boleta, ticket, tiquete, recibo, id factura, consecutivo, doc,"
            " document no, document number, numero, transaction id, id venta, serie numero",
        ),
        _field(
            "product",
            "code",
            "producto, codigo producto, cod producto, sku, stock code, referencia, ref, articulo,"
            " codigo articulo, cod articulo, item, item code, product code, product id, id producto,"
            " codigo item, cod item, cod ref, product sku, clave articulo",
        ),
        _field(
            "description",
            "text",
            "descripcion, detalle, nombre producto, product name, descripcion producto, desc, concepto,"
            " item name, nombre articulo, descripcion articulo, item description, product description",
        ),
        _field(
            "category",
            "text",
            "categoria, linea, familia, grupo, product category, rubro, linea producto, departamento",
        ),
        _field(
            "quantity",
            "number",
            "cantidad, cant, unidades, qty, units, und, uds, cantidad vendida, cant vendida, piezas,"
            " cantidades",
        ),
        _field(
            "unit_price",
            "number",
            "precio unitario, precio, price, valor unitario, vlr unitario, vlr unit, unitario, precio"
            " venta, p unitario, pvp, precio unit, val unitario, vr unitario, p unit, unit value",
        ),
        _field(
            "cost",
            "number",
            "costo, coste, costo total, vlr costo, valor costo, costo venta, costo de venta,"
            " costo ventas, total cost, coste total",
        ),
        _field(
            "channel",
            "text",
            "canal, canal venta, canal de venta, sales channel, medio, origen, via",
        ),
        _field(
            "shop",
            "text",
            "tienda, sucursal, almacen, punto de venta, punto venta, pdv, local, sede, store, branch,"
            " bodega, establecimiento, cod sucursal, centro",
        ),
        _field(
            "kind",
            "choice",
            "tipo, tipo documento, tipo movimiento, tipo transaccion, type, transaction type, clase,"
            " tipo doc, tipo de documento, tipo venta",
            "sale",
            "return",
            "cancellation",
        ),
        _field(
            "due_on",
            "date",
            "vencimiento, fecha vencimiento, fec venc, vence, due date, due, fecha de vencimiento,"
            " f vencimiento, fecha vence",
        ),
        _field(
            "paid_on",
            "date",
            "fecha pago, fec pago, pagado, pagada, paid, payment date, fecha de pago, paid date",
        ),
        _field(
            "customer_name",
            "text",
            "nombre cliente, razon social, nombre, cliente nombre, nombre tercero, nombre o razon"
            " social, client name, customer full name",
        ),
        _field(
            "seller", "text", "vendedor, asesor, seller, sales rep, salesperson, nombre vendedor"
        ),
        _field("country", "place", "pais, country code, pais cliente"),
    ),
    required=(
        (("customer_id",), ("customer_name",)),
        (("date",),),
        (("amount",), ("quantity", "unit_price")),
    ),
)

INTERACTIONS = FileKind(
    "interactions",
    (
        _field(
            "customer_id",
            "code",
            "customer, cliente, codigo cliente, cod cliente, id cliente, cliente id, customer code,"
            " nit, cc, cedula, identificacion, documento, tercero, cod tercero, codigo, ruc, dni, rut,"
            " rfc, cuit, client id, account id, contact id, numero cliente",
        ),
        _field(
            "customer_name",
            "text",
            "nombre cliente, razon social, nombre, cliente nombre, customer name",
        ),
        _field(
            "phone", "phone", "telefono, celular, tel, movil, numero, mobile, from, caller, desde"
        ),
        _field("email", "email", "correo, correo electronico, e mail, mail"),
        _field(
            "channel",
            "choice",
            "canal, medio, tipo, tipo contacto, type, via, tipo actividad",
            "call",
            "email",
            "whatsapp",
            "chat",
            "visit",
            "counter",
            "post",
        ),  # fmt: skip
        _field(
            "direction",
            "choice",
            "sentido, direccion, entrada salida, inbound outbound",
            "in",
            "out",
        ),
        _field(
            "started_at",
            "instant",
            "fecha, fecha hora, fecha y hora, date, datetime, timestamp, fecha contacto, fecha inicio,"
            " inicio, start, created at, fecha llamada, fecha visita, when, start time, fec",
        ),
        _field("time", "text", "hora, hora inicio, time"),
        _field(
            "duration",
            "number",
            "duracion, duracion segundos, segundos, duration seconds, seconds, duration, minutos,"
            " duracion minutos, minutes, duration minutes",
        ),
        _field(
            "person",
            "text",
            "asesor, agente, vendedor, usuario, responsable, user, agent, atendido por, owner,"
            " assigned to, ejecutivo",
        ),
        _field(
            "contact_name",
            "text",
            "contacto, persona contacto, contact, hablo con, nombre contacto",
        ),
        _field("subject", "text", "asunto, tema, motivo, titulo, topic, title, reason"),
        _field(
            "body",
            "text",
            "detalle, descripcion, mensaje, texto, nota, notas, observaciones, comentario,"
            " comentarios, message, description, notes, comments, text, contenido",
        ),
        _field(
            "outcome",
            "text",
            "resultado, conclusion, result, estado, status, respuesta, disposition",
        ),
        _field(
            "external_id", "code", "id, codigo interaccion, interaction id, ticket, caso, case id"
        ),
    ),
    required=(
        (("customer_id",), ("customer_name",), ("phone",), ("email",)),
        (("started_at",),),
    ),
)

KINDS: dict[str, FileKind] = {
    kind.name: kind for kind in (CUSTOMERS, PRODUCTS, PURCHASES, INTERACTIONS)
}

# Words that make a row a header.
KNOWN_HEADERS = frozenset(
    synonym for kind in KINDS.values() for field in kind.fields for synonym in field.synonyms
)
