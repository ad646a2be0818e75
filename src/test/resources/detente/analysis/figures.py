"""The figures to which the tests hold the statistics, by NumPy and SciPy: prints figures.csv.

    /usr/bin/python3 src/test/resources/detente/analysis/figures.py > src/test/resources/detente/analysis/figures.csv

A line is: statistic, which of its figures, samples (numbers between blanks, samples between bars), figure.
"""
import warnings
import numpy as np
from scipy import stats
from scipy.optimize import brentq
from scipy.special import betaincinv

warnings.simplefilter("ignore")
NAN = float("nan")


def figure(statistic, name, samples, value):
    text = "|".join(" ".join(repr(float(x)) for x in sample) for sample in samples)
    print(f"{statistic},{name},{text},{float(value)!r}")


# Wilcoxon's signed-rank test. SciPy's own exact law knows neither ties nor zeros, so small cases are also counted
# pattern by pattern with permutation_test; zeros take the lowest ranks (Pratt).
def signed_rank_sum(d, axis=-1):
    ranks = stats.rankdata(np.abs(np.asarray(d)), axis=axis)
    return np.sum(np.sign(d) * ranks, axis=axis)


def all_signs(d):
    return stats.permutation_test((np.asarray(d, float),), signed_rank_sum, permutation_type="samples",
                                  n_resamples=np.inf, vectorized=True).pvalue


SMALL = {
    "no ties": [1, 2, 3, 4, -5],
    "ties": [1, 1, 2, -3, 4, 5, -1],
    "all tied": [.5, .5, .5, .5, .5],
    "zeros": [0, 1, 2, 3, -4, 6],
    "negative zeros": [-0.0, 0.0, 1, 2, 2, -4, 6],
    "two": [1.5, 2.5],
    "one-sided": [.1, .2, .3, .4, .7, .6, .9, .8],
    "small numbers": [1e-300, -2e-300, 3e-300],
    "balanced": [1, -1, 2, -2],
}
for case, d in SMALL.items():
    figure("wilcoxon", case, [d], all_signs(d))
# Many zeros: only the signs of the others are changed, each pattern once.
def patterns_of_signs(d):
    d = np.asarray(d, float)
    ranks = stats.rankdata(np.abs(d))[d != 0]
    signs = 1 - 2 * (np.arange(2 ** len(ranks))[:, None] >> np.arange(len(ranks)) & 1)
    return np.mean(np.abs(signs @ ranks) >= abs(np.sum(np.sign(d[d != 0]) * ranks)))


for zeros in 3, 40, 90, 700:
    figure("wilcoxon", f"{zeros} zeros", [[0] * zeros + [3, -1, 2, 2, 5, -4, 6, 7, 2, 8, -1, 9]],
           patterns_of_signs([0] * zeros + [3, -1, 2, 2, 5, -4, 6, 7, 2, 8, -1, 9]))
figure("wilcoxon", "one", [[3.25]], stats.wilcoxon([3.25], method="exact").pvalue)
fifty = np.sin(np.arange(1, 51)) + .2
figure("wilcoxon", "fifty", [fifty], stats.wilcoxon(fifty, method="exact").pvalue)
i = np.arange(1, 101)
tied = (i * 7 % 23 - 8) / 4
for case, d in {"hundred": np.sin(i) + .3, "far": np.sin(i) + .99, "hundred tied": tied[tied != 0],
                "hundred with zeros": tied}.items():
    figure("wilcoxon", case, [d],
           stats.wilcoxon(d, zero_method="pratt", method="approx", correction=True).pvalue)


# Holm 1979, written again from its definition.
def holm(p):
    p = np.asarray(p, float)
    kept = np.flatnonzero(~np.isnan(p))
    order = kept[np.argsort(p[kept], kind="stable")]
    adjusted = np.full(len(p), NAN)
    adjusted[order] = np.minimum(1, np.maximum.accumulate((len(order) - np.arange(len(order))) * p[order]))
    return adjusted


for p in [.01, .04, .03, .005], [.02, .02, .5, .02], [.03, NAN, .2, .01], [.2], [.9, .8]:
    for k, value in enumerate(holm(p)):
        figure("holm", k, [p], value)

