"""What stands before or after a person's name and is none."""

BEFORE = {
    "dr": "Dr.", "dra": "Dra.", "doctor": "Dr.", "doctora": "Dra.", "sr": "Sr.", "sra": "Sra.",
    "srta": "Srta.", "senor": "Sr.", "senora": "Sra.", "senorita": "Srta.", "sres": "Sres.",
    "don": "Don", "dona": "Doña", "dna": "Doña", "dn": "Don", "mr": "Mr.",
    "mrs": "Mrs.", "ms": "Ms.", "miss": "Miss", "sir": "Sir",
    "ing": "Ing.", "ingeniero": "Ing.", "ingeniera": "Ing.", "lic": "Lic.", "licda": "Licda.",
    "licenciado": "Lic.", "licenciada": "Lic.", "arq": "Arq.", "arquitecto": "Arq.",
    "arquitecta": "Arq.", "abg": "Abg.", "abog": "Abg.", "abogado": "Abg.", "abogada": "Abg.",
    "prof": "Prof.", "profa": "Profa.", "profesor": "Prof.", "profesora": "Profa.",
    "mtro": "Mtro.", "mtra": "Mtra.", "maestro": "Mtro.", "maestra": "Mtra.", "econ": "Econ.",
    "cpn": "C.P.N.", "cp": "C.P.", "cpa": "C.P.A.", "cdor": "Cdor.", "cdora": "Cdora.",
    "contador": "Cdor.", "contadora": "Cdora.", "psic": "Psic.", "enf": "Enf.", "odont": "Odont.",
    "vet": "Vet.", "mv": "M.V.", "mvz": "M.V.Z.", "qf": "Q.F.", "tec": "Téc.", "tnlgo": "Tnlgo.",
    "cap": "Cap.", "capitan": "Cap.", "cnel": "Cnel.", "gral": "Gral.",
    "tte": "Tte.", "sgto": "Sgto.", 
    "pbro": "Pbro.", "padre": "Padre", "fray": "Fray", "sor": "Sor",
    "mons": "Mons.", "monsenor": "Mons.", "hno": "Hno.", "hna": "Hna.", "hermana": "Hna.",
    "excmo": "Excmo.", "excma": "Excma.", "ilmo": "Ilmo.", "ilma": "Ilma.",
    "phd": "Ph.D.", "msc": "M.Sc.", "magister": "Mg.", "mg": "Mg.", "mgs": "Mgs.", 
    
}  # fmt: skip
AFTER = {
    "md": "M.D.", "phd": "Ph.D.", "mba": "MBA", "msc": "M.Sc.", "esq": "Esq.", "cpa": "C.P.A.",
    "pe": "P.E.", "dds": "D.D.S.", "mg": "Mg.", "mgs": "Mgs.",
}  # fmt: skip
SUFFIXES = {
    "jr": "Jr.", "junior": "Jr.", "hijo": "hijo", "filho": "Filho", 
    "sr": "padre", "ii": "II", "iii": "III", "iv": "IV",
}  # fmt: skip
