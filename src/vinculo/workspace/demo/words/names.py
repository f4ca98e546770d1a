"""Names of people as they are in Colombia: one or two given names, two surnames."""

from vinculo.workspace.demo.words import listed

WOMEN = listed("""
María Fernanda|Luz Dary|Ana Lucía|Claudia Patricia|Sandra Milena|Nubia Stella|Martha Cecilia
Gloria Inés|Diana Carolina|Paola Andrea|Leidy Johana|Yuri Tatiana|Blanca Cecilia|Rosa Elvira
Adriana|Beatriz Elena|Liliana|Ángela María|Natalia|Valentina|Camila|Laura Daniela|Andrea
Luisa Fernanda|Mónica|Carmen Rosa|Esperanza|Flor Alba|Olga Lucía|Dora Inés|Amparo|Jenny Paola
Marisol|Gladys|Teresa de Jesús|Nelly|Consuelo|Yolanda|Viviana|Catalina|Juliana|Sara Sofía
Isabel Cristina|Margarita|Rocío|Aura María|Deisy Yurany|Íngrid Lorena|Myriam|Zoraida|Edilma
Katherine|Daniela|Manuela|Gabriela|Mariana|Ximena|Nancy|Fabiola|Bertha Lucía|Lucero|Noemí
Elizabeth|Ruth Marina|Alba Luz|Ligia|Pilar|Soledad|Verónica|Estefanía|Tatiana|Karen Julieth
""")

MEN = listed("""
Carlos Alberto|Jorge Eliécer|Luis Fernando|José Ignacio|Juan Carlos|Andrés Felipe|Óscar Iván
Jairo Enrique|Hernán Darío|Ricardo|Mauricio|Julián|Camilo Andrés|Diego Armando|Wilson|Édgar
Héctor Fabio|Germán|Álvaro|Gustavo Adolfo|Rubén Darío|Nelson|William|Fredy|Fabián|Sebastián
Santiago|Mateo|Daniel|Nicolás|Jhon Jairo|Edwin|Rodrigo|Alirio|Segundo Manuel|Pedro Nel
Miguel Ángel|Alejandro|Cristian Camilo|Brayan Stiven|Orlando|Gerardo|Ramiro|Efraín|Hugo
Víctor Manuel|Raúl|Arturo|Francisco Javier|Guillermo|Iván Darío|Leonardo|Marco Antonio
Omar|Pablo Emilio|Saúl|Tomás|Ulises|Wilmer|Yeison|Joaquín|Ernesto|Belisario|Horacio
José de Jesús|Eduardo|Felipe|Gonzalo|Jaime|Leonel|Néstor|Reinaldo|Simón|Uriel|Darío
""")

SURNAMES = listed("""
Rodríguez|Gómez|González|Martínez|García|López|Hernández|Sánchez|Ramírez|Pérez|Díaz|Muñoz
Rojas|Moreno|Jiménez|Torres|Vargas|Castro|Álvarez|Ortiz|Suárez|Gutiérrez|Ruiz|Valencia|Cárdenas
Restrepo|Quintero|Salazar|Hincapié|Londoño|Pacheco|Rincón|Peñuela|Roa|Bonilla|Sáenz|Arango
Duarte|Marín|Ospina|Beltrán|Pineda|Cuesta|Mosquera|Benavides|Cifuentes|Castaño|Giraldo|Zuluaga
Echeverri|Betancur|Montoya|Cardona|Osorio|Franco|Jaramillo|Vélez|Uribe|Mejía|Posada|Bedoya
Acosta|Niño|Peña|Cañón|Ibáñez|Núñez|Ordóñez|Avendaño|Patiño|Buitrago|Galindo|Cubillos|Forero
Barrera|Cruz|Medina|Guerrero|Parra|Mora|Delgado|Vega|Campos|Reyes|Navarro|Molina|Cabrera
Fuentes|Rivera|Correa|Lozano|Guzmán|Aguilar|Sandoval|Caicedo|Angulo|Hurtado|Perea|Palacios
Córdoba|Rentería|Asprilla|Murillo|Lucumí|Chamorro|Narváez|Erazo|Pantoja|Chaves|Bolaños|Burbano
Santacruz|Tulcán|Insuasty|Villota|Jojoa|Puentes|Trujillo|Perdomo|Polanía|Losada|Cuéllar|Andrade
de la Ossa|de la Hoz|del Río|de los Ríos|Blanco|Barrios|Herazo|Meza|Pájaro|Cantillo|Ariza
Rueda|Serrano|Gamboa|Jaimes|Carvajal|Mantilla|Prada|Uribe Cala|Villamizar|Contreras|Useche
Tovar|Urrego|Yepes|Zapata|Zambrano|Wilches|Villalobos|Triana|Tabares|Sepúlveda|Sarmiento|Rubio
""")

# What people write instead of a full given name.
NICKNAMES = {
    "María": "Ma.", "José": "Jose", "Francisco": "Pacho", "Fernanda": "Fda", "Carlos": "Carlitos",
}  # fmt: skip

# With its end on what a company writes when it does not write its street.
MAIL_HOSTS = ("gmail.example", "hotmail.example", "outlook.example", "yahoo.example")
