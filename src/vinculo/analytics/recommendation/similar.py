"""How alike products are, by who bought them: cosine, and a closed-form regression."""

import numpy as np
import scipy.sparse as sp
from scipy.linalg import lapack

from vinculo.analytics.recommendation.bought import Floats

RIDGE = 300.0


def cosine(bought: sp.csr_matrix) -> Floats:
    """Sarwar, Karypis, Konstan and Riedl (2001), "Item-based collaborative filtering"."""
    together = (bought.T @ bought).toarray()
    size = np.sqrt(np.diag(together)) + 1e-9
    alike = together / size[:, None] / size
    np.fill_diagonal(alike, 0)
    return np.asarray(alike, np.float32)


def regression(bought: sp.csr_matrix, ridge: float = RIDGE) -> Floats:
    """Steck (2019), "Embarrassingly shallow autoencoders for sparse data" (EASE).

    Each product is foretold from all others, never from itself; the inverse comes by Cholesky.
    """
    gram = np.asfortranarray((bought.T @ bought).toarray(), np.float32)
    gram[np.diag_indices(len(gram))] += ridge
    factor, failed = lapack.spotrf(gram, lower=1, overwrite_a=1)
    inverse, failed_too = lapack.spotri(factor, lower=1, overwrite_c=1)
    if failed or failed_too:
        raise ValueError("the products' matrix cannot be inverted")
    inverse = np.tril(inverse) + np.tril(inverse, -1).T
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0)
    return np.asarray(weights, np.float32)
