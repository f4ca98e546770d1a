# ruff: noqa: E501  one text a line
"""What is said and written between the company and its customers.

Each kind of talk has subjects and sentences; a text is a beginning, a middle and an end. The
words in braces are drawn from the banks below.
"""

# Article, product, and what it is counted in.
PRODUCTS = """
el|aceite de 20 litros|bidones
el|arroz|bultos|arrobas
la|harina de trigo|bultos
los|vasos de 7 onzas|cajas|paquetes
las|servilletas|cajas|paquetes
el|papel higiénico institucional|pacas
el|detergente|bultos|kilos
la|bolsa negra|paquetes|rollos
el|agua en botellón|botellones
el|agua de 600|cajas|pacas
el|café molido|libras|paquetes
el|azúcar|bultos|kilos
los|contenedores de fibra|cajas|paquetes
la|película plástica|rollos
el|desengrasante|garrafas|galones
el|queso mozzarella|bloques|kilos
la|pasta|pacas|cajas
los|jugos de caja|cajas
las|toallas de manos|cajas
la|salsa de tomate|galones
la|gaseosa|pacas
la|leche|cajas
las|cajas para llevar|paquetes
el|hipoclorito|garrafas|galones
la|panela|cajas
el|limpiapisos|garrafas|galones
los|guantes de nitrilo|cajas
la|mayonesa|galones
el|lavaloza|galones|kilos
el|papel aluminio|rollos
la|margarina|cajas|kilos
las|aromáticas|cajas
los|cubiertos de madera|cajas|paquetes
el|fríjol|bultos|kilos
el|ambientador|galones
"""
AMOUNTS = ("dos", "tres", "cuatro", "cinco", "seis", "ocho", "diez", "doce")

WORDS = {
    "dia": (
        "mañana", "el lunes", "el martes", "el miércoles", "el jueves", "el viernes",
        "el sábado temprano", "pasado mañana", "la otra semana",
    ),
    "hora": (
        "antes de las 9", "en la mañana", "después de las 2", "antes del mediodía",
        "a primera hora", "después de las 4",
    ),
    "persona": (
        "la señora Marta", "don Efraín", "la administradora", "el chef", "la contadora",
        "el señor de la bodega", "la jefa de compras", "el dueño", "la hija", "el socio",
    ),
    "precio": ("3 %", "4 %", "5 %", "dos mil pesos", "casi mil pesos", "un poco", "6 %"),
}  # fmt: skip

