"""What every model of buying and leaving answers."""

from typing import ClassVar, Protocol

import numpy as np

from vinculo.analytics.lifetime.histories import Floats, Histories


class Model(Protocol):
    """Parameters are positive, in the order of `names`; forecasts are one number a customer."""

    key: ClassVar[str]

    @property
    def names(self) -> tuple[str, ...]: ...

    def starts(self, histories: Histories) -> list[Floats]: ...

    def log_likelihood(self, log_parameters: Floats, histories: Histories) -> tuple[float, Floats]:
        """The sum over all customers, and its gradient in the logarithms of the parameters."""
        ...

    def alive(self, parameters: Floats, histories: Histories) -> Floats:
        """Probability of not having left by the end of the watching."""
        ...

    def purchases(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        """Expected number in the time `ahead` after the watching."""
        ...

    def buys(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        """Probability of at least one purchase in the time `ahead`."""
        ...

    def outcomes(
        self, parameters: Floats, histories: Histories, ahead: float, draws: int,
        rng: np.random.Generator,
    ) -> Floats:  # fmt: skip
        """Numbers of purchases as they may turn out: different rows x draws."""
        ...
