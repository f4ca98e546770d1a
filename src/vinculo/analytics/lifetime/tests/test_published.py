"""The tables of the papers, on the data of the papers."""

import numpy as np
import pytest

from vinculo.analytics.lifetime.beta_geometric import BetaGeometric, ModifiedBetaGeometric
from vinculo.analytics.lifetime.fitted import fitted
from vinculo.analytics.lifetime.model import Model
from vinculo.analytics.lifetime.pareto import Pareto
from vinculo.analytics.lifetime.spend import expected_amount, fit_spending
from vinculo.analytics.lifetime.tests.cdnow import summary


@pytest.mark.parametrize(
    ("model", "parameters", "log_likelihood"),
    [
        # Fader, Hardie and Lee (2005), table 2.
        (BetaGeometric(), {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426}, -9582.4),
        (Pareto(), {"r": 0.553, "alpha": 10.578, "s": 0.606, "beta": 11.669}, -9595.0),
        # Batislam, Denizel and Filiztekin (2007) with CDNOW, as `lifetimes` and BTYDplus find it.
        (ModifiedBetaGeometric(), {"r": 0.525, "alpha": 6.183, "a": 0.891, "b": 1.614}, -9582.1),
    ],
)
def test_cdnow_gives_the_parameters_of_the_papers(
    model: Model, parameters: dict[str, float], log_likelihood: float
) -> None:
    found = fitted(model, summary()[0])
    assert found.parameters == pytest.approx(parameters, abs=0.002)
    assert found.fit.log_likelihood == pytest.approx(log_likelihood, abs=0.05)


def test_the_amounts_of_cdnow_give_those_of_the_gamma_gamma_note() -> None:
    """Fader and Hardie (2013), and its forecast for 4 purchases of 25 on average."""
    _, spending = summary()
    found = fit_spending(spending)
    assert found.parameters == pytest.approx([6.25, 3.74, 15.44], abs=0.01)
    assert len(spending.known.amount) == 946
    mean = expected_amount(found.parameters, spending)
    assert np.unique(mean[spending.frequency == 0]) == pytest.approx([35.17], abs=0.02)


def test_a_customer_of_the_paper_is_expected_to_buy_as_it_says() -> None:
    """Fader, Hardie and Lee's note on BG/NBD in Excel: x 2, t_x 30.43, T 38.86 buys 1.226."""
    found = fitted(BetaGeometric(), summary()[0])
    assert found.purchases(summary()[0], 39.0)[0] == pytest.approx(1.226, abs=0.001)
