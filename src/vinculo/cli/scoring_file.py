"""`vinculo score`: flat files read into columns, models written and read, scores with reasons."""

import argparse
import csv
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np

import vinculo.analytics
from vinculo.analytics.scoring import evidence
from vinculo.analytics.scoring.alarms import Alarm, TooFew
from vinculo.analytics.scoring.flat import Bools, Flat, column_of, is_missing
from vinculo.analytics.scoring.plan import Plan
from vinculo.analytics.scoring.reasons import reasons, sentence
from vinculo.analytics.scoring.ridge import chances
from vinculo.analytics.scoring.saving import (
    NotAModel,
    as_data,
    as_text,
    as_trained,
    missing_columns,
    of_text,
)
from vinculo.analytics.scoring.scorecard import points
from vinculo.analytics.scoring.training import train
from vinculo.cli.csv_file import damaged, delimiter_of, heads_of, opened, refuse_itself, replaced
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import add_room
from vinculo.runtime.words import gettext as _

YES = {"yes", "si", "sí", "true", "verdadero", "1", "bad", "malo", "y", "s", "x"}
MOST_REASONS = 4
ROWS_SHOWN = 21  # quantiles kept of the training's scores


def train_file(options: argparse.Namespace) -> dict[str, Any]:
    began = perf_counter()
    heads, rows, comma = _read(options.file)
    target = _named([options.target], heads, options.file)[0]
    without = _named(options.without, heads, options.file)
    rising, falling = (_named(n, heads, options.file) for n in (options.rising, options.falling))
    answers = [row[heads.index(target)] for row in rows]
    kept = [at for at, text in enumerate(answers) if not is_missing(text)]
    yes_is, yes = _yes([answers[at].strip() for at in kept], options.yes, target)
    names = [head for head in heads if head not in {target, *without}]
    flat = _flat([rows[at] for at in kept], heads, names, comma)
    directions = dict.fromkeys(rising, 1) | dict.fromkeys(falling, -1)
    plan = Plan(options.seed, options.folds, directions)
    try:
        done = train(options.method, flat, yes, plan)
    except TooFew as few:
        words = {"yes": few.yes, "no": few.no}
        raise Problem(
            _("Too few rows to learn from: %(yes)d with the outcome and %(no)d without. At least"
              " 20 of each are needed; a table of points needs none.") % words
        ) from None  # fmt: skip
    chance, area = chances(done.held_out), evidence.area(yes, done.held_out)
    path = options.model or options.file.with_suffix(f".{options.method}.json")
    levels = np.quantile(done.held_out, np.linspace(0, 1, ROWS_SHOWN)).tolist()
    refuse_itself(options.file, path)
    with replaced(path) as out:
        out.write(as_text(as_data(done.model, flat, target, yes_is, plan.seed, levels)))
    return {
        "model": str(path), "method": options.method, "target": target, "yes_is": yes_is,
        "rows": len(yes), "yes": int(yes.sum()), "without_answer": len(rows) - len(kept),
        "auc": area.auc, "auc_low": area.low, "auc_high": area.high,
        "fold_aucs": list(done.fold_aucs), "mean_fold_auc": float(np.mean(done.fold_aucs)),
        "gini": area.gini, "ks": evidence.kolmogorov_smirnov(yes, done.held_out),
        "brier": evidence.brier(yes, chance),
        "calibration_error": evidence.calibration_error(yes, chance),
        "calibration": [_plain(one) for one in evidence.calibration(yes, chance)],
        "gains": [_plain(one) for one in evidence.gains(yes, done.held_out)],
        "alarms": [
            {"kind": one.kind, "what": one.what, "variable": one.variable, **one.figures,
             "sentence": _alarm(one)}
            for one in done.alarms
        ],
        "seconds": round(perf_counter() - began, 3),
    }  # fmt: skip


