"""What the people of the company have promised to do next, by role."""

# When: days from today, hour (None: any time that day). Then what.
PROMISES = {
    "seller": """
-6 9|Registrar la visita: la agenda dice que fue, pero no qué pasó
-3 16|Devolver la llamada por el pedido incompleto
-1 11|Enviar la cotización que pidió; ya preguntó una vez
-1 17|Confirmar si le llegó el cambio de producto
0 10|Llamar para tomar el pedido de la semana
0 11|Pasar con la lista de precios del mes
0 15|Confirmar el precio del aceite de 20 litros
0 16|Visitar: está comprando menos que el año pasado
0 -|Felicitar por el aniversario del negocio
1 9|Llevar muestra de contenedores de fibra
2 14|Llamar: quedó de decidir sobre la línea de aseo
4 10|Revisar el cupo de crédito con cartera
7 9|Proponer pedido fijo cada quince días
12 15|Preguntar cómo le fue con el cambio de marca
""",
    "service_agent": """
-2 10|Confirmar que la nota crédito quedó aplicada
-1 15|Responder el reclamo por la entrega tarde
0 9|Avisar que el pedido sale en la ruta de la tarde
0 14|Llamar para saber si llegó completo
0 -|Corregir la dirección de entrega
1 11|Preguntar si quedó conforme con el cambio
3 16|Enviar la ficha técnica del desengrasante
""",
    "back_office": """
-4 9|Cobrar la factura vencida; quedó de consignar y no lo hizo
-1 16|Enviar el estado de cuenta
0 10|Confirmar el comprobante de la transferencia
0 15|Llamar por la factura que vence hoy
2 9|Acordar el plan de pagos
5 11|Actualizar el RUT
""",
    "technician": """
-1 8|Revisar el dispensador de jabón que gotea
0 10|Instalar el dispensador de toallas
0 14|Cambiar la bomba del dosificador
2 9|Mantenimiento de la cafetera en comodato
6 9|Retirar el dispensador de agua
""",
    "manager": """
-2 9|Repartir los clientes que atendía Óscar
0 11|Llamar a presentarse: pasó a ser cliente ORO
0 16|Hablar con quien reclamó dos veces este mes
1 10|Acompañar la visita de Lucía
5 9|Revisar por qué bajó de clase
""",
    "marketing": """
0 10|Confirmar asistencia a la feria
3 9|Pedir permiso para contar su historia en el boletín
""",
    "administrator": """
0 9|Revisar el NIT: el dígito de verificación no coincide
2 15|Unir las dos fichas si son la misma persona
""",
    "analyst": """
-1 9|Revisar por qué compra cada vez menos
1 9|Preguntar a ventas por este salto en las compras
""",
    "auditor": """
0 10|Verificar el soporte de la devolución
4 9|Comprobar el cupo frente a lo que debe
""",
}

DONE = (
    "Llamar para tomar el pedido", "Enviar la lista de precios", "Confirmar la entrega",
    "Visitar y dejar muestra", "Recordar el pago", "Agradecer el pedido",
)  # fmt: skip
