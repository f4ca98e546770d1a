"""What this room says of each of its tables that points to a customer."""

from vinculo.customers.rights.forgetting import forget
from vinculo.customers.rights.own import files, holds
from vinculo.shell.personal_data import RoomRights

TOLD = (
    "customer", "identitydocument", "contactpoint", "address", "externalid", "customer_tags",
    "relationship", "remark", "ownvalue", "recipientplace", "consentrecord", "contactdecision",
    "standing", "classchange", "rightsrequest",
)  # fmt: skip
# Forgotten too, and told by what they were made of.
MADE_OF_IT = (
    "searchtext", "duplicatepair", "merge", "blocking", "legalhold", "cleansingchange",
    # What they were before: rows that another record's page no longer tells.
    "customerevent", "identitydocumentevent", "contactpointevent", "addressevent",
    "externalidevent", "relationshipevent", "remarkevent", "customertagevent", "ownvalueevent",
)  # fmt: skip
NOTHING_PERSONAL = {
    "customers_reservedcontact": "a channel and an hour, for the caps; told as contacts",
    "customers_erasure": "that somebody was forgotten, and when",
    "customers_qualityscore": "points of a record, counted from what it holds",
    "customers_qualitydue": "the number of a record that waits to be counted",
}

ROOM = RoomRights(
    "customers", holds, forget,
    frozenset(f"customers_{name}" for name in (*TOLD, *MADE_OF_IT)), NOTHING_PERSONAL,
    files=files,
)  # fmt: skip
