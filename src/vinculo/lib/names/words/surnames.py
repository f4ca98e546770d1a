"""Surnames of the Spanish-speaking countries and Brazil, the frequent first."""

from vinculo.lib.names.words.spelling import listed

SURNAMES = listed("""
García Rodríguez González Hernández López Martínez Pérez Sánchez Ramírez Gómez Torres Díaz Flores
Rivera Vargas Castro Rojas Gutiérrez Ortiz Moreno Jiménez Muñoz Romero Ruiz Álvarez Fernández
Suárez Herrera Medina Aguilar Mendoza Morales Castillo Reyes Cruz Ramos Gil Vásquez Vázquez
Velásquez Velázquez Guerrero Delgado Ortega Valencia Quintero Restrepo Cárdenas Salazar Giraldo
Ospina Zapata Arango Jaramillo Londoño Montoya Mejía Cardona Osorio Henao Marín Arias Correa
Franco Gallego Duque Betancur Betancourt Bedoya Echeverri Echeverry Escobar Estrada Guzmán
Contreras Guerra Sandoval Peña Parra Molina Silva Rincón Camacho Acosta Bernal Beltrán Bautista
Barrera Barrios Benavides Benítez Bermúdez Blanco Bonilla Buitrago Caballero Cabrera Caicedo
Calderón
Campos Cano Carrillo Carvajal Casas Castañeda Castaño Castellanos Ceballos Cepeda Cifuentes Clavijo
Collazos Cordero Córdoba Cortés Cortez Cuéllar Chaparro Chávez Chaves Charry Dávila Daza Domínguez
Duarte Durán Enríquez Espinosa Espinoza Esquivel Fajardo Figueroa Forero Fonseca Fuentes Galeano
Galindo Gaitán Gamboa Garzón Granados Guevara Hincapié Hoyos Hurtado Ibáñez Ibarra Jara Jurado
Lara Largo Leal Ledesma León Linares Lizarazo Llanos Lozano Lugo Luna Machado Maldonado Manrique
Márquez Marulanda Mata Mateus Meza Mesa Mina Miranda Mojica Monsalve Montaño Monroy Montenegro
Montero Mora Mosquera Moya Murillo Naranjo Narváez Navarro Navas Nieto Niño Núñez Obando Ocampo
Ochoa Oliveros Olarte Ordóñez Orjuela Orozco Otero Otálora Pacheco Padilla Páez Palacio Palacios
Pardo Patiño Pedraza Perdomo Pineda Pinto Pinzón Pinilla Piñeros Polanco Ponce Portilla Posada
Prado Prieto Puentes Pulido Quevedo Quiñones Quiroga Rangel Rendón Rengifo Rentería Riaño Ríos
Rivas Rosero Roa Robles Robledo Rocha Rosas Rosales Rubiano Rubio Rueda Saavedra Sáenz Salas
Salcedo Saldarriaga Salgado Salinas Sarmiento Segura Sepúlveda Serna Serrano Sierra Soler Solano
Solís Soto Sosa Tamayo Téllez Tello Tobón Toro Tovar Trejos Triana Trujillo Upegui Uribe Urrego
Usme Useche Valderrama Valdés Valdez Valbuena Valle Vallejo Varela Varón Vega Velandia Velasco Vélez
Vergara Vera Viáfara Vidal Villa Villada Villalobos Villamil Villamizar Villanueva Villegas
Villarreal Yepes Zambrano Zamora Zárate Zuleta Zuluaga Zúñiga Zubizarreta Abril Abadía Acevedo
Agudelo Aguirre Ahumada Albarracín Alarcón Alzate Amaya Amaris Amador Anaya Angarita Angulo
Aponte Aparicio Aranda Araújo Arboleda Arbeláez Arce Arciniegas Ardila Arenas Arévalo Argüello
Ariza Aristizábal Arrieta Arroyave Arroyo Astudillo Avella Avendaño Ávila Ayala Baena Bahamón
Ballesteros Balanta Balaguera Baquero Barajas Barbosa Bárcenas Barragán Barreto Barón Basto
Bastidas Becerra Bejarano Bello Blandón Bohórquez Bolaños Bolívar Borda Borja Borrero Botero
Bravo Brito Bueno Burbano Burgos Bustamante Bustos Caceres Cáceres Cadavid Cadena Calle Cantillo
Cantor Caro Carreño Cascante Castiblanco Catalán Cerón Cervantes Céspedes Cobos Colmenares Conde
Coral Corredor Corrales Corzo Cossio Crespo Criollo Cubides Cubillos Cuadros Cuartas Cuervo Cuesta
Cueto Dussán Echavarría Erazo Escalante Escamilla Escudero Espitia Fandiño Farfán Fierro Florez
Flórez Galvis Gallo Gaviria Garavito Garay Gerena Godoy Gordillo Granada Grajales Grisales
Guarín Guarnizo Guayara Gualdrón Guio Guío Haro Henríquez Holguín Hidalgo Huertas Iglesias
Insuasty Isaza Izquierdo Jácome Jerez Joya Ladino Laguna Lasso Laverde Lemus Leguizamón Leiva Leyva
Lesmes Lemos Lenis Lobo Loaiza Lombana Lopera Losada Lucumí Macías Madrid Malagón Mancera Mantilla
Marroquín Mayorga Mazo Melo Mena Méndez Meneses Mercado Merchán Mogollón Moncada Mondragón
Montealegre Montes Morón Moscoso Múnera Muñetón Neira Novoa Nova Olaya Oliva Olivares Olmos Oñate
Oquendo Ortegón Ossa Oviedo Oyola Pabón Palomino Pantoja Paredes Pastrana Pava Paz Peláez
Penagos Peñaloza Peñuela Perea Perilla Pescador Piedrahíta Pino Pizarro Plata Plazas Porras Portela
Poveda Puerta Puerto Quijano Quintana Quiceno Quiroz Quirós Ramón Rave Rey Reina Reinoso Reynoso
Riascos Ricaurte Rico Rodas Roldán Roncancio Rosado Rozo Saldaña Salamanca Samper Santacruz
Santamaría Santana Santander Santiago Santos Sanabria Sanín Sanmiguel Sarria Serrato Sotelo Suaza
Suescún Tabares Tafur Tapia Tapias Tarazona Tejada Tejeiro Tenorio Tique Tirado Toledo Tolosa
Torrado Trespalacios Troya Trochez Turriago Urbina Urdaneta Urrutia Vaca Valero Vanegas Vargas
Venegas Ventura Verdugo Viana Vivas Viveros Wilches Yara Yáñez Zabala Zapata Zea Zorro Zorrilla
Quispe Mamani Huamán Condori Choque Apaza Chávez Huanca Ccori Yupanqui Flores Ticona Vilca Cusi
Poma Palomares Salvatierra Cáceda Tafur Huaranga Inga Llerena Alvarado Alva Aliaga Bazán Calla
Chuquimia Cusihuamán Espejo Farro Gálvez Huerta Infante Jáuregui Loayza Luján Ñahui Olivera
Pumacahua Purizaca Rázuri Roca Ruesta Tuesta Ugarte Valdivia Villacorta Zavala Zegarra Zevallos
Cevallos Guamán Quishpe Toapanta Chicaiza Yánez Chiluiza Simbaña Pilataxi Andrade Aguilera Alcívar
Intriago Macías Mera Moreira Panchana Pincay Zambrano Vera Vinueza Viteri Villavicencio Jaramillo
Soriano Rosado Galarza Guaicha Lema Moposita Tigse Cajas Cando
Juárez Chan Canul Uc Pech Dzul Cervantes Ávalos Barrón Cázares Carbajal Cisneros Coronado Corona
Cuevas Elizondo Escobedo Esparza Farías Félix Galván Garza Gallardo Gámez Huerta Islas Lerma Leyva
Lozoya Luévano Magaña Montiel Munguía Nava Nájera Olvera Oropeza Pizano Quezada Quesada Razo
Rosales Saucedo Sauceda Segovia Tamez Tejeda Terrazas Tinoco Treviño Trevino Urías Valadez Venegas
Villaseñor Zaragoza Zepeda Zermeño Cantú Chapa Cavazos Garibay Verduzco Peralta
Araya Aravena Bustos Carrasco Catrileo Cerda Concha Cornejo Donoso Espinace Fuenzalida Gajardo
Huenchumán Inostroza Jorquera Lagos Lillo Morales Muñoz Norambuena Olguín Oyarzún Painemal Pavez
Pizarro Poblete Quilodrán Riquelme Saavedra Sanhueza Sepúlveda Tapia Troncoso Ulloa Urra Urzúa
Valenzuela Véliz Vicuña Yévenes Zapata Huidobro Larraín Errázuriz Undurraga Edwards
Acuña Agüero Alonso Altamirano Arrúa Báez Brizuela Bustamante Cabral Carrizo Coronel Chamorro
Ferreyra Ferreira Figueredo Funes Giménez Godoy Ibarra Juárez Ledesma Leguizamo Lucero Luque
Maidana Mansilla Medrano Nuñez Ocampo Ojeda Olmedo Paz Pereyra Pereira Peralta Perón Quiroga
Ríos Roldán Rossi Sosa Toledo Villalba Vega Vera Bianchi Ferrari Romano Colombo Esposito Russo
Gallo Costa Conti Marino Greco Messi Maradona Piazzolla Macri Kirchner
Sanz Blázquez Calvo Carmona Crespo Cuesta Diez Esteban Ferrer Fraile Fuster Gallego Garrido Gascón
Grau Guillén Herranz Herrero Hervás Lázaro Lorente Lorenzo Manzano Martí Martín Mas Merino
Millán Mínguez Moya Nadal Olmo Pascual Pastor Peiró Pons Puig Redondo Revilla Roca Roig Roura
Rovira Sáez Sainz Sala Salvador Santamaría Segarra Serra Soler Tena Tomás Vidal Vila Vicente
Arrieta Aguirrezabala Arriaga Azkuna Echeverría Etxeberria Elizalde Garmendia Goikoetxea Ibarretxe
Iriarte Irigoyen Larrañaga Mendizábal Olaizola Uriarte Urkullu Zabaleta Zubiría Reverte Cajal
Gasset Cadafalch Gavilán Guardiola Picasso Dalí Unamuno Baroja Machado
Silva Santos Oliveira Souza Sousa Lima Pereira Ferreira Costa Rodrigues Almeida Nascimento Alves
Carvalho Araujo Ribeiro Gomes Martins Rocha Barbosa Barros Dias Moreira Cardoso Teixeira Correia
Cavalcanti Melo Freitas Monteiro Mendes Nunes Marques Machado Fernandes Lopes Vieira Castro
Campos Borges Batista Nogueira Pinto Moura Ramos Azevedo Coelho Pires Cunha Peixoto Fonseca
Miller Smith Johnson Williams Brown Jones Müller Schmidt Schneider Fischer Weber Wagner Meyer
Abadi Abdala Char Chahin Elías Haddad Saab Saad Turbay Wang Li Chen Zhang Wong Kim Lee
McDonald McAllister McGregor MacAllister O'Brien O'Higgins O'Farrill D'Angelo D'Costa
Aznar Bárcena Capdevila Casals Bosch Batlle Sanguinetti Mujica Lacalle Artigas Lugones Sarmiento
Borrego Cerrato Chinchilla Discua Funez Lainez Mejicanos Ordaz Urtecho Zelaya Zeledón Arauz
Bermejo Alfaro Chacón Brenes Vindas Ulate Monge Solórzano Barquero Quesada Hernando Colón Pagán
Matos Feliz Féliz Paulino Polanco Rosario Tejeda Ventura Encarnación Almonte Disla Guzmán Lantigua
Chirinos Colina Guanipa Guaidó Maduro Urdaneta Caldera Pernalete Sulbarán Briceño Bracho Boscán
Osuna Otaegui Ovalle Obregón Orellana Ocasio Oliva Orduz Ortíz Osorno
Villota Villareal Vivanco Yagüe Zaldívar Zamudio Zanabria Zapatero Zavaleta Zayas Zurita Zumárraga
Maturana Zapateiro Mier Baños Guzman Cuadrado Ibargüen Mina Asprilla Higuita Valdano Rentería
Urán Bernardo Chaparro Egan Lemaitre Mallarino Holguín Lleras Ospina Samper Caro Núñez Suárez
Pastrana Barco Duque Petro Gaitán Galán Lara Pizarro Valdés Uribe Vélez Yepes Zea
""")

