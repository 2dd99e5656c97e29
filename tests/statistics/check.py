#!/usr/bin/env python3
"""Compares the figures of rating with what other people's programs make of the same tables.

check.py PROGRAM [--tables N] [--seed N]

PROGRAM is the example `statistics` of the crate `domain`. Some hundred random tables of raters by stages, scores 1…5 with
many ties, go to it and to others:

- r_wg (James, Demaree and Wolf 1984) is, for one thing rated, Brennan and Prediger's coefficient with quadratic weights:
  the mean disagreement of pairs is twice the sample variance, and that of dice twice (A² − 1) / 12. irrCAC computes it;
  clipped to 0…1 as r_wg is.
- Kendall's W with ties corrected is Friedman's χ² over m (n − 1). scipy computes that.
- Medians and quartiles are numpy's, and so are weighted quantiles of equal weights; others follow Akinshin (2023,
  arXiv 2304.07265) by integrating the step function of the weights over its window, here on a fine grid of cells between
  all places where anything changes.
"""

import argparse
import json
import random
import subprocess
import sys
import warnings

import numpy as np
import pandas as pd
from irrCAC.raw import CAC
from scipy.stats import friedmanchisquare

NEAR = 1e-6
SCALE = [1, 2, 3, 4, 5]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("--tables", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=20261121)
    given = arguments.parse_args()
    dice = random.Random(given.seed)
    asked = {"tables": [table(dice) for _ in range(given.tables)], "weighed": [weighed(dice) for _ in range(given.tables)]}
    run = subprocess.run([given.program], input=json.dumps(asked), capture_output=True, text=True, check=True)
    answer = json.loads(run.stdout)
    problems = []
    for number, (raters, found) in enumerate(zip(asked["tables"], answer["tables"], strict=True)):
        problems += [f"table {number} {raters}: {problem}" for problem in of_table(raters, found)]
    for question, found in zip(asked["weighed"], answer["quantiles"], strict=True):
        problems += [f"{question}: {problem}" for problem in of_weighed(question, found)]
    print("\n".join(problems[:20]))
    print(f"{given.tables} tables and {given.tables} rows of weighed scores: {len(problems)} differences")
    return 1 if problems else 0


def table(dice):
    """Two to twelve raters of three to ten things, who agree more or less."""
    raters, things, noise = dice.randint(2, 12), dice.randint(3, 10), dice.choice([0, 1, 2, 4])
    true = [dice.randint(1, 5) for _ in range(things)]
    return [[min(5, max(1, score + dice.randint(-noise, noise))) for score in true] for _ in range(raters)]


def weighed(dice):
    """Some scores with weights, a quarter of them equal and some of them nought."""
    size, alike = dice.randint(1, 15), dice.random() < 0.25
    weights = [1 if alike else dice.choice([0, 0.5, 1, 1, 2, 3.7, 10]) for _ in range(size)]
    return {"values": [dice.randint(1, 5) for _ in range(size)], "weights": weights, "shares": [0.25, 0.5, 0.75]}


def of_table(raters, found):
    scores = np.array(raters, dtype=float)
    for thing in range(scores.shape[1]):
        column = scores[:, thing]
        yield from differs("r_wg", found["agreements"][thing], agreement(column))
        yield from differs("median", found["medians"][thing], np.median(column))
        for name, share, value in zip(("lower", "upper"), (25, 75), found["quartiles"][thing], strict=True):
            yield from differs(f"{name} quartile", value, np.percentile(column, share, method="linear"))
    everybody_ties = all(len(set(row)) == 1 for row in raters)
    if everybody_ties:
        if found["w"] is not None:
            yield f"W is {found['w']} where everybody ties everything"
        return
    chi_squared = friedmanchisquare(*scores.T).statistic
    yield from differs("chi²", found["chi_squared"], chi_squared)
    yield from differs("W", found["w"], chi_squared / (len(raters) * (scores.shape[1] - 1)))


def agreement(column):
    # One thing has no variance over things, which irrCAC asks for; the same thing twice has the same coefficient.
    twice = pd.DataFrame([column, column])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = CAC(twice, weights="quadratic", categories=SCALE, digits=12).bp()["est"]["coefficient_value"]
    return min(1, max(0, found))


def of_weighed(question, found):
    values, weights = np.array(question["values"], dtype=float), np.array(question["weights"], dtype=float)
    heard = weights > 0
    for share, value in zip(question["shares"], found, strict=True):
        if not heard.any():
            if value is not None:
                yield f"a quantile of nothing is {value}"
            continue
        yield from differs(f"quantile {share}", value, quantile(values[heard], weights[heard], share))
        if len(set(weights[heard])) == 1:
            yield from differs(f"plain quantile {share}", value, np.percentile(values[heard], 100 * share))


def quantile(values, weights, share):
    """The mean of the values over the window, each cell of the line of weight counting by its length."""
    order = np.argsort(values, kind="stable")
    values, ends = values[order], np.cumsum(weights[order]) / weights.sum()
    effective = weights.sum() ** 2 / (weights**2).sum()
    start = share * (effective - 1) / effective
    cells = np.unique(np.clip(np.concatenate([[start, start + 1 / effective], ends]), start, start + 1 / effective))
    middles = (cells[1:] + cells[:-1]) / 2
    at = values[np.minimum(np.searchsorted(ends, middles), len(values) - 1)]
    return float((at * np.diff(cells)).sum() * effective)


def differs(name, ours, theirs):
    if ours is None or abs(ours - theirs) > NEAR:
        yield f"{name} is {ours}, and {theirs} elsewhere"


if __name__ == "__main__":
    sys.exit(main())
