# ruff: noqa: E501  one text a line
"""The story of María Fernanda Quintero, owner of Restaurante El Fogón de la Abuela."""

# Days ago, local hour and minute | channel | in or out | who | seconds | outcome | subject | text
TALKS = """
1 17:42|whatsapp|in|Lucía Marín Ospina|0||Precio del aceite|Buenas tardes doña Lucía, ¿ya me tiene el precio del aceite de 20 litros? Quisiera pedir 12 para el viernes.
1 17:44|whatsapp|in|Lucía Marín Ospina|0||Precio del aceite|Es del mismo de la última vez, el de llave.
2 16:08|call|in|Julián Torres Beltrán|372|call_back|Precio especial del aceite|Pidió precio especial del aceite por 12 bidones. Se le prometió respuesta para hoy antes de las 3:00 p. m.
2 16:15|note|out|Julián Torres Beltrán|0|||Está abriendo un segundo local en Suba. No lo ha anunciado; no mencionarlo todavía.
2 16:20|whatsapp|out|Julián Torres Beltrán|0|reached|Precio del aceite|Doña María Fernanda, antes de las 3 Lucía le confirma el precio.
9 8:40|visit|out|Lucía Marín Ospina|2100|ordered|Visita y pedido|Probó los contenedores de fibra para domicilios; le gustaron, pero los quiere con tapa transparente. Tomó el pedido de la semana.
12 10:05|call|out|Natalia Duarte Prieto|95|solved|Las servilletas mojadas|Se cambiaron las dos cajas de servilletas al día siguiente. Ella confirmó que quedó bien y calificó 5 de 5.
13 9:31|whatsapp|in|Natalia Duarte Prieto|0|complained|Servilletas mojadas|Buenos días. Dos cajas de servilletas llegaron mojadas, le mando la foto. Necesito el cambio mañana por favor.
19 11:20|email|out|Sandra Milena Ortega Ruiz|0|reached|Certificado de retención|Se le envió el certificado de retención del bimestre que pidió la contadora.
26 15:12|call|out|Lucía Marín Ospina|410|reached|Cumplió otro año con nosotros|Se llamó a agradecer los años de confianza, no a vender. Contó que empezaron con cuatro mesas y hoy son veintidós.
33 9:05|visit|out|Lucía Marín Ospina|2700|reached|Visita|Ricardo muestra la cocina nueva: dos freidoras más. Calcular aceite para 12 bidones al mes.
47 16:50|chat|in|Julián Torres Beltrán|0|solved|Factura con otro NIT|La factura salió a nombre de ella y la necesita a nombre del restaurante. Se anuló y se hizo de nuevo el mismo día.
61 10:10|counter|in|Natalia Duarte Prieto|480|ordered|Recogió en bodega|Se quedó corta de arroz en domingo de comuniones; recogió ella misma el lunes temprano.
88 14:00|post|out|Valentina Suárez Niño|0||Invitación|Tarjeta de invitación a la muestra de empaques biodegradables, con dos cupos.
112 18:05|whatsapp|in|Lucía Marín Ospina|0|ordered|Pedido del Día de la Madre|Lucía, para el Día de la Madre doble de todo menos la gaseosa. Que llegue el jueves, no el viernes.
""".strip()

# Topic, pinned, who wrote it, text.
REMARKS = [
    ("manners", True, "Lucía Marín Ospina", "Siempre saludarla por su nombre completo. Si contesta Ricardo, se puede hablar de pedidos pero no de cartera."),
    ("pays", False, "Sandra Milena Ortega Ruiz", "Transferencia, a 15 días. Nunca se ha pasado."),
    ("prefers", False, "Lucía Marín Ospina", "Aceite en bidón con llave; servilletas solo en caja de cartón."),
    ("delivery", False, "Julián Torres Beltrán", "Entrega antes de las 9:00 a. m. por la puerta de la calle 12."),
    ("other", False, "Lucía Marín Ospina", "Su hermano Ricardo maneja la cocina y elige las marcas."),
]  # fmt: skip

TODAY = [
    ("Confirmarle hoy el precio del aceite y tomar el pedido de 12 bidones", 15),
    ("Mandarle la foto del contenedor de fibra con tapa transparente", 17),
]
