"""What Distribuciones Andina sells: category, family of products, today's price in pesos."""

# Name | price | cost as a share of the price | forms: (presentation, times the price)
FAMILIES = """
Abarrotes>Aceites y grasas
Aceite vegetal|8900|0.84|1 L:1;3 L:2.85;5 L:4.6;20 L con llave:16.7;caja x 12 L:11.6
Aceite de girasol|12400|0.82|1 L:1;3 L:2.9
Margarina industrial|9800|0.80|1 kg:1;caja 15 kg:13.9
Manteca vegetal|8700|0.83|1 kg:1;caja 15 kg:13.6
Abarrotes>Granos y harinas
Arroz blanco|4300|0.88|1 kg:1;arroba 12,5 kg:12;bulto 25 kg:23.4
Arroz integral|6200|0.85|1 kg:1;bulto 25 kg:23.9
Fríjol cargamanto|11800|0.84|1 kg:1;bulto 25 kg:23
Lenteja|6900|0.84|1 kg:1;bulto 25 kg:23
Harina de trigo|3900|0.86|1 kg:1;bulto 25 kg:22;bulto 50 kg:43
Harina de maíz|4200|0.85|1 kg:1;paca x 12:11.6
Azúcar|4500|0.90|1 kg:1;bulto 50 kg:46
Panela|5200|0.85|par 1 kg:1;caja 24 kg:23
Sal refinada|2300|0.80|1 kg:1;paca x 25:23
Pasta espagueti|4600|0.82|500 g:1;caja x 24:22.8
Abarrotes>Salsas y condimentos
Salsa de tomate|9600|0.76|1 kg:1;galón 4 kg:3.5;caja x 1.000 sachés:8.8
Mayonesa|13200|0.76|1 kg:1;galón 3,8 kg:3.4
Mostaza|8800|0.75|1 kg:1;galón 4 kg:3.5
Caldo de gallina|15900|0.74|frasco 500 g:1;balde 4 kg:7.1
Color y comino|7400|0.70|500 g:1
Vinagre blanco|3600|0.72|1 L:1;galón:3.4
Adobo completo|6800|0.70|500 g:1
Salsa negra|5900|0.72|galón:3.6;500 ml:1
Atún en aceite|7900|0.83|lata 160 g:1;caja x 48:46
Sardina en salsa|6400|0.82|lata 425 g:1;caja x 24:23
Abarrotes>Café y azúcares
Café molido tradicional|19800|0.82|500 g:1;2,5 kg:4.8
Café en grano|24500|0.80|500 g:1;2,5 kg:4.8
Chocolate de mesa|10900|0.81|500 g:1;caja x 24:23
Aromáticas|6900|0.70|caja x 20:1;caja x 100:4.6
Gelatina|3200|0.75|caja 35 g:1;paca x 24:22.5
Avena en hojuelas|5600|0.80|500 g:1;paca x 12:11.5
Azúcar en sobres|21900|0.82|caja x 1.000:1
Bebidas>Agua y gaseosas
Agua sin gas|1300|0.70|600 ml:1;caja x 24:21;botellón 20 L:9.2
Agua con gas|1500|0.70|600 ml:1;caja x 24:21.5
Gaseosa surtida|3100|0.83|1,5 L:1;paca x 12:11.4
Jugo de caja|2400|0.80|200 ml:1;caja x 24:22.5
Cerveza sin alcohol|3900|0.82|330 ml:1;caja x 24:22.8
Bebida hidratante|3700|0.80|500 ml:1;caja x 12:11.4
Té helado|3600|0.80|1,5 L:1;paca x 12:11.3
Lácteos y refrigerados>Lácteos
Leche entera UHT|4700|0.91|1 L:1;caja x 12:11.7
Crema de leche|13900|0.84|1 L:1
Queso campesino|21800|0.85|1 kg:1
Queso mozzarella tajado|31500|0.84|1 kg:1;bloque 2,5 kg:2.4
Mantequilla|28900|0.85|1 kg:1;caja x 10:9.8
Yogur|9800|0.84|1 L:1
Huevo AA|16900|0.90|cubeta x 30:1;caja x 360:11.8
Aseo>Limpieza
Detergente en polvo|8900|0.76|1 kg:1;bulto 20 kg:16.9
Limpiapisos|6400|0.66|1 L:1;galón:3.3;garrafa 20 L:14.9
Hipoclorito|3300|0.60|1 L:1;galón:3.2;garrafa 20 L:13.8
Lavaloza|7600|0.70|1 kg:1;galón:3.4
Desengrasante industrial|14900|0.62|1 L:1;galón:3.4;garrafa 20 L:15.5
Jabón de manos|9800|0.66|1 L:1;galón:3.3
Alcohol antiséptico|8400|0.72|1 L:1;galón:3.4
Ambientador|7900|0.65|400 ml:1;galón:3.6
Aseo>Papel
Papel higiénico institucional|11900|0.78|rollo 250 m:1;paca x 6:5.6
Papel higiénico doble hoja|18900|0.80|x 12 rollos:1;paca x 48:3.8
Toalla de manos|10900|0.77|x 150:1;caja x 24:22.6
Servilletas|3900|0.74|x 300:1;caja x 18:16.8
Aseo>Implementos
Cepillo de piso|11900|0.64|unidad:1
Balde|14900|0.66|12 L:1
Paño de microfibra|4900|0.62|unidad:1;x 12:10.9
Recogedor|8900|0.64|unidad:1
Dispensador de jabón|48900|0.70|unidad:1
Dispensador de toallas|69900|0.70|unidad:1
Escoba|9900|0.64|unidad:1
Trapero|12900|0.64|unidad:1
Guantes de nitrilo|32900|0.75|caja x 100:1
Esponjilla|2900|0.60|x 3:1;paca x 48:14
Bolsa de basura negra|9400|0.70|x 10 grande:1;x 100 grande:8.6
Bolsa de basura verde|9600|0.70|x 10 grande:1
Empaques>Desechables
Vaso cartón 7 oz|7900|0.69|x 50:1;caja x 1.000:18.2
Vaso cartón 12 oz|11900|0.69|x 50:1;caja x 1.000:18.5
Plato cartón|9800|0.68|x 50:1;caja x 500:9.3
Cubiertos de madera|8900|0.66|x 50:1;caja x 1.000:18
Contenedor de fibra|24900|0.70|x 50:1;caja x 200:3.8
Caja de cartón para llevar|28900|0.70|x 50:1;caja x 200:3.7
Cono para helado|12900|0.71|x 100:1;caja x 600:5.7
Copa para helado|9900|0.70|x 50:1
Tapa para vaso 12 oz|7400|0.69|x 50:1;caja x 1.000:18.3
Contenedor con tapa transparente|29900|0.70|x 50:1;caja x 200:3.8
Palillos|3900|0.60|x 1.000:1
Mezclador de madera|6900|0.64|x 500:1
Pitillo de papel|8900|0.65|x 100:1;caja x 2.000:17
Empaques>Bolsas y películas
Bolsa de papel kraft|13900|0.68|x 100 #6:1;x 500 #12:6.2
Papel aluminio|12900|0.72|16 m:1;100 m:5.1;300 m:13.9
Película plástica|14900|0.71|100 m:1;300 m:2.7
Papel parafinado|10900|0.69|x 200:1
Bolsa camiseta|5900|0.68|x 100:1;millar:9.1
Temporada>Navidad
Natilla|6900|0.74|400 g:1;caja x 24:22.8
Buñuelo mezcla|7400|0.74|400 g:1;caja x 24:22.8
Galletas surtidas en lata|26900|0.76|1 kg:1
Ancheta navideña|89000|0.72|mediana:1;grande:1.9
Temporada>Escolar
Refrigerio escolar|3200|0.72|unidad:1;caja x 40:38
Cuaderno|5900|0.74|100 hojas:1;paca x 10:9.5
Lonchera escolar|12900|0.72|unidad:1
Resma de papel carta|18900|0.80|x 500:1;caja x 10:9.6
"""
