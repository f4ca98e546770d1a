"""How each kind of customer buys."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vinculo.workspace.demo.catalogue import Catalogue
from vinculo.workspace.demo.copying import Array
from vinculo.workspace.demo.span import SEASON_NAMES


@dataclass(frozen=True, slots=True)
class Trade:
    """`gap`: days between purchases; `ticket`: pesos a purchase today; `lines`: how many.

    `wants`: how much of each group of products, `regular`: how even the gaps are (gamma shape);
    `weight`: how many of the organisations, and of the people who trade in their own name.
    """

    name: str
    gap: float
    ticket: int
    lines: float
    season: str
    regular: float
    wants: Mapping[str, float]
    weight: tuple[float, float] = (0, 0)
    credit_days: int = 0


FOOD = {"Abarrotes": 6, "Lácteos y refrigerados": 2, "Bebidas": 1.5, "Empaques": 1.5, "Aseo": 1}
SHELF = {"Abarrotes": 5, "Bebidas": 3, "Aseo": 3, "Lácteos y refrigerados": 1, "Temporada": 0.4}
CLEAN = {"Aseo": 7, "Bebidas": 1, "Empaques": 0.6, "Abarrotes": 0.6}
SERVE = {"Empaques": 4, "Abarrotes": 3, "Bebidas": 2, "Lácteos y refrigerados": 2, "Aseo": 1}

TRADES = [
    Trade("Restaurante", 10, 980_000, 4.6, "even", 7, FOOD, (14, 16), 15),
    Trade("Asadero", 11, 860_000, 4.0, "even", 7, FOOD, (6, 9), 15),
    Trade("Panadería", 8, 1_050_000, 3.6, "even", 9, FOOD, (9, 13), 15),
    Trade("Cafetería", 12, 340_000, 3.6, "even", 5, SERVE, (7, 12), 8),
    Trade("Heladería", 15, 390_000, 3.2, "december", 4, SERVE, (3, 8), 8),
    Trade("Tienda", 13, 290_000, 4.0, "december", 5, SHELF, (9, 24), 8),
    Trade("Supermercado", 10, 1_600_000, 6.0, "december", 8, SHELF, (10, 4), 30),
    Trade("Hotel", 14, 1_950_000, 5.0, "holidays", 6, CLEAN | {"Abarrotes": 2}, (7, 2), 30),
    Trade("Colegio", 18, 1_450_000, 4.0, "school", 5, CLEAN | {"Temporada": 5}, (8, 1), 30),
    Trade("Eventos", 30, 1_650_000, 4.0, "christmas only", 2, SERVE, (4, 3), 15),
    Trade("Clínica", 21, 1_250_000, 4.0, "even", 8, CLEAN, (7, 2), 30),
    Trade("Gimnasio", 32, 420_000, 2.6, "even", 4, CLEAN | {"Bebidas": 4}, (3, 1), 15),
    Trade("Oficinas", 35, 480_000, 3.0, "even", 4, CLEAN | {"Bebidas": 2}, (8, 1), 30),
    Trade("Comercializadora", 21, 2_400_000, 5.0, "december", 4, SHELF, (5, 1), 30),
    Trade("Miscelánea", 34, 260_000, 2.6, "christmas only", 2, SERVE | {"Temporada": 4}, (0, 3), 0),
    Trade("", 48, 96_000, 2.2, "even", 2, SHELF),  # a household that comes all year
    Trade("", 40, 165_000, 2.6, "christmas only", 2, SHELF | {"Temporada": 9}),
]
HOUSEHOLD, CHRISTMAS_HOUSEHOLD = len(TRADES) - 2, len(TRADES) - 1
TRADE_NUMBER = {trade.name: number for number, trade in enumerate(TRADES) if trade.name}


def column(field: str) -> Array:
    return np.array([getattr(trade, field) for trade in TRADES])


SEASON = np.array([SEASON_NAMES.index(trade.season) for trade in TRADES])


def wishes(catalogue: Catalogue) -> Array:
    """Per trade and product, the logarithm of how much it is wanted there.

    A household does not take a fifty-kilo sack, and a hotel not one bar of soap.
    """
    price = np.array([product.price for product in catalogue.products])
    of_group = np.array(
        [[t.wants.get(p.group, 0.08) for p in catalogue.products] for t in TRADES]
    )  # fmt: skip
    in_group = np.array([
        sum(other.group == product.group for other in catalogue.products)
        for product in catalogue.products
    ])  # fmt: skip
    line = column("ticket") / column("lines")
    fits = np.exp(-0.5 * (np.log(price[None, :] * 2.5 / line[:, None]) / 0.9) ** 2)
    return np.asarray(np.log(of_group / in_group * fits + 1e-9))
