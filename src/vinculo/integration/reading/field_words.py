"""The fields of each kind of file, with the headers they go by.

`name type (choices): headers`, a line per field; headers in the form of `headers.normal`, the
usual ones first. A field's own name is always one of its headers.
"""

CUSTOMERS = """
external_id code: codigo, cod, id, codigo cliente, cod cliente, id cliente, cliente id, customer
    id, customer code, customer no, customer number, no cliente, num cliente, numero cliente, n
    cliente, codigo tercero, cod tercero, clave, clave cliente, account id, key, ref
name text: nombre, nombres y apellidos, nombre completo, nombre cliente, cliente, razon social,
    razon social o nombre, nombre o razon social, nombre tercero, tercero, denominacion, full
    name, customer name, customer, company, company name, empresa, display name, nombre fiscal,
    titular, contacto nombre
given_names text: nombres, primer nombre, first name, given name, nombre de pila, firstname,
    nombre 1
surnames text: apellidos, apellido, last name, surname, lastname, family name, primer apellido,
    apellido paterno, apellido 1
second_surname text: segundo apellido, apellido materno, apellido 2
legal_name text: nombre legal, nombre juridico
kind choice (person organisation): tipo persona, tipo de persona, tipo cliente, customer type,
    naturaleza, tipo tercero, persona
document identity: nit, cc, cedula, documento, numero documento, num documento, nro documento,
    no documento, n documento, identificacion, numero identificacion, num identificacion, nit
    cc, cc nit, nit cedula, nit o cedula, ruc, dni, rut, rfc, cuit, cif, nif, nif cif, cif nif,
    nie, tax id, vat, vat number, cedula nit, id fiscal, identificacion fiscal, cuil, cpf, cnpj,
    curp, rif, documento identidad, doc, tax number, ci
document_kind text: tipo documento, tipo de documento, tipo doc, tipo identificacion, tipo id,
    document type, tipo de identificacion, td
check_digit text: dv, digito verificacion, digito de verificacion
phone phone: telefono, tel, tel1, tel 1, telefono 1, telefono fijo, fijo, phone number,
    telephone, telefonos, fono, telf, tlf
mobile phone: celular, cel, movil, tel movil, telefono movil, telefono celular, cell, cell
    phone, cellphone, mobile phone, num celular, numero celular
phone_2 phone: telefono 2, tel 2, tel2, otro telefono
whatsapp phone: wa, wsp, whats app, numero whatsapp
email email: correo, correo electronico, e mail, mail, email address, email 1, correo e,
    direccion correo, email facturacion, correo facturacion
email_2 email: correo 2, otro correo
address text: direccion, dir, domicilio, calle, street, address 1, address line 1, direccion 1,
    direccion principal, dir entrega, direccion entrega
city place: ciudad, municipio, localidad, poblacion, town, ciudad nombre
region place: departamento, depto, dpto, provincia, estado, state, province, comuna
country place: pais, nacion, country code
since_on date: cliente desde, fecha ingreso, fec ing, fecha alta, fec alta, alta, fecha
    creacion, fecha registro, fecha de ingreso, fecha de alta, created, created at, since,
    customer since, fecha vinculacion, fec crea, fecha de creacion, fecha de registro
birth_on date: fecha nacimiento, fec nac, nacimiento, cumpleanos, fecha de nacimiento, birthday,
    birth date, date of birth, dob, f nacimiento
industry text: sector, actividad, giro, actividad economica, ciiu, rubro
owner text: vendedor, asesor, ejecutivo, comercial, responsable, seller, sales rep, salesperson,
    account manager, agente, cod vendedor, nombre vendedor
team text: equipo, zona, zona venta, territorio
preferred_channel text: canal preferido, canal
tags text: etiquetas, etiqueta, segmento, grupo, clasificacion, segment
remark text: observaciones, observacion, obs, notas, nota, comentarios, comentario, notes,
    remarks, comments
"""

PRODUCTS = """
sku code: codigo, cod, referencia, ref, codigo producto, cod producto, codigo articulo,
    articulo, cod articulo, item, id, product id, product code, stock code, item code, part
    number, clave, id producto, codigo item, codigo barras, ean, upc, barcode
name text: nombre, descripcion, producto, nombre producto, product, product name, description,
    detalle, item name, descripcion producto, desc, title, titulo, articulo nombre
category text: categoria, linea, familia, grupo, product category, rubro, tipo, departamento,
    clase, family, linea producto
subcategory text: subcategoria, sublinea, subfamilia, subgrupo
unit_cost number: costo, costo unitario, coste, cost, costo promedio, vlr costo, valor costo,
    coste unitario, costo prom, ultimo costo
unit_price number: precio, precio venta, precio unitario, price, pvp, vlr unitario, precio 1,
    list price, precio lista
currency text: moneda, divisa, mon
is_active choice (yes no): activo, estado, active, status, vigente, habilitado
"""

