"""What customers will still buy and be worth, from how often and how lately they bought.

Plain functions over NumPy arrays: no Django, no database, no clock. Time has whatever unit the
histories have. The models are those of "buy till you die": a customer buys at a rhythm of her
own, and at some moment that nobody sees she stops.
"""
