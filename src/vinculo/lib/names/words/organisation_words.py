"""Words that a person's name has not and a company's or an institution's has."""

from vinculo.lib.names.words.spelling import listed

# Strong: one is enough.
STRONG = frozenset(
    listed("""
abarrotes abastecedora abastecimientos academia accesorios aceites aceros acueducto administracion
administradora aduanas aerolineas agencia agencias agro agricola agroindustrial agroindustrias
agropecuaria agropecuario agropecuarios alambres alcaldia alimentos almacen almacenes alquiler
aluminios ambulancias arrendadora arroz artesanias asadero aseguradora aseo asesores asesoria
asesorias asociacion
asociados aserradero autolavado automotores automotriz autopartes autos autoservicio avicola
ayuntamiento banco bananera bar barberia bazar belleza biblioteca billares bodega bodegas boutique
bufete cabildo cafe cafeteria caja calzado camara camiones carniceria carpinteria carrocerias
cauchos cementos central centro cerrajeria cerveceria charcuteria clinica club colegio
comercial comercializadora comercializaciones comercio comercios comision comite compania compu
computadores comunicaciones comunidad concesionario condominio confecciones confederacion conjunto
consejo consorcio construcciones constructora consultora consultores consultoria
consultorio contadores contraloria convento cooperativa copropiedad corporacion correos creaciones
credito creditos cristaleria cueros decoraciones deposito dental departamento deportes deportivo
desarrollos despacho distribuciones distribuidor distribuidora distribuidores distrimuebles
drogas drogueria droguerias dulceria edificaciones edificio editorial ejercito electricos
electricidad electrodomesticos electronica embajada embotelladora empaques empresa empresarial
empresas energia ensenanza equipos escuela estacion estampados estudio estudios
exportaciones exportadora fabrica farmacia farmacias federacion ferreteria ferreterias ferretero
fiduciaria filtros financiera finca floreria floristeria fondo fotografia franquicias frigorifico
fruteria frutas fumigaciones fundacion funeraria ganaderia ganadera ganados gasolinera gaseosas
gestion gestiones gimnasio gobernacion gobierno granja granero graneros grafica graficas grupo
guarderia hacienda helados heladeria herrajes hermanos hnos hijos hilos hogar hospital hostal hotel
hoteles iglesia importaciones importadora importadores impresores imprenta impresiones industria
industrial industriales industrias informatica ingenieria ingenieros ingenio inmobiliaria insumos
instituto institucion instalaciones inversion inversiones inversionistas jardineria joyeria
joyerias juguetes juguetria junta juzgado laboratorio laboratorios lacteos ladrillera ladrillos
lavanderia lavadero libreria librerias licorera licores liceo  llantas logistica maderas
mantenimiento maquinaria maquinados marketing mariscos materiales mayorista mayoristas mecanica
medicamentos mensajeria mercados minimercado mercadeo metales metalmecanica metalurgica mineria
minera ministerio miscelanea modas montajes motel motores motos mudanzas
muebles mueblerias multiservicios municipalidad municipio mutual negocios notaria oficina
operadora operaciones optica opticas organizacion orfebreria ornamentacion outsourcing
panaderia panaderias panificadora papeleria papelerias parqueadero parroquia parque partido
pasteleria peleteria peluqueria perfumeria pescaderia petroleo petroleos pinturas pintureria
piscicola pizzeria plasticos policia policlinico polleria pollos prefectura prestadora producciones
productora productores producto productos promotora propiedad propiedades proveedora proveedores
proyectos publicidad quimica quimicos rectificadora refrigeracion refrigerios registraduria
reciclaje remates repuestos representaciones residencial restaurant restaurante restaurantes
rotiseria salon salsamentaria salud sanatorio sastreria seguridad seguros seminario
servicio servicios sindicato siderurgica sistemas sociedad soldaduras soluciones
spa suministros supermercado supermercados superintendencia surtidora tabacalera taller
talleres tapiceria taxis technologies tecnica tecnologia tecnologias telecomunicaciones television
textil textiles tienda tiendas tintoreria tornillos torneria transportadora transporte transportes
trilladora turismo union universidad uniformes variedades vereda veterinaria viajes vidrieria
vidrios vigilancia vinos vivero zapateria zona group company solutions services trading
holding store shop foods logistics capital partners investments international internacional
consulting digital software studio market global corp lab labs tech
""")
)
# How companies' words are written short: for the key only.
SHORT_WORDS = {
    "hnos": "hermanos", "cia": "compania", "co": "compania", "com": "comercial",
    "comercializ": "comercializadora", "comerc": "comercializadora", "dist": "distribuidora",
    "distrib": "distribuidora", "distri": "distribuidora", "ind": "industrias",
    "inds": "industrias", "inv": "inversiones", "invers": "inversiones", "const": "constructora",
    "constr": "constructora", "ferret": "ferreteria", "ferr": "ferreteria", "coop": "cooperativa",
    "asoc": "asociacion", "edif": "edificio", "edf": "edificio", "trans": "transportes",
    "transp": "transportes", "serv": "servicios", "servs": "servicios", "rest": "restaurante",
    "drog": "drogueria", "alm": "almacen", "univ": "universidad", "hosp": "hospital",
    "fund": "fundacion", "corp": "corporacion", "inst": "instituto", "lab": "laboratorio",
    "labs": "laboratorios", "rep": "representaciones", "repr": "representaciones",
    "col": "colegio", "mpio": "municipio", "gob": "gobernacion", "ing": "ingenieria",
    "tecnol": "tecnologia", "intl": "internacional", "int": "internacional",
    "nal": "nacional", "super": "supermercado", "imp": "importadora", "exp": "exportadora",
    "prod": "productos", "prods": "productos", "papel": "papeleria", "adm": "administracion",
    "sum": "suministros", "sist": "sistemas", "sol": "soluciones", "pan": "panaderia",
    "agrop": "agropecuaria", "conj": "conjunto", "cond": "condominio", "res": "residencial",
    "ph": "propiedadhorizontal",
}  # fmt: skip
# Short ones that also prove a company when written with a full stop or beside other words.
PROOF_SHORT = frozenset(
    listed(
        "cia hnos dist distrib distri comercializ ferret coop asoc edif univ hosp fund mpio invers "
        "ips eps ong epm sena icbf dian imss issste pemex sunat"
    )
)
SMALL = frozenset(
    listed("de del la las el los y e en por para con a al of the and & da do dos das d")
)
ACRONYMS = frozenset(
    listed("""ips eps ong epm etb une bbva ibm hp dhl tcc aes gnb esso bp usa ue tv pc cdt cda sena
icbf
    dian imss issste sunat essalud pqr led pvc gps it ti tic rh hse nyc ac dc co-op ltd abc xyz kfc
    lg jgb bmw kia h&m m&m ci cia. uca uao eafit uis uptc unam itesm upc utp utn uba ie ii iii iv
    vi vii viii ix xi xii xiii xx xxi""")
)

# No customer at all: what tills and lists write when nobody is known.
NOBODY = frozenset(
    listed("""clientegenerico clientesgenericos consumidorfinal consumidoresfinales clientemostrador
    ventamostrador ventasmostrador mostrador clientevarios clientesvarios varios cuantiasmenores
    clienteocasional clientecontado clientedecontado contado publicogeneral publicoengeneral
    clientefinal ventaalpublico sinnombre nombre na nn noaplica ninguno ninguna nulo null none
    prueba test pruebas xxx xx xxxx cliente clientes anonimo desconocido pendiente noregistra
    sindato sindatos sininformacion porconfirmar pordefinir noidentificado vacio borrar nousar
    sinidentificar usuariofinal particular particulares clientesmenores tercerogenerico""")
)
