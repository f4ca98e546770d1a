"""Where the customers are, and the ways in which one address is written."""

from vinculo.workspace.demo.words import listed

# City, department, telephone prefix, weight; zona Norte or Sur serves it.
CITIES = [
    ("Bogotá", "Bogotá D.C.", "601", 40, "Norte"),
    ("Soacha", "Cundinamarca", "601", 9, "Sur"),
    ("Chía", "Cundinamarca", "601", 6, "Norte"),
    ("Zipaquirá", "Cundinamarca", "601", 5, "Norte"),
    ("Cajicá", "Cundinamarca", "601", 3, "Norte"),
    ("Facatativá", "Cundinamarca", "601", 4, "Norte"),
    ("Funza", "Cundinamarca", "601", 3, "Norte"),
    ("Tunja", "Boyacá", "608", 5, "Norte"),
    ("Duitama", "Boyacá", "608", 3, "Norte"),
    ("Fusagasugá", "Cundinamarca", "601", 5, "Sur"),
    ("Girardot", "Cundinamarca", "601", 4, "Sur"),
    ("Ibagué", "Tolima", "608", 6, "Sur"),
    ("Melgar", "Tolima", "608", 3, "Sur"),
    ("Villavicencio", "Meta", "608", 6, "Sur"),
]
QUARTERS = listed("""
Kennedy|Suba|Fontibón|Engativá|Usaquén|Chapinero|Bosa|Teusaquillo|Restrepo|Galerías|Cedritos
Normandía|La Candelaria|Quirigua|Patio Bonito|Modelia|Castilla|Venecia|Santa Librada|El Tunal
San Mateo|Compartir|Centro|La Esperanza|San Rafael|Villa del Río|El Porvenir|Los Rosales
La Macarena|San Cristóbal|Santa Isabel|Ciudad Jardín|El Prado|La Floresta|Las Américas
""")

# One kind of street, as people type it. The first of each is how the post writes it.
STREETS = {
    "carrera": ("Carrera", "Cra", "cra.", "Kra.", "KR", "kra", "Cr.", "CRA"),
    "calle": ("Calle", "Cll", "cl.", "CL", "calle", "Cll."),
    "diagonal": ("Diagonal", "Dg", "diag.", "DG"),
    "transversal": ("Transversal", "Tv", "transv.", "TV"),
    "avenida": ("Avenida Carrera", "Av. Cra", "AK", "av cra", "Av"),
}
STREET_WEIGHTS = (42, 40, 6, 6, 6)
NUMBER_SIGNS = (" # ", " No. ", " N° ", " #", " nro ", " ", " Nº ")
EXTRAS = (
    "", "", "", "", "", ", local 2", ", local 104", " apto 301", ", Apto. 502", " int 3",
    ", torre 2 apto 804", " bodega 7", ", piso 2", " Local 1", ", oficina 405", " esquina",
)  # fmt: skip
SUFFIXES = ("", "", "", "", "", "A", "B", " Bis", " Sur", "C")