# Surnames that hold together: elsewhere a particle begins another unit.
COMPOUND = frozenset(
    """montes de oca|ponce de leon|niño de guzman|nino de guzman|ladron de guevara
    |fernandez de cordoba|fernandez de soto|cabeza de vaca|alvarez de toledo|hurtado de mendoza
    |perez de cuellar|garcia de la concha|diaz del castillo|gutierrez de piñeres
    |gutierrez de pineres|lopez de mesa|diaz de vivar|ruiz de alarcon|calderon de la barca
    |jimenez de quesada|vaca de castro|sanz de santamaria|ortega y gasset|ramon y cajal
    |monte de oca|saenz de santamaria|martinez de hoz|garcia de zuñiga|lopez de santa anna
    |martinez de irujo|gomez de la serna|sanchez de lozada""".replace("\n    ", "").split("|")
)

# How often a word that is both is a given name, where half and half is not true.
MOSTLY = {
    "martin": 0.45, "santiago": 0.8, "alonso": 0.4, "leon": 0.25, "vicente": 0.55, "simon": 0.9,
    "tomas": 0.93, "salvador": 0.7, "pascual": 0.35, "lorenzo": 0.6, "bautista": 0.15,
    "santos": 0.1, "cruz": 0.03, "paz": 0.2, "rosario": 0.6, "abril": 0.3, "ramon": 0.88,
    "elias": 0.85, "felix": 0.8, "lara": 0.06, "luna": 0.1, "belen": 0.85, "marino": 0.3,
    "silvestre": 0.5, "esteban": 0.8, "bernardo": 0.9, "lazaro": 0.6, "wagner": 0.5,
    "encarnacion": 0.6, "concepcion": 0.9, "ventura": 0.2, "olmedo": 0.3, "campo": 0.3,
    "pino": 0.02, "rey": 0.02, "blanco": 0.01, "guadalupe": 0.95, "trinidad": 0.9, "mercado": 0.01,
    "paulino": 0.5, "hernando": 0.8, "oliva": 0.3, "roman": 0.5, "perla": 0.95, "flor": 0.97,
    "valentin": 0.7, "borja": 0.25, "ricaurte": 0.25, "conde": 0.02, "caro": 0.1, "valle": 0.02,
    "soledad": 0.97, "carmona": 0.01, "caldera": 0.01, "pilar": 0.97, "rosa": 0.95, "gil": 0.04,
    "serafin": 0.8, "segundo": 0.9, "elian": 0.9, "angel": 0.85, "victoria": 0.9, "gallego": 0.01,
    "jordan": 0.4, "ospina": 0.01, "duran": 0.01, "delfin": 0.6, "maximo": 0.9, "amador": 0.2,
    "barbara": 0.95, "santana": 0.03, "clemente": 0.6, "lucas": 0.9, "marcos": 0.85, "egan": 0.95,
    "bello": 0.01, "prospero": 0.8, "gaspar": 0.6, "cordero": 0.01, "franco": 0.15, "alba": 0.85,
    "macias": 0.01, "remedios": 0.95, "pau": 0.9, "joan": 0.95, "aparicio": 0.1, "isaias": 0.95,
    "ciro": 0.95, "amaro": 0.3, "gregorio": 0.9, "benito": 0.7, "blas": 0.7, "agustin": 0.9,
    "domingo": 0.75, "rafael": 0.98, "marina": 0.9, "milagro": 0.9, "reina": 0.4, "falcao": 0.3,
    "nieves": 0.5, "james": 0.8, "juan": 0.995, "dante": 0.95, "julian": 0.97, "jaime": 0.98,
    "feliz": 0.05,
}  # fmt: skip