# One-way analysis of variance, as scipy.stats.f_oneway has it, and the components of its expected mean squares.
GROUPS = (
    [[10, 12, 11.5], [20, 18, 19], [14, 15.5, 13], [30, 28, 29.25]],
    [[10, NAN, 12], [20], [14, 15.5, NAN, 13, 14.5], [11], [NAN]],
    [[1, 9, 5], [2, 8, 5], [9, 1, 5.5]],
    [[1, 1, 2], [2, 2, 1], [3, 3, 3]],
    [[3], [5], [4.5]],
    [[.1, .1, .1], [.1, .1, .1]],
    [[.1, .2, .3]],
    [[-0.0, 0.0], [0.0, 0.0]],
)
for groups in GROUPS:
    g = [np.asarray(x, float)[~np.isnan(x)] for x in groups]
    g = [x for x in g if len(x)]
    k, n = len(g), sum(map(len, g))
    means = np.array([x.mean() for x in g])
    same = len(set(np.concatenate(g))) == 1
    within = between = share = NAN
    if n > k:
        within = 0 if same else sum(((x - x.mean()) ** 2).sum() for x in g) / (n - k)
    if n > k > 1:
        between_squares = 0 if same else stats.f_oneway(*g).statistic * within
        n0 = (n - sum(len(x) ** 2 for x in g) / n) / (k - 1)
        between = max(0, (between_squares - within) / n0)
        share = NAN if same else between / (between + within)
    figure("variance", "mean", groups, means.mean())
    figure("variance", "sd_worlds", groups, NAN if k < 2 else 0 if same else means.std(ddof=1))
    figure("variance", "sd_within", groups, np.sqrt(within))
    figure("variance", "sd_between", groups, np.sqrt(between))
    figure("variance", "between_share", groups, share)


# Student's quantile by the inverse of the incomplete beta function; t.ppf of SciPy 1.10 is right to 2e-11 only.
def quantile(n):
    x = betaincinv((n - 1) / 2, .5, .05)
    return np.sqrt((n - 1) * (1 - x) / x)


for n in (2, 3, 4, 7, 40, 200, 1000):
    figure("half-width", n, [[2.5, n]], quantile(n) * 2.5 / np.sqrt(n))
for sd, half in (3, .1), (3, 5), (3, 50), (3, .01), (0, 1):
    n = 2
    while quantile(n) * sd / np.sqrt(n) > half and n < 10_000:
        n += 1
    n = n if n < 10_000 else np.ceil((1.959963984540054 * sd / half) ** 2)
    figure("needed", "worlds", [[sd, half]], n)
figure("needed", "worlds", [[3, 0]], NAN)

# Intervals over worlds: Student's where SciPy's unbiased skewness is within its standard error, beyond it the hull of that
# and of Hall's (1992), with the skewness raised by 2/n; Hall's transformation is inverted by a root search.
# Of a ratio on the scale of logarithms, in linear terms.
def hall(g, n, t):
    return brentq(lambda w: w + g * w**2 / 3 + g**2 * w**3 / 27 + g / (6 * n) - t, -50, 50, xtol=1e-15, rtol=1e-14)


def interval(x):
    x, n = np.asarray(x, float), len(x)
    t, g = quantile(n) / np.sqrt(n), stats.skew(x, bias=False)
    if abs(g) <= np.sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3))):
        below = above = t
    else:
        raised = g * (1 + 2 / n)
        below, above = max(t, hall(raised, n, t)), max(t, -hall(raised, n, -t))
    return x.mean() - below * x.std(ddof=1), x.mean() + above * x.std(ddof=1)


EVEN = [3.5, 5, 4, 6.25, 2, 7, 1, 8, 9.5, 10.25]
SKEWED = [1, 1.1, .9, 1.2, 1.3, .8, 1.4, 9, 2, 3]
LESS = [.72, 1.21, .63, .94, 1.55, .51, 1.17, 6, 2.58, 2.09]
for x in EVEN, SKEWED, [-v for v in SKEWED], [v / 7 for v in range(40) if v % 3]:
    for end, value in zip(("low", "high"), interval(x)):
        figure("interval", end, [x], value)
for x, y in (LESS, SKEWED), (SKEWED, LESS):
    moves = np.array(x) / np.mean(x) - np.array(y) / np.mean(y)
    for end, value in zip(("low", "high"), np.mean(x) / np.mean(y) * np.exp(interval(moves))):
        figure("ratio-interval", end, [x, y], value)

# Two-level factorial, by regression on the signs of all terms; a world without a value somewhere does not count.
POINTS = np.array([[10, 12, 9.5, 14], [15, 17.5, 12, 20], [8, 9, 8, 10.5], [9, 11, 8.5, 12],
                   [10, 13, 9, 14.5], [14, 18, 13, 19], [7, 9.5, 7.5, 11], [10, 10, 9, 12.5]])
signs = np.array([[1 if p >> f & 1 else -1 for f in range(3)] for p in range(8)])
terms = np.array([[np.prod(signs[p][[f for f in range(3) if t >> f & 1]]) for t in range(8)] for p in range(8)])
lacking = np.column_stack([POINTS, [3, 4, 2, NAN, 1, 1, 1, 1]])
for scale, y in ("difference", POINTS.mean(axis=1)), ("log-ratio", np.log(POINTS.mean(axis=1))):
    coefficients = np.linalg.lstsq(terms, y, rcond=None)[0]
    for t in range(1, 8):
        figure(scale, t, lacking, 0 if abs(coefficients[t]) < 1e-13 else 2 * coefficients[t])
