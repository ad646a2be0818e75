# Trees of R's rpart on futures that this script draws itself: prints trees.csv.
#
#     Rscript src/test/resources/detente/analysis/discovery/trees.R > src/test/resources/detente/analysis/discovery/trees.csv
#
# The futures are those of a generator that is written down here, so that a test can draw the same. A line is: case,
# complexity (a share of the root's sum of squares), then every leaf as number of futures and of cases, by number of
# futures and then of cases.
library(rpart)

state <- 1
lot <- function() {  # Park and Miller's minimal standard: exact in double precision
  state <<- (16807 * state) %% 2147483647
  state / 2147483647
}

draw <- function(n, d) matrix(sapply(seq_len(n * d), function(i) lot()), n, d, byrow = TRUE)

leaves <- function(name, x, y, cp) {
  data <- data.frame(y = as.numeric(y), x)
  fit <- rpart(y ~ ., data, method = "anova", control = rpart.control(
    minsplit = 20, minbucket = 7, cp = cp, xval = 0, maxcompete = 0, maxsurrogate = 0, maxdepth = 30))
  leaf <- fit$frame[fit$frame$var == "<leaf>", ]
  found <- cbind(leaf$n, round(leaf$n * leaf$yval))
  found <- found[order(found[, 1], found[, 2]), , drop = FALSE]
  cat(name, format(cp), paste(apply(found, 1, paste, collapse = "/"), collapse = " "), sep = ",")
  cat("\n")
}

cases <- list(
  step = function(x, u) x[, 1] > .4 & x[, 2] < .7,
  noisy = function(x, u) ifelse(x[, 1] > .4 & x[, 2] < .7, u < .9, u < .15),
  slope = function(x, u) u < x[, 1] * x[, 2],
  lot = function(x, u) u < .3
)
for (name in names(cases)) {
  state <- 1
  x <- draw(400, 4)
  u <- sapply(seq_len(400), function(i) lot())
  for (cp in c(.2, .05, .02, .012, .007)) leaves(name, x, cases[[name]](x, u), cp)
}
