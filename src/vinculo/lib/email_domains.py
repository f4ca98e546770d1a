"""Domains of e-mail that everybody knows where Spanish is spoken, and how they are mistyped."""

WELL_KNOWN = (
    "gmail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com", "live.com", "msn.com",
    "hotmail.es", "outlook.es", "yahoo.es", "yahoo.com.mx", "yahoo.com.ar", "yahoo.com.co",
    "yahoo.com.br", "yahoo.cl", "hotmail.com.ar", "live.com.mx", "live.com.ar", "hotmail.cl",
    "outlook.cl", "outlook.com.ar", "outlook.com.br", "live.cl", "prodigy.net.mx", "me.com",
    "googlemail.com", "aol.com", "gmx.com", "gmx.es", "mail.com", "email.com", "ymail.com",
    "rocketmail.com", "protonmail.com", "proton.me", "zoho.com", "une.net.co", "etb.net.co",
    "telmex.net.co", "uol.com.br", "bol.com.br", "terra.com", "terra.com.br", "telefonica.net",
    "fibertel.com.ar", "arnet.com.ar", "speedy.com.ar", "ciudad.com.ar", "cantv.net",
    "andinanet.net", "speedy.com.pe", "terra.com.pe", "vtr.net", "mi.cl", "ono.com", "mac.com",
    "movistar.es", "orange.es", "latinmail.com", "misena.edu.co", "hotmail.fr", "hotmail.it",
    "yahoo.fr", "yahoo.it", "yahoo.com.pe", "yahoo.com.ve", "live.com.co", "hotmail.com.mx",
)  # fmt: skip

TYPED_FOR = {
    wrong: right
    for right, wrongs in {
        "gmail.com": "gmail gmail.co gmail.con gmail.cm gmail.om gmail.comm gmail.cmo gmail.ocm "
        "gmail.com.co gmail.es gmail.com.mx gmail.com.ar gmail.com.pe gmail.net gmail.cpm gmai.com "
        "gmil.com gmal.com gmaill.com gmial.com gamil.com gimail.com gmeil.com gmali.com "
        "gemail.com gnail.com hgmail.com jmail.com gmsil.com gmaol.com gmailcom gamail.com "
        "gmail.vom gmail.xom gmail.col gmal.con gmial.con gmaiil.com gmail.cim g.mail.com",
        "hotmail.com": "hotmail hotmail.co hotmail.con hotmail.cm hotmail.om hotmail.comm "
        "hotmail.com.co hotmal.com hotmial.com hotamil.com hotmil.com homail.com hormail.com "
        "hotmaill.com hotmeil.com hotnail.com hitmail.com otmail.com htomail.com hotmai.com "
        "hotmailcom hotmail.cpm hotmail.net hotmsil.com htmail.com hot.mail.com hotmail.vom",
        "outlook.com": "outlook outlook.co outlook.con outlok.com outloo.com oulook.com "
        "outllok.com outlock.com outlookcom outloock.com autlook.com outlook.cm outlook.om",
        "yahoo.com": "yahoo yahoo.co yahoo.con yaho.com yhoo.com yahooo.com yaoo.com yhaoo.com "
        "yahho.com yahoocom yaho.con jahoo.com llahoo.com yahoo.cm",
        "yahoo.es": "yaho.es yahoo.ees", "hotmail.es": "hotmal.es hotmial.es hotmil.es",
        "icloud.com": "icloud icloud.co icloud.con iclod.com icoud.com iclould.com incloud.com "
        "icluod.com", "live.com": "live live.co live.con", "outlook.es": "outlok.es oulook.es",
    }.items()
    for wrong in wrongs.split()
}  # fmt: skip
WRONG_ENDINGS = (
    (".con", ".com"), (".cmo", ".com"), (".comm", ".com"), (".ocm", ".com"), (".vom", ".com"),
    (".xom", ".com"), (".com.con", ".com.co"), (".con.co", ".com.co"), (".com.c", ".com.co"),
    (".con.mx", ".com.mx"), (".con.ar", ".com.ar"), (".con.pe", ".com.pe"), (".cpm", ".com"),
    (".coml", ".com"), (".ckm", ".com"), (".nte", ".net"),
)  # fmt: skip

# Local parts and domains that stand for "has none".
NOBODY = frozenset(
    """notiene notienecorreo sincorreo noemail nocorreo sinemail noaplica ninguno nn na no
    correo micorreo ejemplo example test prueba noreply noresponder noregistra nomail xxx xxxx
    asd asdf aaa facturanotiene sinregistro notengo notienemail""".replace("\n", " ").split(" ")
)
