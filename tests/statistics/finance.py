#!/usr/bin/env python3
"""Compares what flows amount to with what numpy-financial and numpy make of the same flows.

finance.py PROGRAM [--rows N] [--seed N]

PROGRAM is the example `finance` of the crate `domain`. Random rows of flows, up to ten years of months, go to it and to
others: `npv` and `mirr` of numpy-financial; its `irr` where there is one rate; for two to twelve flows every rate, from
the eigenvalues that numpy finds the roots of a polynomial with; payback and the most that is out from numpy's sums.
"""

import argparse
import json
import random
import subprocess
import sys
import warnings

import numpy as np
import numpy_financial as npf

NEAR = 1e-7


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("--rows", type=int, default=1000)
    arguments.add_argument("--seed", type=int, default=20261122)
    given = arguments.parse_args()
    dice = random.Random(given.seed)
    asked = [case(dice) for _ in range(given.rows)]
    run = subprocess.run([given.program], input=json.dumps(asked), capture_output=True, text=True, check=True)
    problems, rates = [], [0, 0, 0]
    for question, found in zip(asked, json.loads(run.stdout), strict=True):
        problems += [f"{question}: {problem}" for problem in of_case(question, found)]
        rates[min(2, len(rates_of(found)))] += 1
    print("\n".join(problems[:20]))
    print(f"{given.rows} rows of flows ({rates[0]} without a rate of return, {rates[2]} with several): {len(problems)} differences")
    return 1 if problems else 0


def case(dice):
    """Money out and then mostly in, or anything at all."""
    months = dice.choice([2, 3, 6, 12, 24, 60, 120])
    if dice.random() < 0.6:
        out = dice.randint(1, months // 2)
        flows = [-dice.randint(0, 50_000) for _ in range(out)] + [dice.randint(-2_000, 30_000) for _ in range(months - out)]
    else:
        flows = [dice.choice([0, 1, 1]) * dice.randint(-10_000, 10_000) for _ in range(months)]
    flows = [flow / 100 for flow in flows]
    return {"flows": flows, "rate": dice.choice([0, 0.004, 0.01, 0.1, 0.5]), "lending": dice.choice([0, 0.01, 0.1])}


def of_case(question, found):
    flows = np.array(question["flows"])
    rate, size = question["rate"], 1 + np.abs(flows).sum()
    yield from differs("npv", found["npv"] / size, npf.npv(rate, flows) / size)
    yield from differs("mirr", found["mirr"], missing(npf.mirr(flows, rate, question["lending"])))
    yield from of_rates(flows, rates_of(found))
    discounted = flows / (1 + rate) ** np.arange(len(flows))
    yield from of_payback("payback", flows, found["payback"])
    yield from of_payback("discounted payback", discounted, found["discounted_payback"])
    yield from differs("most out", found["peak_need"], max(0, -np.cumsum(flows).min()))


def of_rates(flows, ours):
    """Each rate of ours is one; the rate of numpy-financial is one of ours; and none of numpy's is missing."""
    for rate in ours:
        parts = flows * np.exp(-np.arange(len(flows)) * np.log1p(rate))
        if abs(parts.sum()) > 1e-9 * np.abs(parts).sum():
            yield f"at the rate {rate} the flows are worth {parts.sum()}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = missing(npf.irr(flows))
    if len(ours) <= 1 and (theirs is None) != (not ours):
        yield f"rates of return are {ours}, and {theirs} elsewhere"
    if theirs is not None and not any(abs(rate - theirs) < NEAR * (1 + abs(theirs)) for rate in ours):
        yield f"rates of return are {ours}, without {theirs}"
    if len(flows) <= 12 and np.any(flows):
        roots = np.roots(np.trim_zeros(flows)[::-1])
        places = [root.real for root in roots if abs(root.imag) < 1e-7 * abs(root) and root.real > 0]
        if len(places) != len(ours):
            yield f"rates of return are {ours}, and {sorted(1 / place - 1 for place in places)} elsewhere"


def of_payback(name, flows, found):
    out = np.nonzero(np.round(np.cumsum(flows), 9) < 0)[0]
    if len(out) == 0 or out[-1] + 1 == len(flows):
        expected = "never" if len(out) else "nothing_out"
        if found["payback"] != expected:
            yield f"{name} is {found}, and {expected} elsewhere"
        return
    last = int(out[-1])
    steps = last - np.cumsum(flows)[last] / flows[last + 1]
    yield from differs(name, found.get("steps"), steps)


def rates_of(found):
    irr = found["irr"]
    return irr.get("rates") or ([irr["rate"]] if "rate" in irr else [])


def missing(value):
    return None if np.isnan(value) else float(value)


def differs(name, ours, theirs):
    if (ours is None) != (theirs is None) or (ours is not None and abs(ours - theirs) > NEAR * (1 + abs(theirs))):
        yield f"{name} is {ours}, and {theirs} elsewhere"


if __name__ == "__main__":
    sys.exit(main())
