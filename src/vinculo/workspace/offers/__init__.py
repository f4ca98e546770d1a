"""What to offer a customer, on their page; and the routes from product to product."""
