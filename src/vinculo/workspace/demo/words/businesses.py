"""What businesses call themselves."""

from vinculo.workspace.demo.words import listed

PATTERNS = {
    "Restaurante": ("Restaurante {x}", "Restaurante {x}", "Comidas {x}", "Piqueteadero {x}"),
    "Asadero": ("Asadero {x}", "Asadero y Brasas {x}", "Pollos {x}"),
    "Panadería": ("Panadería {x}", "Panadería y Pastelería {x}", "Pan {x}"),
    "Cafetería": ("Cafetería {x}", "Café {x}", "Tinto y Pan {x}"),
    "Heladería": ("Heladería {x}", "Helados {x}", "Frutería y Heladería {x}"),
    "Tienda": ("Tienda {d}", "Tienda {x}", "Víveres {d}", "Granero {x}", "Cigarrería {x}"),
    "Supermercado": ("Supermercado {x}", "Autoservicio {x}", "Merca {x}", "Minimercado {x}"),
    "Hotel": ("Hotel {x}", "Hostal {x}", "Hotel Campestre {x}", "Posada {x}"),
    "Colegio": ("Colegio {x}", "Liceo {x}", "Gimnasio Infantil {x}", "Jardín Infantil {x}"),
    "Eventos": ("Eventos {x}", "Casa de Banquetes {x}", "Salón {x}"),
    "Clínica": ("Clínica {x}", "Centro Médico {x}", "Odontología {x}", "IPS {x}"),
    "Gimnasio": ("Gimnasio {x}", "Centro Deportivo {x}"),
    "Oficinas": ("{s} y Asociados", "Constructora {x}", "Inmobiliaria {x}", "Taller {x}"),
    "Comercializadora": ("Comercializadora {x}", "Distribuidora {x}", "Inversiones {s} y Cía."),
    "Miscelánea": ("Miscelánea {x}", "Piñatería {x}", "Variedades {d}"),
}

FANCIES = listed("""
El Trébol|Los Cerezos|La Espiga|Nuevos Horizontes|Aroma y Punto|El Llanero|Copo de Nieve|Vital
La Sabana|El Mirador|Doña Gloria|La Abuela|El Fogón|Brisas del Norte|San José|La Esmeralda
El Dorado|Las Acacias|El Portal|Buenavista|La Colina|Los Andes|El Roble|La Gran Vía|Santa Bárbara
Del Camino|La Esquina|El Rincón|Sabor Paisa|Sazón Tolimense|La Puerta del Sol|El Buen Gusto
Las Delicias|El Molino|Trigo de Oro|La Fontana|El Girasol|Los Pinos|Monserrate|Guatavita|Tequendama
El Altico|La Cabaña|El Establo|Brasa Roja|La Leñera|El Samán|Los Alpes|Villa María|Casa Blanca
La Bendición|El Progreso|La Economía|Punto Fresco|El Ahorro|La Cosecha|Don Maíz|La Arepería
Café Quindío Real|El Cafetal|Tierra Fértil|Campo Verde|Pan de Vida|La Parva|El Hojaldre|Miga y Masa
San Bernardo|La Presentación|Nueva Granada|Simón Bolívar|José Celestino Mutis|Los Libertadores
Pequeños Genios|Rayito de Luz|Mi Segundo Hogar|Arcoíris|La Alegría|Fiesta y Sabor|Gran Salón
Imperio|Real|Internacional|Central|Plaza Mayor|El Nogal|Cabecera|Bolívar|Boyacá Real|El Sol
""")

NEIGHBOURS = listed("""
Don Jorge|Doña Rosa|El Vecino|La Comadre|Don Pacho|Doña Blanca|Los Paisas|Don Luis|La Mona
Don Álvaro|Doña Carmen|El Boyaco|La Negra|Don Efraín|Doña Mercedes|Los Mellizos|Don Chucho
Doña Elvira|El Compadre|Donde Nelly|Don Beto|Doña Inés|El Paisita|La Gorda|Don Segundo
""")

LEGAL = ("", " S.A.S.", " SAS", " S.A.S", " Ltda.", " LTDA", " S.A.", " E.U.", " sas")
LEGAL_WEIGHTS = (22, 34, 14, 8, 9, 4, 4, 2, 3)
