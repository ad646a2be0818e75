"""How often the interval at which a stop rule ends holds the mean, for normal world means: the figure of designs.md.

    python3 src/test/python/stopping.py
"""

import numpy as np
from scipy import stats

SWEEPS = 4000


def main():
    random = np.random.default_rng(1)
    for round_size in (5, 10, 20):
        for wanted in (0.1, 0.2, 0.3):
            held = 0
            worlds = 0
            for _ in range(SWEEPS):
                means = np.empty(0)
                half = np.inf
                while half > wanted:
                    means = np.concatenate([means, random.normal(size=round_size)])
                    half = stats.t.ppf(0.975, len(means) - 1) * means.std(ddof=1) / np.sqrt(len(means))
                held += abs(means.mean()) <= half
                worlds += len(means)
            print(f"rounds of {round_size}, half-width {wanted}: held {held / SWEEPS:.3f}, worlds {worlds / SWEEPS:.0f}")


if __name__ == "__main__":
    main()
