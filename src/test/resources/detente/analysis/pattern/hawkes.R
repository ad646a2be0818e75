# Excitation in monthly counts that this script draws itself, by R's nlminb over all parameters at once: prints hawkes.csv.
#
#     Rscript src/test/resources/detente/analysis/pattern/hawkes.R > src/test/resources/detente/analysis/pattern/hawkes.csv
#
# The counts are those of a generator that is written down here, so that a test can draw the same. A line is: what is excited,
# half-life in months, self, cross, gain.
state <- 1
lot <- function() {  # Park and Miller's minimal standard: exact in double precision
  state <<- (16807 * state) %% 2147483647
  state / 2147483647
}

months <- 60
pairs <- 4

draw <- function(chance, answer) {
  counts <- array(0, c(pairs, 2, months))
  for (p in 1:pairs) for (m in 1:months) for (side in 1:2) {
    u <- lot()
    n <- sum(u > c(.7, .9, .97))
    before <- if (m > 1) counts[p, , m - 1] else c(0, 0)
    if (lot() < chance * before[side] + answer * before[3 - side]) n <- n + 1
    counts[p, side, m] <- n
  }
  counts
}

past <- function(x, decay) {
  y <- numeric(length(x))
  for (m in 2:length(x)) y[m] <- decay * y[m - 1] + (1 - decay) * x[m - 1]
  y
}

fit <- function(name, counts, half) {
  decay <- 2^(-1 / half)
  weights <- rep(tapply(apply(counts, 3, sum), (seq_len(months) - 1) %/% 12, mean), each = 12) / (sum(counts) / months)
  before <- counts
  for (p in 1:pairs) for (side in 1:2) before[p, side, ] <- past(counts[p, side, ], decay)
  loss <- function(par) {
    sum <- 0
    for (p in 1:pairs) for (side in 1:2) {
      rate <- par[2 + 2 * (p - 1) + side] * weights + par[1] * before[p, side, ] + par[2] * before[p, 3 - side, ]
      sum <- sum + sum(rate) - sum(counts[p, side, ] * log(rate))
    }
    sum
  }
  base <- c(t(apply(counts, c(1, 2), mean)))
  none <- loss(c(0, 0, base))
  best <- nlminb(c(.1, .1, base), loss, lower = c(0, 0, rep(1e-9, 2 * pairs)),
                 control = list(eval.max = 1e5, iter.max = 1e5, rel.tol = 1e-14))
  cat(name, half, sprintf("%.6f", best$par[1]), sprintf("%.6f", best$par[2]), sprintf("%.6f", 2 * (none - best$objective)),
      sep = ",")
  cat("\n")
}

for (half in c(1, 3, 6)) {
  state <- 1
  fit("self", draw(.4, 0), half)
  fit("both", draw(.3, .3), half)
  fit("even", draw(0, 0), half)
}
