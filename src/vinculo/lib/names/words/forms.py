"""Legal forms of companies: how they are written short, in full, and where they are in use.

A form of two letters is one only in its own countries, unless it is written with full stops.
"""

from vinculo.lib.names.words.spelling import glued

EVERYWHERE = "*"

_FORMS = (
    # canonical | countries | other spellings, in full
    ("S.A.S.", "*", "sociedad por acciones simplificada|sociedad anonima simplificada"),
    ("S.A.S. B.I.C.", "CO", "sas bic|bic sas"),
    ("S.A.", "*", "s/a|sociedad anonima"),
    ("S.A. B.I.C.", "CO", "sa bic"),
    ("S.A.S. E.S.P.", "CO", "sas esp"),
    ("S.A. E.S.P.", "CO", "sa esp"),
    ("E.S.P.", "CO", "empresa de servicios publicos"),
    ("E.S.P. S.A.", "CO", ""),
    ("E.S.P. Ltda.", "CO", ""),
    ("S.A. E.S.E.", "CO", ""),
    ("E.S.E.", "CO", "empresa social del estado"),
    ("E.I.C.E.", "CO", ""),
    ("E.U.", "CO PE", "empresa unipersonal"),
    ("E.A.T.", "CO", "empresa asociativa de trabajo"),
    ("E.S.A.L.", "CO", "entidad sin animo de lucro"),
    ("C.T.A.", "CO", "cooperativa de trabajo asociado"),
    ("S. en C.", "CO PE MX ES", "sociedad en comandita|en comandita|s en c simple"),
    ("S. en C.S.", "CO PE MX", "sociedad en comandita simple|en comandita simple|sencs"),
    ("S. en C.A.", "CO", "s en c a|s en c por a|sociedad en comandita por acciones|sca"),
    ("y Cía. S. en C.", "CO", "y compania s en c|y compania sociedad en comandita"),
    ("Cía. S. en C.", "CO", ""),
    ("y Cía. S. en C.S.", "CO", "y compania s en c s"),
    ("y Cía. S.C.A.", "CO", "y cia s en c a|y compania s c a"),
    ("y Cía. Ltda.", "*", "y compania limitada|y cia limitada|y compania ltda"),
    ("Cía. Ltda.", "*", "compania limitada|cia limitada|c ltda|compania ltda"),
    ("y Cía. S.A.", "*", "y compania sa"),
    ("Cía. S.A.", "*", ""),
    ("y Cía. S.A.S.", "CO", "y compania sas"),
    ("Cía. S.A.S.", "CO", ""),
    ("y Cía.", "*", "y compania|and co|y co"),
    ("Ltda.", "*", "limitada|sociedad limitada ltda|ltd|limited|lda|lta"),
    ("Ltda. E.S.P.", "CO", ""),
    ("S.C.", "MX CO ES", "sociedad civil"),
    ("S. Colectiva", "CO", "sociedad colectiva"),
    ("S.A.C.", "PE AR CL", "sociedad anonima cerrada"),
    ("S.A.A.", "PE", "sociedad anonima abierta"),
    ("E.I.R.L.", "*", "empresa individual de responsabilidad limitada|eireli"),
    ("S.R.L.", "*", "sociedad de responsabilidad limitada|srltda|s de r ltda|soc de resp ltda"),
    ("S.C.R.L.", "PE", "s civil de r l|sociedad comercial de responsabilidad limitada"),
    ("S.A.C.S.", "PE", "sociedad por acciones cerrada simplificada"),
    ("S. Civil", "PE", ""),
    ("S.A. de C.V.", "*", "sociedad anonima de capital variable|sa cv|s a d c v|sade cv"),
    ("S.A.B. de C.V.", "MX", "sab cv|sociedad anonima bursatil de capital variable"),
    ("S.A.B.", "MX", ""),
    ("S.A.P.I. de C.V.", "MX", "sapi cv"
     "|sociedad anonima promotora de inversion de capital variable"),
    ("S.A.P.I.", "MX", ""),
    ("S. de R.L. de C.V.", "MX HN", "srl de cv|srl cv|s de rl cv"
     "|sociedad de responsabilidad limitada de capital variable"),
    ("S. de R.L.", "MX HN PA", ""),
    ("S. de R.L. MI", "MX", ""),
    ("S.A.S. de C.V.", "MX SV", ""),
    ("S.C. de R.L. de C.V.", "MX", "sc de rl cv"),
    ("S.C. de R.L.", "MX", "sociedad cooperativa de responsabilidad limitada"),
    ("S.P.R. de R.L.", "MX", "sociedad de produccion rural de responsabilidad limitada"),
    ("S.P.R. de R.L. de C.V.", "MX", ""),
    ("S.A. de C.V. SOFOM E.N.R.", "MX", "sa de cv sofom enr|sa de cv sofom|sofom enr"),
    ("S.N.C.", "MX", "sociedad nacional de credito"),
    ("A.C.", "MX", "asociacion civil"),
    ("I.A.P.", "MX", "institucion de asistencia privada"),
    ("A.B.P.", "MX", ""),
    ("SpA", "CL", "s p a|sociedad por acciones"),
    ("S.A.U.", "AR ES", "sociedad anonima unipersonal"),
    ("S.H.", "AR", "sociedad de hecho|s de h"),
    ("S.A.I.C.", "AR", "saic"),
    ("S.A.C.I.", "AR", ""),
    ("S.A.I.C.F.", "AR", "saicyf"),
    ("S.A.I.C.A.", "AR", "saicya"),
    ("S.A.C.I.A.", "AR", "saciya"),
    ("S.A.I.", "AR", ""),
    ("S.A.C.I.F.", "AR", "saci y f"),
    ("S.A.C.I.F.I.A.", "AR", "sacifia|saciyfia"),
    ("S.C.S.", "AR", ""),
    ("C.A.", "VE EC", "compania anonima"),
    ("E.P.", "EC", "empresa publica"),
    ("S.L.", "ES", "sociedad limitada"),
    ("S.L.U.", "ES", "sociedad limitada unipersonal"),
    ("S.L.L.", "ES", "sociedad limitada laboral"),
    ("S.L.N.E.", "ES", "sociedad limitada nueva empresa"),
    ("S.L.P.", "ES", "sociedad limitada profesional"),
    ("S.A.L.", "ES", "sociedad anonima laboral"),
    ("S. Coop.", "ES", "sociedad cooperativa|s coop|scoop|s coop and|s coop v"),
    ("C.B.", "ES", "comunidad de bienes"),
    ("S.C.P.", "ES", "societat civil particular"),
    ("U.T.E.", "ES", "union temporal de empresas"),
    ("A.I.E.", "ES", "agrupacion de interes economico"),
    ("ME", "BR", "microempresa"),
    ("EPP", "BR", ""),
    ("MEI", "BR", ""),
    ("Ltda. ME", "BR", ""),
    ("Inc.", "*", "incorporated"),
    ("LLC", "*", "l l c"),
    ("Corp.", "*", ""),
    ("GmbH", "*", ""),
)  # fmt: skip

# glued spelling: (canonical, countries)
FORMS: dict[str, tuple[str, frozenset[str]]] = {}
for _canonical, _where, _others in _FORMS:
    for _spelling in (_canonical, *_others.split("|")):
        if _spelling:
            FORMS.setdefault(glued(_spelling), (_canonical, frozenset(_where.split())))
LONGEST_FORM = max(len(form) for form in FORMS)

# What stands behind a legal form and belongs to the state of the company, not to its name.
STATES = {
    "enliquidacion": "en liquidación", "enreorganizacion": "en reorganización",
    "enreestructuracion": "en reestructuración", "sucursalcolombia": "sucursal Colombia",
    "sucursaldelperu": "sucursal del Perú", "sucursalperu": "sucursal Perú",
    "enliquidacionjudicial": "en liquidación judicial", "enconcordato": "en concordato",
    "enintervencion": "en intervención", "sucursalenespana": "sucursal en España",
}  # fmt: skip
