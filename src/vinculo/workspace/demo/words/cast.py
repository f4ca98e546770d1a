"""The customers who have a story: those whom the screens and the manual show by name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Pesos a purchase; days between two; months as a customer before today."""

    name: str
    given: str = ""
    surnames: str = ""
    trade: str = ""
    owner: str = "Lucía Marín Ospina"
    gap: float = 0
    ticket: int = 0
    months: int = 60
    since: str = ""  # a date, where the story tells one
    course: str = "steady"
    phone: str = ""
    mail: str = ""
    number: str = ""
    city: str = "Bogotá"
    address: str = ""
    channel: str = "whatsapp"
    late_days: float = 0


STAR, FOGON, RICARDO, DUPLICATE = range(4)

CAST = [
    Part(
        "María Fernanda Quintero Salazar", "María Fernanda", "Quintero Salazar", "Restaurante",
        gap=8.2, ticket=2_050_000, since="2017-03-14", phone="300 123 4567",
        mail="mfquintero@elfogon.example", number="52.345.678",
        address="Carrera 97 # 12-34, local 2", late_days=-1,
    ),
    Part(
        "Restaurante El Fogón de la Abuela", trade="Restaurante", since="2017-03-14",
        phone="601 420 1187", mail="pedidos@elfogon.example", number="901.034.518",
        address="Cra 97 No. 12-34 L. 2", channel="call",
    ),
    Part(
        "Ricardo Salazar Ortiz", "Ricardo", "Salazar Ortiz", months=88, phone="311 555 0199",
        number="79.842.115", address="Calle 17 # 98-20 apto 402",
    ),
    Part(
        "M. F. Quintero", "M. F.", "Quintero", gap=0, months=14, phone="3001234567",
        address="kra 97 12 34", owner="", channel="",
    ),
    Part(
        "Luz Dary Hincapié Londoño", "Luz Dary", "Hincapié Londoño", "Heladería", gap=12,
        ticket=640_000, months=41, phone="+57 314 208 7763", number="43.210.987",
        address="Calle 24 Sur # 68-11", course="cooling", late_days=2,
    ),
    Part(
        "Panadería La Espiga del Norte S.A.S.", trade="Panadería", gap=7.5, ticket=1_260_000,
        months=75, phone="601 678 2240", mail="compras@laespiga.example", number="900.418.327",
        address="Carrera 97 # 12-34", channel="visit",
    ),
    Part(
        "Hotel Mirador de la Sabana S.A.S.", trade="Hotel", gap=12, ticket=1_980_000, months=52,
        phone="601 884 1902", mail="compras@miradordelasabana.example", number="901.227.685",
        city="Chía", address="Km 3 vía Chía - Cajicá", channel="email", late_days=4,
    ),
    Part(
        "Supermercado El Trébol de Soacha", trade="Supermercado", gap=15, ticket=1_870_000,
        months=96, phone="320 771 0045", number="800.934.771", city="Soacha",
        address="Cll. 13 # 7-80", owner="Diego Armando Cárdenas Rozo", course="cooling",
        late_days=9,
    ),
    Part(
        "Comercializadora Los Cerezos Ltda.", trade="Comercializadora", gap=21, ticket=2_480_000,
        months=63, phone="601 340 5512", mail="tesoreria@loscerezos.example",
        number="830.114.502", address="Av Cra 68 # 19-44 bodega 7", channel="email", late_days=12,
    ),
    Part(
        "Colegio Nuevos Horizontes", trade="Colegio", gap=16, ticket=1_550_000, months=120,
        phone="601 263 9014", mail="almacen@nuevoshorizontes.example", number="860.523.118",
        address="Calle 127 # 45-60", channel="email",
    ),
    Part(
        "Cafetería Aroma y Punto", trade="Cafetería", gap=7, ticket=410_000, months=30,
        phone="310 884 2215", number="901.560.332", address="Cra. 15 #88-21 local 4",
        owner="Camilo Andrés Ríos Vega", course="cooling",
    ),
    Part(
        "Tienda Don Jorge", "Jorge Eliécer", "Murcia Páez", "Tienda", gap=11, ticket=310_000,
        months=58, phone="315 440 9080", number="19.384.201", address="kra 50 # 4A-18 sur",
        channel="visit",
    ),
    Part(
        "Nubia Stella Pacheco Rincón", "Nubia Stella", "Pacheco Rincón", "Restaurante", gap=9,
        ticket=1_290_000, months=66, phone="318 220 6140", number="52.908.114",
        address="Dg. 40A Bis # 16-32",
    ),
    Part(
        "Asadero El Llanero", trade="Asadero", gap=13, ticket=890_000, months=37,
        phone="321 900 3377", number="900.771.640", address="Calle 6 Sur No. 31-09", course="left",
        owner="Óscar Pineda Luna",
    ),
    Part(
        "Carlos Alberto Peñuela Roa", "Carlos Alberto", "Peñuela Roa", "Tienda", gap=14,
        ticket=340_000, months=36, phone="312 667 0081", number="79.412.508",
        address="Tv. 78 # 41-15 sur",
    ),
    Part(
        "Jairo Enrique Bonilla Sáenz", "Jairo Enrique", "Bonilla Sáenz", "Cafetería", gap=18,
        ticket=520_000, months=20, phone="301 338 7124", number="80.177.390",
        address="Cl. 53 # 13-27", channel="call",
    ),
    Part(
        "Gimnasio Vital", trade="Gimnasio", gap=30, ticket=380_000, months=16,
        phone="601 712 3055", number="901.702.114", address="AK 19 # 134-40", channel="email",
    ),
]  # fmt: skip
