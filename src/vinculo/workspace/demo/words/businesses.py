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

FANCIES = {
    "any": listed("""
El Trébol|Los Cerezos|La Sabana|El Mirador|San José|La Esmeralda|El Dorado|Las Acacias|El Portal
Buenavista|La Colina|Los Andes|El Roble|Santa Bárbara|El Rincón|La Fontana|El Girasol|Los Pinos
Monserrate|Guatavita|Tequendama|El Altico|El Samán|Los Alpes|Villa María|Casa Blanca|El Progreso
Campo Verde|San Bernardo|Nueva Granada|Imperio|Real|Internacional|Central|Plaza Mayor|El Nogal
Bolívar|El Sol|Vital|Del Norte|La Gran Vía|San Martín|Santa Ana|La Pradera|El Bosque|Bochica
Quimbaya|Muisca|Calima|El Retiro|La Floresta|Los Comuneros|Versalles|Barcelona|Milenio|Colonial
"""),
    "food": listed("""
La Abuela|Doña Gloria|El Buen Gusto|Sabor Paisa|Sazón Tolimense|La Puerta del Sol|Las Delicias
La Cabaña|El Establo|Brasa Roja|La Leñera|El Llanero|Don Maíz|La Arepería|El Cafetal|Aroma y Punto
Trigo de Oro|Pan de Vida|La Parva|El Hojaldre|Miga y Masa|La Espiga|El Molino|Copo de Nieve
La Cosecha|Punto Fresco|El Ahorro|La Economía|La Bendición|La Esquina|Del Camino|El Sabroso
Tierra Fértil|Fogón Costeño|Mi Pueblito|El Encanto|La Totuma|El Corral de Piedra|Ricuras|Dulce Hogar
"""),
    "school": listed("""
Nuevos Horizontes|La Presentación|Simón Bolívar|José Celestino Mutis|Los Libertadores
Pequeños Genios|Rayito de Luz|Mi Segundo Hogar|Arcoíris|La Alegría|San Agustín|Santa Teresita
Nuestra Señora del Pilar|Antonio Nariño|Gabriela Mistral|Los Fundadores|Campestre San Marcos
"""),
}
EATEN = {"Restaurante", "Asadero", "Panadería", "Cafetería", "Heladería", "Tienda", "Supermercado"}


def fancies(trade: str) -> list[str]:
    """The names that fit a trade: no clinic is called Trigo de Oro."""
    if trade == "Colegio":
        return FANCIES["school"]
    return FANCIES["any"] + (FANCIES["food"] if trade in EATEN else [])


NEIGHBOURS = listed("""
Don Jorge|Doña Rosa|El Vecino|La Comadre|Don Pacho|Doña Blanca|Los Paisas|Don Luis|La Mona
Don Álvaro|Doña Carmen|El Boyaco|La Negra|Don Efraín|Doña Mercedes|Los Mellizos|Don Chucho
Doña Elvira|El Compadre|Donde Nelly|Don Beto|Doña Inés|El Paisita|La Gorda|Don Segundo
""")

LEGAL = ("", " S.A.S.", " SAS", " S.A.S", " Ltda.", " LTDA", " S.A.", " E.U.", " sas")
LEGAL_WEIGHTS = (22, 34, 14, 8, 9, 4, 4, 2, 3)
