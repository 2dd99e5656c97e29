#!/usr/bin/env python3
"""Solves the problems of the example `plans` of the crate `solver` with CP-SAT, and compares.

check.py PROGRAM [--count N] [--seed N]     some hundred random problems: the same optimum in all four aims
check.py PROGRAM --large                    the problems of the benchmarks: the seconds of both, and the same optimum

A problem is read as it stands in the method: plays with months of work, effort by role, effects on dimensions and on
ratings, what they need and exclude; nothing of our own model is used. Every figure becomes a whole number: millionths
of levels and of severity, and of person-months in a period.
"""

import argparse
import json
import math
import subprocess
import sys
import time

from ortools.sat.python import cp_model

MILLION = 1_000_000
ASPECTS = ("acquisition", "retention", "satisfaction")
# Sums of some dozen figures, each rounded to a millionth.
NEAR = 50


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("program")
    arguments.add_argument("--count", type=int, default=300)
    arguments.add_argument("--seed", type=int, default=20261122)
    arguments.add_argument("--large", action="store_true")
    given = arguments.parse_args()
    what = ["large"] if given.large else ["random", str(given.seed), str(given.count)]
    run = subprocess.run([given.program, *what], capture_output=True, text=True, check=True)
    cases = [json.loads(line) for line in run.stdout.splitlines()]
    problems = []
    for case in cases:
        began = time.perf_counter()
        found, proven = solve(case["problem"], pinned(case["problem"]) & {play for play, _ in case["answer"]["plays"]})
        seconds = time.perf_counter() - began
        different = [*differences(case, found, proven), *conflicts(case)]
        problems += [f"{case['name']}: {problem}" for problem in different]
        if given.large:
            same = "the same optimum" if not different else "not the same"
            print(f"{case['name']}: {case['answer']['seconds']:.2f} s; CP-SAT {seconds:.2f} s; {same}")
    print("\n".join(problems[:20]))
    print(f"{len(cases)} plans beside CP-SAT: {len(problems)} differences")
    return 1 if problems else 0


def differences(case, found, proven):
    answer = case["answer"]
    if answer["proof"]["proof"] != "optimal":
        yield f"it is not proven: {answer['proof']}"
    if not proven:
        yield "CP-SAT did not come to its end"
        return
    reached = answer["objective"]
    ours = [round(reached[name] * MILLION) for name in ("gap_left", "unserved_severity", "cost")] + [reached["finish"]]
    if found is None:
        yield f"there is no such plan, and ours is {answer['plays']}"
        return
    for name, one, other, near in zip(("gap", "severity", "cost", "finish"), ours, found, (NEAR, NEAR, NEAR, 0), strict=True):
        if abs(one - other) > near:
            yield f"{name} is {one}, and {other} elsewhere"
            # What comes after an aim that differs says nothing.
            return


def conflicts(case):
    """Pins that are said to conflict do, and each of them is needed for that."""
    named = set(case["answer"]["conflict"])
    left_out = pinned(case["problem"]) - {play for play, _ in case["answer"]["plays"]}
    if bool(named) != bool(left_out):
        yield f"{left_out} are left out, and {named} are said to conflict"
    if named and fits(case["problem"], named):
        yield f"{named} are said to conflict and fit"
    for one in named:
        if not fits(case["problem"], named - {one}):
            yield f"{named} conflict even without {one}"


def pinned(problem):
    known = {play["id"] for play in problem["plays"]}
    wanted = {decision["play"] for decision in problem["decisions"] if decision["verdict"] == "pinned"}
    return (wanted | set(begun(problem))) & known


def begun(problem):
    """Plays whose work has begun, and when; a rejected one is given up."""
    rejected = {decision["play"] for decision in problem["decisions"] if decision["verdict"] == "rejected"}
    return {row["play"]: row["period"] for row in problem["begun"] if row["play"] not in rejected}


