# ruff: noqa: E501  one text a line
"""What is said and written between the company and its customers.

Each kind of talk has subjects and sentences; a text is a beginning, a middle and an end. The
words in braces are drawn from the lists below.
"""

THINGS = {
    "producto": (
        "aceite de 20 litros", "arroz en bulto", "harina", "vasos de 7 onzas", "servilletas",
        "papel higiénico institucional", "detergente", "bolsa negra", "agua en botellón",
        "café molido", "azúcar", "contenedores de fibra", "película plástica", "desengrasante",
        "queso mozzarella", "pasta", "jugos de caja", "toallas de manos", "salsa de tomate",
        "gaseosa", "leche", "crema de leche", "cajas para llevar", "hipoclorito", "panela",
    ),
    "otro": (
        "servilletas", "limpiapisos", "guantes", "azúcar en sobres", "mayonesa", "lavaloza",
        "papel aluminio", "margarina", "aromáticas", "cubiertos de madera", "fríjol", "ambientador",
    ),
    "cantidad": (
        "dos bultos", "seis cajas", "una paca", "cuatro garrafas", "diez cajas", "tres bidones",
        "media docena", "cinco pacas", "doce unidades", "dos cajas", "veinte paquetes",
    ),
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
        "el señor de la bodega", "la jefe de compras", "el dueño", "la hija", "el socio",
    ),
    "precio": ("3 %", "4 %", "5 %", "dos mil pesos", "casi mil pesos", "un poco", "6 %"),
}  # fmt: skip

