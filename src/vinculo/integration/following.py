"""What imports remember of a customer when two records become one."""

from vinculo.customers.merging.follower import Follower, Stays

FOLLOWERS: tuple[Follower, ...] = (
    Stays(
        "integration_importchange", "record_id",
        "it undoes what an import changed in that record: not there, it is passed over;"
        " parted again, it is put back as before",
    ),
)  # fmt: skip
