#!/usr/bin/env python3
"""Plays the case of our own benchmark (`src-tauri/domain/benches/simulation.rs`) out 100,000 times with numpy, all runs at
once, and prints the median time: a plan against staying over 60 months, ten uncertain figures. It draws, computes and sums
up the same.
"""

import statistics
import time

import numpy as np

ROUNDS = 7
RUNS = 100_000
MONTHS = 60
DRIVERS = [
    (180, 200, 260),
    (4, 6, 9),
    (400, 450, 480),
    (0.55, 0.6, 0.7),
    (90, 120, 180),
    (0.01, 0.02, 0.04),
    (1500, 2500, 4500),
    (0, 0.05, 0.1),
    (-0.01, -0.005, 0),
    (120_000, 180_000, 360_000),
]


def draw(dice, low, likely, high):
    """Beta-PERT with λ = 4."""
    return low + (high - low) * dice.beta(1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low), RUNS)


def simulate(seed):
    dice = np.random.Generator(np.random.SFC64(seed))
    buyers, new, revenue, margin, service, churn, acquisition, more, fewer, play = (draw(dice, *driver) for driver in DRIVERS)
    sums = np.empty((MONTHS, RUNS))
    worth = 1.1 ** (-np.arange(MONTHS) / 12)
    total, value = np.zeros(RUNS), np.zeros(RUNS)
    stay, plan = buyers, buyers
    winning = new * acquisition
    for month in range(MONTHS):
        ramp = min(1, max(0, (month - 6) / 6))
        stayed = stay * (revenue * margin - service) - winning
        flow = plan * (revenue * np.clip(margin + ramp * more, -1, 1) - service) - winning
        if month == 0:
            flow -= play
        flow -= stayed
        stay = stay * (1 - churn) + new
        plan = plan * (1 - np.clip(churn + ramp * fewer, 0, 1)) + new
        total += flow
        sums[month] = total
        value += worth[month] * flow
    return (value > 0).mean(), value.mean(), np.quantile(value, [0.1, 0.5, 0.9]), np.quantile(sums, [0.1, 0.5, 0.9], axis=1)


def main():
    simulate(0)
    times = []
    for seed in range(ROUNDS):
        begun = time.perf_counter()
        probability, mean, value, _ = simulate(seed)
        times.append((time.perf_counter() - begun) * 1000)
    print(f"value: mean {mean:.0f}, tenths {value.round()}, above nought in {probability:.4f}")
    print(f"numpy {np.__version__}: {RUNS} runs of {MONTHS} months and {len(DRIVERS)} figures, median {statistics.median(times):.0f} ms of {ROUNDS}")


if __name__ == "__main__":
    main()