def dates(problem):
    """When a play begins if it is in at all: where its work began, or where somebody said."""
    said = {row["play"]: row["period"] for row in problem["decisions"] if row["period"] is not None}
    return said | begun(problem)


def fits(problem, pins):
    plan = Plan(problem)
    plan.rules(pins)
    plan.capacity()
    plan.budget()
    return cp_model.CpSolver().solve(plan.model) in (cp_model.OPTIMAL, cp_model.FEASIBLE)


class Plan:
    """The decisions: whether each play is in, and in which period it begins."""

    def __init__(self, problem):
        self.problem, self.model = problem, cp_model.CpModel()
        self.periods = problem["periods"]
        self.long = {"quarter": 3, "month": 1}[problem["unit"]]
        self.plays = {play["id"]: play for play in problem["plays"]}
        self.chosen, self.start, self.end, self.span = {}, {}, {}, {}
        for name, play in self.plays.items():
            length = max(1, math.ceil(play["work_months"] / self.long))
            self.chosen[name] = self.model.new_bool_var(name)
            self.start[name] = self.model.new_int_var(0, self.periods, f"start {name}")
            self.end[name] = self.model.new_int_var(0, self.periods + length, f"end {name}")
            self.span[name] = length
            self.model.add(self.end[name] == self.start[name] + length)
            self.model.add(self.end[name] <= self.periods).only_enforce_if(self.chosen[name])

    def rules(self, pins):
        for decision in self.problem["decisions"]:
            if decision["verdict"] == "rejected" and decision["play"] in self.plays:
                self.model.add(self.chosen[decision["play"]] == 0)
        for pin in pins:
            self.model.add(self.chosen[pin] == 1)
        for name, period in dates(self.problem).items():
            if name in self.plays:
                self.model.add(self.start[name] == period).only_enforce_if(self.chosen[name])
        for name, play in self.plays.items():
            for need in play["needs"]:
                if need not in self.plays:
                    self.model.add(self.chosen[name] == 0)
                    continue
                self.model.add_implication(self.chosen[name], self.chosen[need])
                self.model.add(self.start[name] >= self.end[need]).only_enforce_if(self.chosen[name])
            for other in play["excludes"]:
                if other in self.plays and other != name:
                    self.model.add_bool_or(~self.chosen[name], ~self.chosen[other])
        # Pushes in opposite directions on one dimension.
        for dimension in {effect["dimension"] for play in self.plays.values() for effect in play["effects"]}:
            up, down = (
                [n for n, play in self.plays.items() if any(e["dimension"] == dimension and e["likely"] * sign > 0 for e in play["effects"])]
                for sign in (1, -1)
            )
            for one in up:
                for other in down:
                    if one != other:
                        self.model.add_bool_or(~self.chosen[one], ~self.chosen[other])

    def capacity(self):
        """Work is spread evenly over its months; each period of it is an interval of its own."""
        asked = {}
        for name, play in self.plays.items():
            months = play["work_months"]
            for part in range(self.span[name]):
                share = 1.0 if months == 0 else min(self.long, months - self.long * part) / months
                begin = self.model.new_int_var(0, self.periods + self.span[name], "")
                self.model.add(begin == self.start[name] + part)
                interval = self.model.new_optional_fixed_size_interval_var(begin, 1, self.chosen[name], "")
                for effort in play["effort"]:
                    if effort["person_months"] > 0:
                        demand = round(effort["person_months"] * share * MILLION)
                        asked.setdefault(effort["role"], []).append((interval, demand))
        for role, demands in asked.items():
            capacity = sum(effort["person_months"] for effort in self.problem["capacity"] if effort["role"] == role)
            # A millionth for each part, which may have been rounded up.
            self.model.add_cumulative([i for i, _ in demands], [d for _, d in demands], round(capacity * MILLION) + len(demands))

    def budget(self):
        """What plays cost by the end of the plan, in cents: once, and each month from the end of their work on."""
        budget = self.problem["budget"]
        if budget is None:
            return
        spent = []
        for cost in budget["costs"]:
            name = cost["play"]
            if name not in self.plays:
                continue
            once, running = round(cost["one_off"] * 100), round(cost["running"] * 100)
            months = self.model.new_int_var(0, self.long * self.periods, f"months {name}")
            work = self.plays[name]["work_months"]
            runs = self.long * (self.periods - self.start[name]) - work
            self.model.add(months >= runs).only_enforce_if(self.chosen[name])
            spent += [once * self.chosen[name], running * months]
        self.model.add(sum(spent) <= round(budget["amount"] * 100))

    def gap(self):
        whole = sum(row["weight"] * (row["target"] - row["level"]) for row in self.problem["dimensions"])
        left = []
        for row in self.problem["dimensions"]:
            way = row["target"] - row["level"]
            sign = 1 if (way if abs(way) >= 1e-9 else whole) >= 0 else -1
            pushes = [
                round(sign * effect["likely"] * row["weight"] * MILLION) * self.chosen[name]
                for name, play in self.plays.items()
                for effect in play["effects"]
                if effect["dimension"] == row["id"]
            ]
            column = self.model.new_int_var(0, 10**12, "")
            self.model.add(column >= round(abs(way) * row["weight"] * MILLION) - sum(pushes))
            left.append(column)
        return sum(left)

    def severity(self):
        """Plays take away of the severity of a phase and aspect, up to all of it, and add what they harm."""
        total, harm = 0, []
        by_place = {}
        for spot in self.problem["weak_spots"]:
            at = (spot["phase"], spot["weak_spot"]["aspect"])
            by_place[at] = by_place.get(at, 0) + spot["weak_spot"]["severity"]
        for (phase, aspect), severity in by_place.items():
            helps = [
                round(max(0, play["rating_effects"][aspect]) / 2 * severity * MILLION) * self.chosen[name]
                for name, play in self.plays.items()
                if phase in play["phases"]
            ]
            left = self.model.new_int_var(0, 10**12, "")
            self.model.add(left >= round(severity * MILLION) - sum(helps))
            total += left
        for name, play in self.plays.items():
            touched = sum(stage["importance"] for stage in self.problem["stages"] if stage["phase"] in play["phases"])
            for aspect in ASPECTS:
                bad = max(0, -play["rating_effects"][aspect]) / 2 * touched
                harm.append(round(bad * MILLION) * self.chosen[name])
        return total + sum(harm)

    def cost(self):
        return sum(
            round(sum(effort["person_months"] for effort in play["effort"]) * MILLION) * self.chosen[name]
            for name, play in self.plays.items()
        )

    def finish(self):
        last = self.model.new_int_var(0, self.periods, "last")
        for name in self.plays:
            self.model.add(last >= self.end[name]).only_enforce_if(self.chosen[name])
        return last


def solve(problem, pins):
    """The best figures in the four aims, one after the other, and whether that is proven."""
    plan = Plan(problem)
    plan.rules(pins)
    plan.capacity()
    plan.budget()
    aims = [plan.gap(), plan.severity(), plan.cost(), plan.finish()]
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = 120
    solver.parameters.num_workers = 2
    best = []
    for aim in aims:
        plan.model.minimize(aim)
        status = solver.solve(plan.model)
        if status == cp_model.INFEASIBLE:
            return None, True
        if status != cp_model.OPTIMAL:
            return None, False
        best.append(round(solver.objective_value))
        plan.model.add(aim <= best[-1])
        # The next search begins where this one ended.
        plan.model.clear_hints()
        for name in plan.plays:
            plan.model.add_hint(plan.chosen[name], solver.value(plan.chosen[name]))
            plan.model.add_hint(plan.start[name], solver.value(plan.start[name]))
    return best, True


if __name__ == "__main__":
    sys.exit(main())
