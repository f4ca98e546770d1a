"""What plans remember of a customer when two records become one."""

from vinculo.customers.merging.follower import Follower, Stays

FOLLOWERS: tuple[Follower, ...] = (
    Stays(
        "workspace_handovershare", "customer_id",
        "a record that was merged meanwhile is not handed over under its old number",
    ),
)  # fmt: skip