PURCHASES = """
customer_id code: customer, cliente, codigo cliente, cod cliente, id cliente, cliente id,
    customer code, customer no, nit, cc, cedula, nit cliente, documento cliente, identificacion,
    identificacion cliente, tercero, cod tercero, codigo tercero, codigo, no cliente, num
    cliente, numero cliente, clave cliente, ruc, dni, rut, rfc, cuit, client id, account,
    account id, ruc cliente, rut cliente, cod cli, codcli, id tercero, nit tercero
date instant: fecha, invoice date, fecha factura, fecha venta, fecha compra, fecha documento,
    fec fac, fec doc, fec, fecha emision, order date, purchase date, sale date, transaction
    date, occurred at, occurred on, fecha hora, fecha de factura, fecha de venta, f emision,
    fecha movimiento, fec venta, timestamp, datetime, dia, fecha de emision, fec factura, fecha
    pedido, fecha transaccion, created at
amount number: valor, valor total, total, importe, monto, vlr, vlr total, valor neto, vlr neto,
    neto, line total, total linea, net amount, venta, ventas, venta neta, total venta, sales,
    revenue, vlr venta, valor venta, valor compra, importe total, total factura, valor factura,
    vlr factura, subtotal, line amount, total amount, monto total, vr total, importe neto, total
    neto, base, sale amount, vlr ult
currency text: moneda, divisa, mon, currency code, tipo moneda
document code: factura, numero factura, num factura, nro factura, no factura, n factura,
    documento, numero documento, num documento, nro documento, no documento, invoice, invoice
    no, invoice number, invoice id, order id, order no, order number, pedido, numero pedido,
    comprobante, folio, boleta, ticket, tiquete, recibo, id factura, consecutivo, doc, document
    no, document number, numero, transaction id, id venta, serie numero
product code: producto, codigo producto, cod producto, sku, stock code, referencia, ref,
    articulo, codigo articulo, cod articulo, item, item code, product code, product id, id
    producto, codigo item, cod item, cod ref, product sku, clave articulo
description text: descripcion, detalle, nombre producto, product name, descripcion producto,
    desc, concepto, item name, nombre articulo, descripcion articulo, item description, product
    description
category text: categoria, linea, familia, grupo, product category, rubro, linea producto,
    departamento
quantity number: cantidad, cant, unidades, qty, units, und, uds, cantidad vendida, cant vendida,
    piezas, cantidades
unit_price number: precio unitario, precio, price, valor unitario, vlr unitario, vlr unit,
    unitario, precio venta, p unitario, pvp, precio unit, val unitario, vr unitario, p unit,
    unit value
cost number: costo, coste, costo total, vlr costo, valor costo, costo venta, costo de venta,
    costo ventas, total cost, coste total
channel text: canal, canal venta, canal de venta, sales channel, medio, origen, via
shop text: tienda, sucursal, almacen, punto de venta, punto venta, pdv, local, sede, store,
    branch, bodega, establecimiento, cod sucursal, centro
kind choice (sale return cancellation): tipo, tipo documento, tipo movimiento, tipo transaccion,
    type, transaction type, clase, tipo doc, tipo de documento, tipo venta
due_on date: vencimiento, fecha vencimiento, fec venc, vence, due date, due, fecha de
    vencimiento, f vencimiento, fecha vence
paid_on date: fecha pago, fec pago, pagado, pagada, paid, payment date, fecha de pago, paid date
customer_name text: nombre cliente, razon social, nombre, cliente nombre, nombre tercero, nombre
    o razon social, client name, customer full name
seller text: vendedor, asesor, sales rep, salesperson, nombre vendedor
country place: pais, country code, pais cliente
"""

INTERACTIONS = """
customer_id code: customer, cliente, codigo cliente, cod cliente, id cliente, cliente id,
    customer code, nit, cc, cedula, identificacion, documento, tercero, cod tercero, codigo,
    ruc, dni, rut, rfc, cuit, client id, account id, contact id, numero cliente
customer_name text: nombre cliente, razon social, nombre, cliente nombre
phone phone: telefono, celular, tel, movil, numero, mobile, from, caller, desde
email email: correo, correo electronico, e mail, mail
channel choice (call email whatsapp chat visit counter post): canal, medio, tipo, tipo contacto,
    type, via, tipo actividad
direction choice (in out): sentido, direccion, entrada salida, inbound outbound
started_at instant: fecha, fecha hora, fecha y hora, date, datetime, timestamp, fecha contacto,
    fecha inicio, inicio, start, created at, fecha llamada, fecha visita, when, start time, fec
time text: hora, hora inicio
duration number: duracion, duracion segundos, segundos, duration seconds, seconds, minutos,
    duracion minutos, minutes, duration minutes
person text: asesor, agente, vendedor, usuario, responsable, user, agent, atendido por, owner,
    assigned to, ejecutivo
contact_name text: contacto, persona contacto, contact, hablo con, nombre contacto
subject text: asunto, tema, motivo, titulo, topic, title, reason
body text: detalle, descripcion, mensaje, texto, nota, notas, observaciones, comentario,
    comentarios, message, description, notes, comments, text, contenido
outcome text: resultado, conclusion, result, estado, status, respuesta, disposition
external_id code: id, codigo interaccion, interaction id, ticket, caso, case id
"""
