"""Given names of the Spanish-speaking countries and Brazil, the frequent first."""

from vinculo.lib.names.words.spelling import listed

WOMEN = listed("""
María Ana Luz Carmen Sandra Martha Marta Claudia Patricia Gloria Rosa Diana Luisa Laura Andrea
Paola Carolina Adriana Mónica Liliana Olga Margarita Juana Elena Isabel Angélica Natalia Catalina
Alejandra Marcela Gabriela Daniela Valentina Camila Sofía Mariana Isabella Sara Juliana Paula
Lucía Lorena Johana Johanna Yohana Viviana Beatriz Cecilia Blanca Teresa Esperanza Amparo Nubia
Stella Estella Estela Mercedes Dora Elsa Elvira Nancy Alba Yolanda Consuelo Leidy Leydi Lady
Yuliana Jessica Yessica Jésica Karen Katherine Katerine Catherine Angie Tatiana Vanessa Vanesa
Jennifer Jenifer Yenifer Yeni Jenny Yenny Paulina Verónica Silvia Sylvia Victoria Ximena Jimena
Milena Marisol Maribel Maricela Marisela Marina Marlene Marlén Ruth Raquel Rebeca Rocío Fernanda
Francisca Fabiola Flor Fátima Esther Ester Eugenia Eva Evelyn Emilia Elizabeth Elisa Eliana Edith
Dolores Denisse Deisy Daisy Deysi Dayana Cristina Constanza Clara Cielo Carolina Bibiana Bertha
Berta Bárbara Aura Aurora Astrid Antonia Ángela Ángeles Amelia Amanda Alicia Alexandra Aída Adela
Agustina Guadalupe Graciela Griselda Guillermina Hilda Helena Herminia Ingrid Irene Irma Inés
Ivonne Yvonne Jackeline Jacqueline Yaqueline Josefina Judith Julia Julieta Juanita Karina Karla
Carla Leonor Leticia Lidia Lilia Lina Linda Lourdes Lucila Lucrecia Luciana Lupita Magdalena
Magaly Maira Mayra Manuela Maritza Matilde Melissa Melisa Melanie Mireya Miriam Myriam Michelle
Nelly Nelcy Nidia Nydia Nora Norma Noelia Nohora Nohemí Noemí Ofelia Omaira Pamela Pilar Piedad
Priscila Rosalba Rosaura Rosana Roxana Rosario Romina Salomé Samanta Samantha Soledad Sonia
Socorro Susana Tania Trinidad Úrsula Virginia Vilma Wendy Yamile Yamileth Yaneth Janeth Janet
Yanet Yesenia Yasmín Jazmín Yadira Yurani Yuri Yulieth Zoila Zulma Zaida Zoraida Antonella Macarena
Montserrat Concepción Encarnación Remedios Asunción Nieves Inmaculada Milagros Begoña Ainhoa
Itziar Nerea Leire Aitana Alba Nuria Neus Araceli Ascensión Purificación Visitación Rosalía
Citlali Xóchitl Itzel Yolotl Refugio Regina Renata Ernestina Eulalia Hortensia Imelda Ángelica
Mirna Mirta Nélida Delia Celia Celina Felisa Florencia Martina Micaela Milagro Candela Valeria
Abril Belén Brenda Brigitte Dalia Débora Eloísa Gisela Giselle Griselda Haydée Jimena Ileana
Jeannette Jeanette Lissette Lizeth Liseth Lizbeth Marcia Mabel Mariela Marilú Marianela Mariluz
Melba Mery Merly Nataly Nathalia Nayeli Perla Rita Rossana Ruby Rubiela Sabrina Shirley Silvana
Stephanie Estefanía Estefany Stefany Thalía Trinidad Violeta Viviana Yajaira Yuliza Zully
Fabiana Adriane Aline Bianca Bruna Débora Eliane Larissa Letícia Luana Márcia Rafaela Simone
Tatiane Thaís Vitória Aparecida Terezinha Rosângela Conceição Solange Fidelina Rosmery Dioselina
""")

