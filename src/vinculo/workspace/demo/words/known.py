"""What the company remembers of its customers: remarks and tags, as people write them."""

REMARKS = {
    "pays": """
Paga por transferencia, a 15 días. Nunca ha fallado.
Paga en efectivo contra entrega; pide recibo.
Paga los viernes después de las 4, cuando cierra caja.
Se demora una semana, pero paga. No insistirle antes.
Paga por PSE; hay que mandarle el enlace por WhatsApp.
Gira cheque de Davivienda, dos firmas.
Paga la señora; el señor solo recibe.
Pide que la factura salga a nombre de la hija.
Abona la mitad al pedir y la mitad al recibir.
Exige factura electrónica el mismo día o no la radica.
Radican facturas solo del 1 al 20 de cada mes.
""",
    "prefers": """
Prefiere el arroz de grano largo; si no hay, no le cambie la marca.
Quiere el aceite en bidón con llave.
Le gusta que le avisen las promociones antes que a los demás.
No recibe producto con menos de tres meses de vencimiento.
Prefiere marcas colombianas aunque cuesten un poco más.
Compra el aseo concentrado, nunca diluido.
Pide siempre vasos de 7 onzas, los de 12 no le rotan.
Prefiere pedir de a poquito y seguido.
Quiere que el precio se respete por lo menos un mes.
Le interesa todo lo biodegradable.
Prefiere que la llamen en la tarde, en la mañana está en la plaza.
""",
    "delivery": """
Entregar antes de las 9:00 a. m.; después está lleno.
Entrar por el parqueadero de atrás, el portero se llama Misael.
No hay dónde parquear: llevar carretilla.
Recibe de lunes a miércoles, nunca los sábados.
Tocar duro, el timbre no sirve.
Subir los bultos al segundo piso; dar propina no está permitido.
Si no está, dejar en la droguería de al lado.
Cierra de 12 a 2.
Pedir el sello de recibido, si no, no pagan.
En temporada recibe también los domingos.
""",
    "manners": """
Siempre saludarla por su nombre completo.
Le gusta que le pregunten por los nietos.
Es hincha de Santa Fe: mejor no mencionar el domingo.
Va al grano, no le gustan las llamadas largas.
Tratarlo de usted; es coronel retirado.
Es muy devota, no la llamen en Semana Santa.
Se molesta si lo llama alguien distinto a su vendedor.
Habla duro porque oye poco; hay que repetirle los precios.
Le gusta el tinto y conversar: contar con media hora.
Decirle doctora.
Cumple con lo que promete y espera lo mismo.
""",
    "other": """
Está pensando en abrir otro local.
La competencia le ofreció 3 % menos en granos.
Su hijo estudia con la hija del dueño de la panadería.
Nos recomendó con dos vecinos.
Tiene bodega propia, puede recibir estibas.
Va a remodelar la cocina a mitad de año.
Es presidente de la asociación de comerciantes del barrio.
Tuvo un problema con un pedido incompleto y se le respondió bien.
Compra también para la fundación de la parroquia.
""",
}

TAGS = (
    "Pide por WhatsApp", "Contado", "Crédito", "Temporada", "Feria Alimentec", "Referido",
    "Comodato dispensador", "Factura electrónica", "Entrega temprano", "Sensible al precio",
    "Recuperar", "Biodegradables",
)  # fmt: skip
COLOURED = {
    "Recuperar": "red", "Crédito": "amber", "Contado": "green", "Temporada": "blue",
    "Feria Alimentec": "violet", "Biodegradables": "green",
}  # fmt: skip


def all_remarks() -> list[tuple[str, str]]:
    """Topic and text of each."""
    return [
        (topic, text) for topic, texts in REMARKS.items() for text in texts.strip().splitlines()
    ]
