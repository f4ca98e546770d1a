"""What is left of a customer follows them into another record until the next run says it anew."""

from vinculo.customers.merging.follower import Follower
from vinculo.customers.merging.one_each import OneEach

FOLLOWERS: tuple[Follower, ...] = (OneEach(table="analytics_customerprofit"),)