# Kind of talk: subjects | beginnings | middles | ends. What stands for a product: {x} and {y}, with
# article {el_x}, counted {tanto_x}; {llego} agrees with {x}.
TALK = {
    "order_written": """
Pedido de {x}|Pedido|Pedido para {dia}|{x}|Pedido de {x} y {y}
Buenos días, ¿me ayuda con un pedido?|Buenas, le encargo por favor:|Hola, ya me toca surtir:|Buenos días, para pedirle|Cómo le va. Me regala por favor|
{tanto_x} y {tanto_y}.|{tanto_x}. Y sin falta {el_y}.|{tanto_x}; de {y} todavía tengo.|lo mismo de la vez pasada más {tanto_x}.
Para {dia} {hora}, por favor.|Que llegue {hora} si se puede.|¿El precio sigue igual?|Muchas gracias, quedo pendiente.|Recibe {persona}.|Me confirma, gracias.|
""",
    "order_spoken": """
Pedido de {x}|Pedido|Pedido para {dia}|Reposición de {x}|Pedido de {x} y {y}
Hizo el pedido de la semana:|Se tomó el pedido:|Pidió|Pasó el pedido:|Reposición:
{tanto_x} y {tanto_y}.|{tanto_x}. Y sin falta {el_y}.|{tanto_x}; de {y} todavía tiene.|lo mismo de la vez pasada más {tanto_x}.
Para {dia} {hora}.|Que llegue {hora}.|Preguntó si el precio sigue igual; se le confirmó.|Quedó para {dia}.|Recibe {persona}.|
""",
    "complaint": """
Reclamo por {x}|Reclamo|Reclamo por el último pedido|Problema con el pedido|Queja
Está molesto y con razón.|Reclama por el último pedido.|Tiene fotos.|Hubo un problema con el pedido.|Reclamó {persona} al recibir.
Faltaron {tanto_y}.|{El_x} {llego} con el empaque roto.|Le cobraron {precio} más de lo que se le había dicho.|Llegó dos días tarde y se quedó sin {x}.|Le mandaron otra marca de {x} sin avisarle.|Una parte {del_x} llegó mojada.
Pide que se lo cambien {dia}.|Dice que es la segunda vez.|Se le pidió disculpa y se radicó la devolución.|Quiere que le respondan hoy mismo.|Espera la nota crédito para pagar.
""",
    "solved": """
Respuesta a su reclamo|Quedó solucionado|Cambio entregado|Nota crédito enviada
Se le confirmó.|Le contamos qué pasó.|Se le dio respuesta.
Se hizo el cambio {del_x} sin costo.|Se entregó lo que faltaba con la ruta de la mañana.|La nota crédito ya está aplicada.|Se corrigió la factura.
Quedó conforme.|Agradeció la rapidez.|Dijo que ojalá no vuelva a pasar.|Confirmó que todo llegó bien.
""",
    "reminder": """
Factura vencida|Recordatorio de pago|Saldo pendiente|Cartera
Se le recordó la factura vencida.|Se le recordó el saldo pendiente.|Gestión de cartera.
Dice que consigna {dia}.|Quien autoriza los pagos es {persona} y vuelve {dia}.|No había visto la factura; se le reenvió.|Está esperando que le paguen a él.|Pidió plazo hasta {dia}.|Ya había pagado; mandó el comprobante.
Se le agradeció.|Se dejó nota para volver a llamar.|Quedó de mandar el comprobante.|
""",
    "visit": """
Visita|Visita de seguimiento|Visita con lista de precios|Visita y toma de inventario
Atendió {persona}.|Estaba lleno, se habló poco.|Buena visita.|Se revisó la nevera y la bodega.
Está comprando {el_x} en otra parte por {precio} menos.|Se le dejó muestra de {x}.|Tiene {y} para una semana.|Pide precio por {tanto_x}.|Va a ampliar el local y necesitará más {x}.|Vio {el_y} que vende el vecino y quiere probar.
Volver {dia}.|Quedó de pedir {dia}.|Mandarle la cotización hoy.|No hay que insistir este mes.|
""",
    "quote": """
Cotización de {x}|Pregunta por precios|¿Tienen {x}?|Precio de {x}
Buenos días.|Buenas tardes, mucho gusto.|Hola, me recomendaron con ustedes.|Una pregunta:
¿Qué precio me da por {tanto_x}?|Necesito {tanto_x} para un evento.|¿Manejan {x}? También {y}.|Quiero comparar el precio de {x}; hoy pago {precio} menos.
Quedo atento.|Para {dia}, si se puede.|¿Hacen entrega en mi barrio?|Gracias.
""",
    "no_answer": """
No contestó|Llamada sin respuesta|Se intentó hablar
Timbró y no contestó.|Buzón de mensajes.|Contestó {persona}, dijo que no estaba.|Teléfono apagado.
Se dejó razón.|Volver a llamar {dia}.|Se le escribió por WhatsApp.|
""",
    "dormant": """
Hace rato no compra|Llamada de reactivación|¿Cómo va todo?
Se preguntó cómo va todo.|Se le escribió una nota amable.|Se quiso saber por qué no volvió a pedir.
Dice que ha estado quieto el negocio.|Está comprando en la plaza.|Cambió de administrador y {persona} ya no está.|Dice que tiene inventario de {x}.|No mostró interés.
Se le ofreció {precio} de descuento en {el_x}.|Pidió que no lo llamen tan seguido.|Quedó de avisar.|
""",
    "note": """
Nota
Ojo:|Para tener en cuenta:|Dato:
cambió el horario de recibo, ahora es {hora}.|ahora decide {persona}.|van a comprar más {x} desde el otro mes.|la competencia le dejó muestras de {x}.|pidió que la factura llegue al correo de la contadora.|se está quedando corto de espacio en la bodega.
|Avisar a bodega.|Tenerlo presente en la próxima visita.
""",
    "greeting": """
Feliz Navidad y gracias|Gracias por este año|Le deseamos felices fiestas
Se le envió la tarjeta de fin de año con el calendario.|Saludo de Navidad firmado por la gerente.|Se entregó el detalle de fin de año.
Agradeció.|Contestó que igualmente.|
""",
    "waiting": """
Pregunta por su vendedor|¿Quién me atiende ahora?
Preguntó por Óscar.|Dice que Óscar quedó de visitarlo y no volvió.|Escribió al número de Óscar y no le responden.
Se le explicó que ya no está y que pronto le asignan a alguien.|Necesita {tanto_x} y no sabe a quién pedirle.
Quedó esperando.|Que lo llamen {dia}.|
""",
}

# Why customers leave: subject and what they said. The reason is one of six.
LEAVING = {
    "precio": ("Se va por precio", "Le ofrecen {x} y {y} {precio} más barato. Dice que nos aprecia, pero que el margen no le da."),
    "cierre": ("Cierra el negocio", "Entrega el local a fin de mes. Agradeció todos estos años y quedó de avisar si vuelve a abrir."),
    "traslado": ("Se traslada de ciudad", "Se va para donde la familia. Allá no llegamos. Pidió el paz y salvo."),
    "servicio": ("Molesto por el servicio", "Dos pedidos de {x} incompletos, seguidos, y nadie le respondió. No quiere más promesas."),
    "competencia": ("Se fue con otro distribuidor", "Le pusieron nevera y le dan treinta días de plazo. Firmó por un año."),
    "dueño": ("Cambió de dueño", "El negocio se vendió. El nuevo dueño trae su propio proveedor; quedó de darnos la oportunidad más adelante."),
}  # fmt: skip
