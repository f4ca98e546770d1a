"""What to offer each customer, kept with its day; what they answered; and the product routes.

`making.py` computes it all with `recommendation/`, `asked.py` reads what may be offered today,
`answers.py` writes down what a customer said to it.
"""
