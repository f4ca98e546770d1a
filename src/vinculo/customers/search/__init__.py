"""Find a customer by what people type: name, tax id, telephone, e-mail, code.

`index` keeps the words of the names, `words` knows which words are meant by a typed one,
`numbers` knows what is not a name, `reach` how far the viewer sees,
`question` writes down what is asked, `nearest` asks the database, `query` puts all in order.
"""

from vinculo.customers.search.index import index_customers, index_import, missing, rebuild
from vinculo.customers.search.query import Hit, Meant, meant, search

__all__ = [
    "Hit", "Meant", "index_customers", "index_import", "meant", "missing", "rebuild", "search",
]  # fmt: skip