# Kind of talk: subjects | beginnings | middles | ends
TALK = {
    "order": """
Pedido de {producto}|Pedido|Pedido para {dia}|Reposición de {producto}|Pedido de {producto} y {otro}
Buenos días, ¿me ayuda con un pedido?|Buenas, le encargo por favor:|Llamó para pedir.|Hola, lo de siempre y|Pasó el pedido por la mañana.|Se tomó el pedido.
{cantidad} de {producto} y {cantidad} de {otro}.|{cantidad} de {producto}. Que no falte el {otro}.|{cantidad} de {producto}; del {otro} todavía tiene.|lo mismo de la vez pasada más {cantidad} de {producto}.
Para {dia} {hora}, por favor.|Que llegue {hora}.|Preguntó si el precio sigue igual; se le confirmó.|Quedó para {dia}.|Gracias, quedo pendiente.|Recibe {persona}.|
""",
    "complaint": """
Reclamo por {producto}|Llegó incompleto|Producto en mal estado|Error en la factura|Entrega tarde
Está molesto y con razón.|Llamó a quejarse.|Buenas tardes, tengo un problema.|Escribió con foto del producto.|{persona} reclamó al recibir.
Faltaron {cantidad} de {otro} en el pedido.|El {producto} llegó con el empaque roto.|Le cobraron {precio} más de lo que se le había dicho.|El pedido llegó dos días tarde y se quedó sin {producto}.|Le mandaron otra marca de {producto} sin avisarle.|Una parte de {producto} llegó mojada.
Pide que se lo cambien {dia}.|Dice que es la segunda vez.|Se le pidió disculpa y se radicó la devolución.|Quiere que le respondan hoy mismo.|Espera la nota crédito para pagar.
""",
    "solved": """
Respuesta a su reclamo|Quedó solucionado|Cambio entregado|Nota crédito enviada
Se llamó para confirmar.|Se le escribió.|Le contamos qué pasó.
Se cambió el {producto} sin costo.|Se entregó lo que faltaba con la ruta de la mañana.|La nota crédito ya está aplicada.|Se corrigió la factura.
Quedó conforme.|Agradeció la rapidez.|Dijo que ojalá no vuelva a pasar.|Confirmó que todo llegó bien.
""",
    "reminder": """
Factura vencida|Recordatorio de pago|Saldo pendiente|Cartera
Se le recordó la factura vencida.|Se le escribió por el saldo pendiente.|Se llamó por cartera.
Dice que consigna {dia}.|{persona} es quien autoriza los pagos y vuelve {dia}.|No había visto la factura; se le reenvió.|Está esperando que le paguen a él.|Pidió plazo hasta {dia}.|Ya había pagado; mandó el comprobante.
Se le agradeció.|Se dejó nota para volver a llamar.|Quedó de mandar el comprobante.|
""",
    "visit": """
Visita|Visita de seguimiento|Visita con lista de precios|Visita y toma de inventario
Atendió {persona}.|Estaba lleno, se habló poco.|Buena visita.|Se revisó la nevera y la bodega.
Está comprando {producto} en otra parte por {precio} menos.|Se le dejó muestra de {producto}.|Tiene {otro} para una semana.|Le interesa {producto}, pide precio por {cantidad}.|Va a ampliar el local y necesitará más {producto}.|Se mostró la línea de {otro}; le gustó.
Volver {dia}.|Quedó de pedir {dia}.|Mandarle la cotización hoy.|No hay que insistir este mes.|
""",
    "quote": """
Cotización de {producto}|Pregunta por precios|¿Tienen {producto}?|Precio de {producto}
Buenos días.|Buenas tardes, mucho gusto.|Hola, me recomendaron con ustedes.|Preguntó por precios.
¿Qué precio me da por {cantidad} de {producto}?|Necesito {cantidad} de {producto} para un evento.|¿Manejan {producto}? También {otro}.|Quiero comparar el precio de {producto}; hoy pago {precio} menos.
Quedo atento.|Para {dia}, si se puede.|¿Hacen entrega en mi barrio?|Gracias.
""",
    "no_answer": """
No contestó|Llamada sin respuesta|Se intentó hablar
Timbró y no contestó.|Buzón de mensajes.|Contestó {persona}, dijo que no estaba.|Teléfono apagado.
Se dejó razón.|Volver a llamar {dia}.|Se le escribió por WhatsApp.|
""",
    "dormant": """
Hace rato no compra|Llamada de reactivación|¿Cómo va todo?
Se llamó para saber cómo va.|Se le escribió una nota amable.|Se pasó a saludar.
Dice que ha estado quieto el negocio.|Está comprando en la plaza.|Cambió de administrador y {persona} ya no está.|Dice que tiene inventario de {producto}.|No mostró interés.
Se le ofreció {precio} de descuento en {producto}.|Pidió que no lo llamen tan seguido.|Quedó de avisar.|
""",
    "note": """
Nota
Ojo:|Para tener en cuenta:|Dato:
cambió el horario de recibo, ahora es {hora}.|{persona} es quien decide ahora.|van a comprar más {producto} desde el otro mes.|la competencia le dejó muestras de {producto}.|pidió que la factura llegue al correo de la contadora.|se está quedando corto de espacio en la bodega.
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
Se le explicó que ya no está y que pronto le asignan a alguien.|Necesita {cantidad} de {producto} y no sabe a quién pedirle.
Quedó esperando.|Que lo llamen {dia}.|
""",
}

# Why customers leave: subject and what they said. The reason is one of six.
LEAVING = {
    "precio": ("Se va por precio", "Le ofrecen {producto} y {otro} {precio} más barato. Dice que nos aprecia, pero que el margen no le da."),
    "cierre": ("Cierra el negocio", "Entrega el local a fin de mes. Agradeció todos estos años y quedó de avisar si vuelve a abrir."),
    "traslado": ("Se traslada de ciudad", "Se va para donde la familia. Allá no llegamos. Pidió el paz y salvo."),
    "servicio": ("Molesto por el servicio", "Dos pedidos incompletos de {producto} seguidos y nadie le respondió. No quiere más promesas."),
    "competencia": ("Se fue con otro distribuidor", "Le pusieron nevera y le dan treinta días de plazo. Firmó por un año."),
    "dueño": ("Cambió de dueño", "{persona} vendió. El nuevo dueño trae su propio proveedor; quedó de darnos la oportunidad más adelante."),
}  # fmt: skip