def apply_file(model_path: Path, source: Path, target: Path) -> dict[str, Any]:
    add_room(Path(vinculo.analytics.__file__).resolve().parent)
    if not model_path.is_file():
        raise Problem(_("There is no file %(file)s.") % {"file": model_path})
    try:
        model, data = of_text(model_path.read_text(encoding="utf-8-sig"))
    except (NotAModel, UnicodeDecodeError):
        raise Problem(_("%(file)s is no model of ours.") % {"file": model_path}) from None
    refuse_itself(source, target)
    refuse_itself(model_path, target)
    heads, rows, comma = _read(source)
    if missing := missing_columns(data, tuple(heads)):
        words = {"file": source, "missing": ", ".join(missing), "columns": ", ".join(heads)}
        raise Problem(_("%(file)s lacks %(missing)s. It has: %(columns)s.") % words)
    if not rows:
        raise Problem(_("%(file)s has no rows.") % {"file": source})
    names = [one["name"] for one in data["columns"]]
    flat = as_trained(data, _flat(rows, heads, names, comma), comma)
    told = model.log_odds(flat)
    chance, score = chances(told), points(told)
    why = reasons(model, flat, MOST_REASONS)
    with replaced(target) as out:
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow([*heads, _("probability"), _("score"), _("reasons")])
        for at, row in enumerate(rows):
            because = "; ".join(sentence(one, flat, at, _, {}) for one in why[at])
            writer.writerow([*row, f"{chance[at]:.6f}", f"{score[at]:.0f}", because])
    psi = evidence.stability(np.array(data["reference"]), told)
    return {"rows": len(rows), "file": str(target), "method": data["method"], "psi": psi}


def _read(source: Path) -> tuple[list[str], list[list[str]], bool]:
    with opened(source) as file:
        delimiter = delimiter_of(file)
        rows = csv.reader(file, delimiter=delimiter)
        heads = [head.strip() for head in heads_of(rows, source)]
        if len(set(heads)) < len(heads):
            twice = next(head for head in heads if heads.count(head) > 1)
            words = {"file": source, "column": twice}
            raise Problem(_("%(file)s has the column %(column)s twice.") % words)
        wide = len(heads)
        try:
            found = [[*row[:wide], *[""] * (wide - len(row))] for row in rows if row]
        except csv.Error as error:
            raise damaged(source, rows.line_num) from error
    return heads, found, delimiter != ","


def _named(wanted: list[str], heads: list[str], source: Path) -> list[str]:
    folded = {head.casefold(): head for head in heads}
    for name in wanted:
        if name.strip().casefold() not in folded:
            words = {"file": source, "column": name, "columns": ", ".join(heads)}
            raise Problem(_("%(file)s has no column %(column)s. It has: %(columns)s.") % words)
    return [folded[name.strip().casefold()] for name in wanted]


def _flat(rows: list[list[str]], heads: list[str], names: list[str], comma: bool) -> Flat:
    places = {head: at for at, head in enumerate(heads)}
    return Flat(
        tuple(column_of(name, [row[places[name]] for row in rows], comma) for name in names)
    )


def _yes(answers: list[str], wanted: str | None, target: str) -> tuple[str, Bools]:
    """Which of two answers is meant by yes: the one asked for, one that says so, or the rarer."""
    values, counts = np.unique(np.array(answers, str), return_counts=True)
    words = {"column": target, "values": ", ".join(map(str, values[:6]))}
    if wanted is not None:
        if wanted not in values:
            words["value"] = wanted
            raise Problem(_("%(column)s has no value %(value)s. It has: %(values)s.") % words)
        chosen = wanted
    elif len(values) != 2:
        raise Problem(
            _("%(column)s should have two values; it has: %(values)s. Say with --yes which is"
              " meant.") % words
        )  # fmt: skip
    else:
        saying = [str(value) for value in values if str(value).casefold() in YES]
        chosen = saying[0] if len(saying) == 1 else str(values[counts.argmin()])
    return chosen, np.array([answer == chosen for answer in answers], bool)


def _plain(one: Any) -> dict[str, float]:
    return {name: getattr(one, name) for name in one.__dataclass_fields__}


def _alarm(one: Alarm) -> str:
    words = {"variable": one.variable} | {k: round(v, 3) for k, v in one.figures.items()}
    sentences = {
        "too_good": _("%(variable)s alone nearly tells the outcome (AUC %(auc)s): was it written"
                      " before it was known?"),
        "far_ahead": _("%(variable)s alone tells far more (AUC %(auc)s) than any other (%(next)s):"
                       " was it written before the outcome was known?"),
        "never": _("%(variable)s has values with which the outcome never occurs (AUC %(auc)s"
                   " alone): was it written before the outcome was known?"),
        "presence": _("Whether %(variable)s is filled in tells the outcome: was it written"
                      " afterwards?"),
        "few": _("Few rows to learn from: %(yes)s with the outcome, %(no)s without. The figures"
                 " are uncertain."),
        "many_variables": _("%(variables)s variables are many for %(yes)s rows with the rarer"
                            " outcome."),
    }  # fmt: skip
    return sentences[one.what] % words
