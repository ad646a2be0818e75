"""Figures of sensitivity indices, from formulas written down anew with NumPy and SciPy.

The tests of detente.analysis hold what this prints. The samples are the program's own:

    F='"escalation.gain": {"from": 0, "to": 1}, "world.resilience": {"from": 0, "to": 1}, "world.obfuscation": {"from": 0, "to": 1}'
    echo '{"name": "s", "seed": 1, "design": {"kind": "sobol", "points": 64, "secondOrder": true, "factors": {'$F'}}}' |
        java -jar target/detente.jar sweep - --export-design sobol.csv
    echo '{"name": "m", "seed": 1, "design": {"kind": "morris", "trajectories": 20, "factors": {'$F'}}}' |
        java -jar target/detente.jar sweep - --export-design morris.csv
    python3 src/test/python/sensitivity.py sobol sobol.csv
    python3 src/test/python/sensitivity.py morris morris.csv
    python3 src/test/python/sensitivity.py rank

The estimators are those that SALib uses: Saltelli 2010 and 2002 and Jansen 1999 on values that are standardised with
the mean and deviation of all of them, over the variance of both base samples; elementary effects per unit of the unit
cube, deviation with n - 1.
"""

import sys

import numpy as np
from scipy import stats


def ishigami(x):
    x = -np.pi + 2 * np.pi * x
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def show(name, values):
    print(name, ", ".join(repr(float(v)) for v in np.ravel(values)))


def sobol(x):
    k = x.shape[1]
    y = ishigami(x)
    y = (y - y.mean()) / y.std()
    rows = y.reshape(-1, 2 * k + 2)
    a, b, ab, ba = rows[:, 0], rows[:, -1], rows[:, 1 : k + 1], rows[:, k + 1 : 2 * k + 1]
    variance = np.var(np.concatenate([a, b]))
    first = [np.mean(b * (ab[:, j] - a)) / variance for j in range(k)]
    total = [np.mean((a - ab[:, j]) ** 2) / 2 / variance for j in range(k)]
    second = [
        np.mean(ba[:, i] * ab[:, j] - a * b) / variance - first[i] - first[j] for i in range(k) for j in range(i + 1, k)
    ]
    show("first", first)
    show("total", total)
    show("second", second)


def morris(x):
    k = x.shape[1]
    y = ishigami(x)
    effects = [[] for _ in range(k)]
    for i in range(1, len(x)):
        if i % (k + 1):
            (j,) = np.flatnonzero(x[i] != x[i - 1])
            effects[j].append((y[i] - y[i - 1]) / (x[i, j] - x[i - 1, j]))
    show("mu", [np.mean(e) for e in effects])
    show("mu_star", [np.mean(np.abs(e)) for e in effects])
    show("sigma", [np.std(e, ddof=1) for e in effects])


def rank():
    """A small sample with ties, made by a rule that Java can follow exactly."""
    n = 60
    x = np.array([[(7 * i * i + 3 * i) % 20, (11 * i) % 17, i % 2] for i in range(n)], float)
    y = 3 * x[:, 0] - x[:, 1] ** 2 + 10 * x[:, 2] + np.array([(13 * i) % 7 for i in range(n)])
    ranks = np.array([stats.rankdata(c) for c in x.T] + [stats.rankdata(y)])
    correlations = np.corrcoef(ranks)
    slopes = np.linalg.solve(correlations[:-1, :-1], correlations[:-1, -1])
    inverse = np.linalg.inv(correlations)
    show("prcc", [-inverse[i, -1] / np.sqrt(inverse[i, i] * inverse[-1, -1]) for i in range(x.shape[1])])
    show("srrc", slopes)
    show("rank_r2", slopes @ correlations[:-1, -1])


if __name__ == "__main__":
    if sys.argv[1] == "rank":
        rank()
    else:
        globals()[sys.argv[1]](np.loadtxt(sys.argv[2], delimiter=",", skiprows=1))
