"""Find a customer by what people type: name, tax id, telephone, e-mail, code.

`index` keeps the words of the names, `words` knows which words are meant by a typed one,
`query` asks the database and puts the nearest first.
"""

from vinculo.customers.search.index import index_customers, index_import, rebuild
from vinculo.customers.search.query import Hit, search

__all__ = ["Hit", "index_customers", "index_import", "rebuild", "search"]