MEN = listed("""
José Juan Luis Carlos Jorge Jesús Miguel Francisco Antonio Manuel Pedro Alejandro David Andrés
Fernando Daniel Diego Rafael Javier Jaime Óscar Oscar Sergio Mario Roberto Eduardo Ricardo César
Víctor Álvaro Hernán Camilo Felipe Sebastián Santiago Nicolás Mateo Samuel Julián Mauricio
Alberto Enrique Guillermo Gustavo Héctor Hugo Iván Alfonso Alfredo Arturo Armando Augusto Gabriel
Germán Gerardo Gilberto Gonzalo Pablo Ramiro Ramón Raúl René Reinaldo Reynaldo Rodrigo Rodolfo
Rubén Salvador Segundo Simón Tomás Vicente Wilson William Wilmer Wilmar Yeison Yeisson Jeison
Jhon John Jon Jhonatan Jonathan Jonatan Yonatan Johnny Jonny Jhony Johan Yohan Edwin Edison Édison
Edinson Eder Edgar Édgar Elkin Efraín Elías Emilio Emiliano Ernesto Esteban Ezequiel Eugenio Fabio
Fabián Federico Félix Fidel Fredy Freddy Giovanni Giovanny Geovanny Gregorio Harold Henry Heriberto
Hernando Humberto Ignacio Isaac Ismael Israel Jacobo Jair Jairo Jeferson Jefferson Yeferson Joaquín
Joel Joan Josué Julio Kevin Kelvin Leandro León Leonardo Leonel Libardo Lorenzo Lucas Luciano
Marcelo Marco Marcos Mariano Martín Matías Mauro Maximiliano Máximo Milton Misael Moisés Nelson
Néstor Norberto Octavio Olmedo Omar Orlando Osvaldo Oswaldo Otoniel Pascual Patricio Plinio Porfirio
Próspero Rigoberto Rogelio Rolando Román Ronald Rosendo Saúl Severo Silvio Teodoro Tito Tulio Ulises
Uriel Valentín Virgilio Vladimir Wálter Walter Yesid Yeiner Yamid Zacarías Aarón Abel Abelardo
Abraham Adán Adolfo Adrián Agustín Aldo Alexander Alexis Alejo Alonso Amadeo Ángel Aníbal Anselmo
Apolinar Aristides Arnulfo Aurelio Arnoldo Baltazar Bartolomé Benito Benjamín Bernardo Bernabé
Blas Bryan Brayan Brian Braulio Bruno Calixto Campo Cayetano Celso Claudio Clemente Conrado
Cristian Christian Cristhian Cristóbal Cristo Damián Dagoberto Darío Delfín Demetrio Stiven Steven
Estiven Stevan Íñigo Inácio Inácia Abelardo Max Dionisio
Domingo Donaldo Duván Duberney Eliécer Eliseo Elmer Eloy Erick Eric Érik Erwin Estanislao Eusebio
Evaristo Everardo Facundo Faustino Fermín Filiberto Florentino Fortunato Franklin Gaspar Genaro
Gerson Gildardo Gerónimo Jerónimo Guido Heber Heliodoro Hermes Higinio Hilario Horacio Isidro
Isaías Isidoro Iñaki Jordi Joaquim Josep Kléber Lázaro Leopoldo Lisandro Lionel Lautaro Luciano
Macario Marcial Marcelino Marciano Melquisedec Nahuel Napoleón Narciso Nicanor Noé Oliverio Oriol
Pau Paulo Paulino Perfecto Primitivo Quintín Ramsés Raimundo Renato Renán Ricaurte Rómulo Rufino
Sabino Santos Saturnino Serafín Silvestre Sixto Telmo Teófilo Tiberio Timoteo Tobías Tiago Thiago
Valerio Venancio Víctor Wilfredo Wilfrido Willington Wilder Xavier Zenón Cuauhtémoc Moctezuma
Joao João Paulo Luiz Thiago Rafael Vinícius Guilherme Gustavo Matheus Felipe Caio Caíque Danilo
Edson Fábio Flávio Geraldo Gilson Heitor Henrique Júlio Leandro Márcio Maurício Murilo Otávio
Renan Rogério Sérgio Sílvio Wagner Wesley Asdrúbal Nairo Radamel Falcao James Yerry Deiver Dairo
Bautista Benicio Dante Ciro Amaro Ian Liam Dylan Axel Elian Iker Unai Aitor Asier Gorka Mikel
Ander Jon Eneko Guillem Arnau Borja Álex Alex Iván Gael Leonel Emmanuel Manuel Emanuel Misael
Eulogio Froilán Gumersindo Hermenegildo Leoncio Hipólito Nepomuceno Policarpo Rosalino Teodosio
""")

# What follows a particle within a given name: María del Carmen, Juan de Dios, Flor de María.
DEVOTIONS = frozenset(
    listed("""angeles carmen pilar mar rosario socorro jesus dios mercedes dolores consuelo fatima
lourdes
    luz paz refugio rocio sol valle cielo transito amparo milagros nieves remedios concepcion
    guadalupe maria soledad sagrario camino perpetuo coromoto lujan itati lima asis padua carmelo
    pino pinar esperanza gracia asuncion encarnacion sacramento niño nino jose""")
)
